import type { Reading } from "../../lexicon/lexicon";
import { F, GENDER, INST, matches, M1, NOM, POS, pos, SEC, SG, TER, type Tag } from "../../lexicon/tag";
import type { Span } from "../../text/span";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { FORM_OF, verbFor, WORD_FOR, type Who } from "./reader";

/** Words of a text with their slashes: "złożył/a", "Pan(i)", "zobowiązany(-a)". */
const WORD =
  /[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+(?:\s?\/\s?-?[a-ząćęłńóśźż]{1,20}(?![a-ząćęłńóśźż])|\(-?[a-ząćęłńóśźż]{1,4}\))?/g;

interface Form extends Span {
  /** The first half: the masculine. */
  readonly base: string;
}

/**
 * "Złożył/a Pan/Pani" said to one kind of reader: the verb beside the words at `start` to `end`, and what is said of the reader
 * with "być". `undefined` where no verb stands beside.
 */
export function bothAsOne(
  passage: Passage,
  start: number,
  end: number,
  who: Who,
): { readonly span: Span; readonly text: string } | undefined {
  const sentence = passage.sentences.find((one) => start >= one.start && start < one.end);
  if (!sentence) return undefined;
  const { text } = passage;
  const before = formsIn(text, sentence.start, start).reverse();
  const behind = formsIn(text, end, sentence.end);
  const verb = beside(passage, before, start, -1) ?? beside(passage, behind, end, 1);
  if (!verb) return undefined;
  if (!isOneWord(passage.text.slice(verb.form.start, verb.form.end))) return undefined;
  const said = verbFor(passage.lexicon!, verb.reading.lemma, pos(verb.reading.tag), who);
  if (!said) return undefined;
  // "Jest Pan/Pani właścicielem": the noun has a number too.
  const isNoun = (form: Form) =>
    // "Do" is a note as well.
    !readingOf(passage, form.base, (tag) => pos(tag) === POS.prep) &&
    readingOf(passage, form.base, (tag) => matches(tag, POS.subst | INST | SG)) !== undefined;
  if (who === "many" && /^(?:być|zostać|zostawać)$/.test(verb.reading.lemma) && behind[0] && isNoun(behind[0]))
    return undefined;
  const changes: (readonly [Span, string])[] = [
    [{ start, end }, WORD_FOR[who].subject],
    [verb.form, said],
  ];
  // What is said of the reader: "zobowiązany/a".
  for (const form of [...behind.slice(0, 4), ...before.slice(0, 4)]) {
    if (form.start === verb.form.start) continue;
    const adjective = readingOf(passage, form.base, (tag) => isAdjectival(tag) && matches(tag, NOM | SG | M1 | F));
    if (!adjective || !isDouble(form)) continue;
    const kept = adjective.tag & ~(FORM_OF.man | FORM_OF.woman | FORM_OF.many | GENDER | CASES);
    const agreed = passage.lexicon!.inflect(adjective.lemma, kept | FORM_OF[who] | NOM)[0];
    if (!agreed) return undefined;
    changes.push([form, agreed]);
  }
  return made(text, changes);
}

/** Whether a slash stands between two forms of one word ("złożył/złożyła"), not between two words ("złożył/podpisał"). */
function isOneWord(text: string): boolean {
  const [man = "", woman = ""] = text.toLowerCase().split(/\s?\/\s?-?/);
  return (
    woman.length <= 4 || (man.slice(0, 2).replace("ó", "o") === woman.slice(0, 2) && /a(?:m|by|bym)?$/.test(woman))
  );
}

const CASES = 0b1111111 << 8;

function formsIn(text: string, from: number, to: number): Form[] {
  const found: Form[] = [];
  WORD.lastIndex = 0;
  const part = text.slice(from, to);
  for (let match = WORD.exec(part); match; match = WORD.exec(part)) {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, base: /^[^\s/(]+/.exec(match[0])![0] });
  }
  return found;
}

/** The verb next to the reader, over "się", "nie" and small words; nothing but spaces may stand between. */
function beside(
  passage: Passage,
  forms: readonly Form[],
  edge: number,
  side: 1 | -1,
): { readonly form: Form; readonly reading: Reading } | undefined {
  let reached = edge;
  for (const form of forms.slice(0, 3)) {
    const gap = side < 0 ? passage.text.slice(form.end, reached) : passage.text.slice(reached, form.start);
    if (/\S/.test(gap)) return undefined;
    const reading = readingOf(passage, form.base, isVerb);
    if (reading) return { form, reading };
    if (!/^(?:się|nie|już|też|także|jeszcze|tego|to)$/i.test(form.base)) return undefined;
    reached = side < 0 ? form.start : form.end;
  }
  return undefined;
}

function readingOf({ lexicon }: Passage, base: string, fits: (tag: Tag) => boolean): Reading | undefined {
  return lexicon?.readings(base).find(({ tag }) => fits(tag));
}

function isVerb(tag: Tag): boolean {
  const part = pos(tag);
  const isFinite = [POS.fin, POS.praet, POS.pot, POS.bedzie, POS.winien].some((one) => one === part);
  return isFinite && matches(tag, TER | SG) && !(tag & SEC) && (!(tag & GENDER) || matches(tag, M1));
}

function isAdjectival(tag: Tag): boolean {
  return pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}

function isDouble({ start, end, base }: Form): boolean {
  return end - start > base.length;
}

function made(text: string, changes: (readonly [Span, string])[]): { readonly span: Span; readonly text: string } {
  const sorted = [...changes].sort((a, b) => a[0].start - b[0].start);
  const span = { start: sorted[0]![0].start, end: sorted[sorted.length - 1]![0].end };
  let said = "";
  let at = span.start;
  for (const [place, form] of sorted) {
    said +=
      text.slice(at, place.start) +
      (/^Pań?[ns]/.test(form) ? form : casedLike(text.slice(place.start, place.end), form));
    at = place.end;
  }
  const first = sorted[0]![1];
  return {
    span,
    text:
      text[span.start] === text[span.start]!.toLowerCase()
        ? said
        : casedLike(text[span.start]!, first) + said.slice(first.length),
  };
}
