import type { Finding } from "../checks/finding";
import type { Report } from "../checks/check";
import type { Audience, Kind } from "../text/draft";

/** What is said of one document, in JSON as it stands. Offsets are UTF-16 units of the text that was taken from the file. */
export interface Result {
  readonly path: string;
  readonly line?: number;
  readonly kind: Kind;
  readonly audience: Audience;
  readonly words: number;
  readonly sentences: number;
  readonly readability: {
    readonly meanSentence: number;
    readonly longestSentence: number;
    readonly shareOver20: number;
    readonly fog?: number;
  };
  readonly findings: readonly Found[];
  readonly text?: string;
}

export interface Found {
  readonly rule: string;
  readonly level: Finding["level"];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly source: string;
  /** Each can stand in place of the quote. */
  readonly fixes: readonly string[];
}

/** Puts a report into its outward form, with findings of a level or above. */
export function resultOf(
  document: { readonly path: string; readonly line?: number; readonly body: string },
  { kind, audience }: { readonly kind: Kind; readonly audience: Audience },
  report: Report,
  wanted: readonly Finding["level"][],
  withText: boolean,
): Result {
  const { meanSentence, longestSentence, shareOver20, fog } = report.readability;
  return {
    path: document.path,
    ...(document.line === undefined ? {} : { line: document.line }),
    kind,
    audience,
    words: report.words,
    sentences: report.sentences,
    readability: {
      meanSentence: rounded(meanSentence),
      longestSentence: longestSentence?.words ?? 0,
      shareOver20: rounded(shareOver20),
      ...(fog === undefined ? {} : { fog: rounded(fog) }),
    },
    findings: report.findings
      .filter(({ level }) => wanted.includes(level))
      .map(({ rule, level, span, quote, what, why, todo, source, fixes }) => ({
        rule,
        level,
        ...span,
        quote,
        what,
        why,
        todo,
        source,
        fixes,
      })),
    ...(withText ? { text: document.body } : {}),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
