import type { Report } from "../checks/check";
import type { Finding } from "../checks/finding";
import type { SentenceHeat } from "../checks/readability";
import type { Audience, Kind } from "../text/draft";
import type { Document } from "./documents";

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

/** A result beside the text that it is about. */
export interface Checked {
  readonly result: Result;
  readonly body: string;
  /** Where the body begins in the file's text: other than 0 only for a line of it. */
  readonly offset: number;
  readonly heat: readonly SentenceHeat[];
}

/** Puts a report into its outward form, with findings of the levels that are wanted. */
export function resultOf(
  { path, line }: Document,
  { kind, audience }: { readonly kind: Kind; readonly audience: Audience },
  report: Report,
  wanted: readonly Finding["level"][],
): Result {
  const { meanSentence, longestSentence, shareOver20, fog } = report.readability;
  return {
    path,
    ...(line === undefined ? {} : { line }),
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
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
