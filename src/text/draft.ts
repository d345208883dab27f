import { blocks, type Piece } from "./blocks";

/** `fragment` is a piece of a letter: rules about missing parts do not apply to it. */
export type Kind = "email" | "letter" | "fragment";

/** Who reads it: a colleague in the office, or anybody else. Mixed or unknown means external. */
export type Audience = "internal" | "external";

/** What the clerk wrote, and only that: quoted thread and disclaimers are cut off before. */
export interface Draft {
  readonly kind: Kind;
  readonly audience: Audience;
  /** Plain text; `pieces` lie in it in order and apart. */
  readonly body: string;
  readonly pieces: readonly Piece[];
  readonly subject?: string;
  /** The message that is being answered, as plain text, if this is a reply. */
  readonly quoted?: string;
}

export interface DraftSource {
  readonly kind?: Kind;
  readonly audience?: Audience;
  readonly body: string;
  /** Where the host knows its paragraphs, they are taken as they are; else the body is cut at line breaks. */
  readonly pieces?: readonly Piece[];
  readonly subject?: string;
  readonly quoted?: string;
}

/** Makes a draft; kind defaults to `email`, audience to `external`. */
export function draft(source: DraftSource): Draft {
  const { kind = "email", audience = "external", body, pieces = blocks(body), subject, quoted } = source;
  return {
    kind,
    audience,
    body,
    pieces,
    ...(subject === undefined ? {} : { subject }),
    ...(quoted === undefined ? {} : { quoted }),
  };
}
