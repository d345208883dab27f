import type { Report } from "../checks/check";
import type { Finding } from "../checks/finding";
import type { SentenceHeat } from "../checks/readability";
import type { Audience, Kind } from "../text/draft";
import type { Span } from "../text/span";
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
  /** For each finding the words at fault, which no two findings share. */
  readonly cores: readonly Span[];
}

/** Puts a report into its outward form, with findings of the levels that are wanted. */
export function checkedOf(
  { path, line, body, offset = 0 }: Document,
  { kind, audience }: { readonly kind: Kind; readonly audience: Audience },
  report: Report,
  wanted: readonly Finding["level"][],
): Checked {
  const { meanSentence, longestSentence, shareOver20, fog, heat } = report.readability;
  const findings = report.findings.filter(({ level }) => wanted.includes(level));
  const result: Result = {
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
    findings: findings.map(({ rule, level, span, quote, what, why, todo, source, fixes }) => ({
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
  return { result, body, offset, heat, cores: findings.map(({ core }) => core) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
