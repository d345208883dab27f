import type { Level, Remedy, Rule } from "../rules/rule";
import type { Span } from "../text/span";

/** A place in the draft where a rule asks for a change. */
export interface Finding {
  readonly rule: Rule["id"];
  readonly level: Level;
  /** In the draft's body. */
  readonly span: Span;
  /** The words at the span; "" where something is missing. */
  readonly quote: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** The point of the Standard, or the guideline, that the rule rests on: a key of tests/requirements.json. */
  readonly source: string;
  /** Texts that can stand in place of the quote, the best first. */
  readonly fixes: readonly string[];
  readonly remedy?: Remedy;
}
