import type { Piece } from "./blocks";

/** Where the clerk's own text ends: behind it come the quoted thread and what the office's server adds. */
export interface Cut {
  /** Offset in the body. */
  readonly end: number;
  /** The quoted thread; "" if there is none. */
  readonly quoted: string;
}

const ORIGINAL =
  /^[-_ ]{3,}\s*(?:Original Message|Wiadomość oryginalna|Oryginalna wiadomość|Wiadomość przekazana|Forwarded message|Przekazana wiadomość)\b/i;
const WROTE =
  /^(?:W dniu|Dnia|On|Le|Am|pon\.|wt\.|śr\.|czw\.|pt\.|sob\.|niedz\.)\s.{3,160}\b(?:pisze|napisał|napisała|napisał\(a\)|wrote|schrieb|a écrit)\s*:?\s*$/i;
const HEADER = /^(?:Od|From|Nadawca)\s*:\s*\S/i;
const HEADER_NEXT = /^(?:Wysłano|Sent|Data|Date|Do|To|Temat|Subject|DW|Cc)\s*:/i;
const DISCLAIMER =
  /^(?:.{0,40}(?:ta|niniejsza|treść tej|treść niniejszej) wiadomoś.{0,80}(?:poufn|przeznaczon|adresat)|.{0,10}klauzula (?:poufności|informacyjna|rodo)|uwaga:? (?:treść|wiadomość) .{0,40}poufn|administratorem (?:Pani|Pana|Państwa|danych).{0,160}(?:Prezydent|Urząd)|this (?:e-?mail|message) .{0,60}confidential|pomyśl o środowisku|zanim wydrukujesz)/i;

/** Cuts off the quoted thread and the confidentiality notice by how they are worded; pieces are the body's, in order. */
export function cutQuoted(body: string, pieces: readonly Piece[]): Cut {
  let end = body.length;
  let quoted = "";
  for (let i = 0; i < pieces.length; i++) {
    const { start, end: stop, role } = pieces[i]!;
    const line = body.slice(start, stop);
    const isHeader =
      HEADER.test(line) &&
      (pieces.slice(i, i + 3).some((next) => HEADER_NEXT.test(body.slice(next.start, next.end))) ||
        /\n(?:Wysłano|Sent|Data|Date)\s*:/i.test(line));
    if (ORIGINAL.test(line) || WROTE.test(line) || isHeader || (role === "quote" && onlyQuotesFrom(pieces, i))) {
      end = start;
      quoted = body.slice(start);
      break;
    }
  }
  const own = pieces.filter((piece) => piece.end <= end);
  for (let i = Math.max(1, own.length - 6); i < own.length; i++)
    if (DISCLAIMER.test(body.slice(own[i]!.start, own[i]!.end))) {
      end = own[i]!.start;
      break;
    }
  return { end, quoted };
}

function onlyQuotesFrom(pieces: readonly Piece[], from: number): boolean {
  return pieces.slice(from).every(({ role }) => role === "quote" || role === "signature");
}
