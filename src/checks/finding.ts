import type { Hit, Level, Remedy, Rule } from "../rules/rule";
import type { Span } from "../text/span";
import type { Active } from "./plan";

/** A place in the draft where a rule asks for a change. */
export interface Finding {
  readonly rule: Rule["id"];
  readonly level: Level;
  /** In the draft's body. */
  readonly span: Span;
  /** The words at fault: the span, or a part of it where a fix has to change more. Of two findings no cores touch. */
  readonly core: Span;
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

/** What a rule's hit in `text` comes to. */
export function findingOf({ rule, level }: Active, hit: Hit, text: string): Finding {
  const { span } = hit;
  return {
    rule: rule.id,
    level,
    span,
    core: hit.core ?? span,
    quote: text.slice(span.start, span.end),
    what: hit.what ?? rule.what,
    why: rule.why,
    todo: hit.todo ?? rule.todo,
    source: rule.source,
    fixes: hit.fixes ?? [],
    ...(hit.remedy ? { remedy: hit.remedy } : {}),
  };
}

/** The same finding so many characters further on. */
export function moved(finding: Finding, by: number): Finding {
  const at = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return { ...finding, span: at(finding.span), core: at(finding.core) };
}
