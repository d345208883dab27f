import type { Audience, Kind } from "../text/draft";
import type { Span } from "../text/span";
import type { Letter } from "./letter";
import type { Passage } from "./passage";
import type { Detail, Setting } from "./setting";
import type { Watch } from "./watch";

/** `must`: the Standard demands it. `should`: plain language, precise. `may`: a hint. Only `must` speaks on send. */
export type Level = "must" | "should" | "may";

/** A thing that the product can do about a finding besides replacing words: the pane shows it as a button. */
export type Remedy = "signature" | "case-handler" | "opening" | "closing";

/** A place that a rule found. */
export interface Hit {
  /** In a block rule relative to the block, in a letter rule relative to the body. Empty where something is missing. */
  readonly span: Span;
  /** The words at fault, where the span is wider only because a fix has to change more: other rules may speak of the rest. */
  readonly core?: Span;
  /** Texts of which each, put in place of the span, mends it; the best first. Only where the grammar is certain. */
  readonly fixes?: readonly string[];
  /** Says what is wrong here, in one whole sentence, where the rule's own `what` is not exact enough. */
  readonly what?: string;
  /** Says what to do here, where the rule's own `todo` is not exact enough. */
  readonly todo?: string;
  readonly remedy?: Remedy;
}

/** A text with the place marked "[[so]]" ("[[]]" where something is missing) and what the first fix makes of it. */
export interface BadExample extends Partial<Circumstances> {
  readonly body: string;
  readonly fixed?: string;
}

export interface GoodExample extends Partial<Circumstances> {
  readonly body: string;
}

interface Circumstances {
  /** `fragment` unless the rule is about whole letters; then `email`. */
  readonly kind: Kind;
  readonly audience: Audience;
  readonly setting: Partial<Setting>;
  readonly subject: string;
  readonly quoted: string;
}

interface RuleBase {
  /** "plain/no-empty-verb": the group, then the file name. */
  readonly id: string;
  /** Names the thing in lists, without a verb: "Numer telefonu", "Długie zdanie". */
  readonly name: string;
  readonly level: Level;
  /** What a clerk reads: what is wrong, why it matters, what to do. Whole Polish sentences that pass our own rules. */
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  /** A key of tests/requirements.json: the point of the Standard that the rule rests on. */
  readonly source: string;
  /** "text" rules also run before the lexicon has come, and on send. */
  readonly needs: "text" | "lexicon";
  /** The kinds of draft that the rule speaks about; all where it is left out. */
  readonly kinds?: readonly Kind[];
  /** Speaks of whole sentences or paragraphs: its findings neither hide others nor are hidden by them. */
  readonly wide?: true;
  /** Applies only where this detail is asked for, see `Setting.required`. */
  readonly detail?: Detail;
  /** Only for this audience, if given. */
  readonly audience?: Audience;
  readonly examples: {
    readonly bad: readonly BadExample[];
    /** Near misses: the same words, rightly used. At least two. */
    readonly good: readonly (string | GoodExample)[];
  };
}

/** Looks at one block at a time, so that its hits can be kept while the block does not change. */
export interface BlockRule extends RuleBase {
  readonly scope: "block";
  /** A passage without any of the words that it watches for is passed over: rules that find little cost little. */
  readonly watch?: Watch | readonly Watch[];
  /** A passage whose text does not look like this is passed over too. */
  readonly looks?: RegExp;
  /** Rules that run in most passages answer a list, which costs less than a generator. */
  find(passage: Passage, setting: Setting): Iterable<Hit>;
}

/** Looks at the letter as a whole: its parts, their order, what is missing, first uses. */
export interface LetterRule extends RuleBase {
  readonly scope: "letter";
  find(letter: Letter, setting: Setting): Iterable<Hit>;
}

export type Rule = BlockRule | LetterRule;
