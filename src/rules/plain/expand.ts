import { F, M1, M2, M3, matches, N, pos, POS, TER, type Tag } from "../../lexicon/tag";
import { capitalised } from "../casing";
import type { Passage } from "../passage";
import type { Expansion } from "./words/abbreviations";

const GENDERS: Readonly<Record<string, Tag>> = { m: M1 | M2 | M3, f: F, n: N, p: F | N | M2 | M3 };
/** Prepositions with one case only: "do MOPR", "w MOPR". */
const WITH_GENITIVE = /^(?:do|od|dla|bez|u|obok|według|podczas|oprócz|wobec|koło|spośród|zamiast)$/;
/** Nouns behind which the name of an office or a law is its attribute: "decyzja SKO", "przepisy k.p.a.". */
const OWNED =
  "pracownik pracownica dyrektor dyrektorka kierownik kierowniczka decyzja postanowienie budynek siedziba adres strona pismo opinia stanowisko wyrok oddział kasa urzędnik urzędniczka inspektor rzecznik przepis zasada treść zapis uchwała numer".split(
    " ",
  );

/**
 * What can stand at the word `index` in place of the abbreviation: the full name in the case that is surely wanted, with the
 * abbreviation behind it in brackets if it is used `again`; else the abbreviation with the name behind it, which agrees with
 * nothing. `undefined` inside brackets where the case is not sure.
 */
export function expanded(passage: Passage, index: number, expansion: Expansion, again: boolean): string | undefined {
  const { text } = passage.words[index]!;
  const form = formAt(passage, index, expansion);
  const { first, last } = passage.sentenceOf(index);
  if (form === undefined) return isEnclosed(passage, index) ? undefined : `${text} (${expansion.nominative})`;
  const full = index === first ? capitalised(form) : form;
  // The full stop of "k.p.a." is also that of the sentence.
  const stop = /\.$/.test(text) && index === last - 1 ? "." : "";
  return again && !isEnclosed(passage, index) ? `${full} (${text})${stop}` : full + stop;
}

function formAt(passage: Passage, index: number, { nominative, genitive, locative, gender }: Expansion) {
  if (!gender) return undefined;
  const before = passage.lower(index - 1);
  if (before === "w" || before === "we" || before === "przy") return locative;
  if (WITH_GENITIVE.test(before) || isPartOfLaw(passage, index)) return genitive;
  if (before === "przez" && gender !== "f") return nominative;
  if (OWNED.some((noun) => passage.lemmas(index - 1).indexOf(noun) >= 0) && endsPhrase(passage, index)) return genitive;
  return isSubject(passage, index, gender) ? nominative : undefined;
}

/** "art. 64 § 2 k.p.a.": a number of something in front of a law. */
function isPartOfLaw(passage: Passage, index: number): boolean {
  const before = passage.words[index - 1];
  if (!before || !/\.$|^kpa$/i.test(passage.words[index]!.text)) return false;
  return before.kind === "number" || before.kind === "ordinal" || /^\d+[a-z]?$/.test(before.text);
}

function endsPhrase(passage: Passage, index: number): boolean {
  const next = passage.words[index + 1];
  if (!next || next.kind === "mark" || index + 1 >= passage.sentenceOf(index).last) return true;
  return passage.readings(index + 1).some(({ tag }) => pos(tag) === POS.prep || pos(tag) === POS.conj);
}

/** Whether an abbreviation opens its clause and its verb follows: "MOPR odpowie", ", a ZDM nie naprawił". */
function isSubject(passage: Passage, index: number, gender: string): boolean {
  const { first } = passage.sentenceOf(index);
  const before = passage.words[index - 1];
  const opens =
    index === first ||
    before?.text === "," ||
    passage.readings(index - 1).some(({ tag }) => pos(tag) === POS.conj || pos(tag) === POS.comp);
  if (!opens) return false;
  const verb = passage.lower(index + 1) === "nie" ? index + 2 : index + 1;
  return passage.readings(verb).some(({ tag }) => {
    if (!matches(tag, TER)) return false;
    if (pos(tag) === POS.praet) return (tag & GENDERS[gender]!) !== 0;
    return pos(tag) === POS.fin || pos(tag) === POS.bedzie;
  });
}

function isEnclosed(passage: Passage, index: number): boolean {
  const before = passage.text.slice(0, passage.words[index]!.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
