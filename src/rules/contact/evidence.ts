import type { Letter, PlacedPassage } from "../letter";
import { partsOf } from "../letter-parts";
import type { Passage } from "../passage";
import type { Setting } from "../setting";
import { hasPosition, isHead, mayHavePosition } from "./positions";
import { saysName } from "./say-name";
import { Fact } from "../fact";
import { Watch } from "../watch";
import { contains, namesUnit, withoutUnits } from "./units";

/** What a letter says of its writer, wherever the clerk put it. */
export interface Evidence {
  readonly name: boolean;
  readonly position: boolean;
  readonly department: boolean;
  readonly phone: boolean;
  readonly office: boolean;
}

/** Lines in which somebody is named as the one to turn to. */
const INTRODUCES =
  /(?:spraw[ęa] prowadzi|prowadząc[yae] sprawę|sprawę załatwia|osoba (?:do kontaktu|prowadząca)|kontakt(?:ow|u|uje|:| z)|nazywam się|z tej strony|jestem |prowadzę |zajmuję się|proszę (?:dzwonić|o telefon|zadzwonić|pytać)|informacji udziel|(?:sporządził|przygotował|opracował)[a(]?|zastępuje mnie|pracuję w|piszę (?:z|w imieniu)|w imieniu )/i;
/** Words without which nobody is introduced. */
const INTRODUCTIONS = new Watch({
  like: /spraw[ęa]|prowadz|osoba|kontakt|nazywam|tej|jestem|zajmuję|proszę|informacji|sporządził|przygotował|opracował|zastępuje|pracuję|piszę|imieniu/i,
});
const DIGITS = new Watch({ like: /\d/ });
/** Lines that begin with who runs the case. */
const HANDLER =
  /^(?:spraw[ęa] prowadzi|prowadząc[yae] sprawę|sprawę załatwia|osoba (?:do kontaktu|prowadząca)|kontakt)/i;
/** From here on a letter names other people: who gets copies, what is attached. */
const NAMES_OTHERS = /^(?:otrzymuj|do wiadomości|rozdzielnik|załącznik)/i;

const KNOWN = new WeakMap<Letter, Evidence>();
const INTRODUCING = new Fact((passage) => passage.watched(INTRODUCTIONS).length > 0 && INTRODUCES.test(passage.text));
/** "Osoba do kontaktu:": who it is stands on the next line. */
const LEADING_ON = new Fact(
  (passage) => passage.watched(INTRODUCTIONS).length > 0 && /(?:prowadzi|kontaktu|kontakt):?$/i.test(passage.text),
);
const NAMES_HANDLER = new Fact(({ text }) => HANDLER.test(text));
/** The digits of phone numbers. */
const PHONES = new Fact((passage) =>
  passage
    .watched(DIGITS)
    .map((index) => passage.words[index]!)
    .filter(({ kind }) => kind === "phone")
    .map(({ text }) => digitsOf(text)),
);
/** The office that was looked for last, and whether it is named. */
const OFFICE = new Fact(() => ({ name: "", said: false }));

/** Looks for everything at once; kept for the letter, since every contact rule asks. */
export function evidenceOf(letter: Letter, setting: Setting): Evidence {
  let known = KNOWN.get(letter);
  if (!known) {
    known = gather(letter, setting);
    KNOWN.set(letter, known);
  }
  return known;
}

function gather(letter: Letter, setting: Setting): Evidence {
  const { passages, draft } = letter;
  const { person } = setting;
  const foot = footOf(letter);
  const introducing = passages.filter(
    ({ passage }, i) => INTRODUCING.of(passage) || (i > 0 && LEADING_ON.of(passages[i - 1]!.passage)),
  );
  const near = [...foot, ...introducing];
  const head = headOf(letter);
  // The Standard asks for the one who runs the case in letters to colleagues; to outsiders only for the phone.
  const signedByHead =
    draft.kind === "letter" &&
    draft.audience === "internal" &&
    foot.some(({ passage }) => isHead(withoutUnits(passage.text, setting)));
  const handler = passages.filter((one, i) => NAMES_HANDLER.of(one.passage) || isAfterIntroduction(passages, i));
  const nameIn = signedByHead ? [...introducing, ...handler] : near;
  const signing = [...foot, ...handler];
  // Colleagues are to learn the first name; to outsiders whoever signs may give a letter of it.
  const initials = draft.kind === "letter" && draft.audience === "external";

  return {
    name:
      nameIn.some((one) => saysName(one.passage, signing.indexOf(one) >= 0, initials && signing.indexOf(one) >= 0)) ||
      (person !== undefined && hasPerson(passages, person.firstName, person.surname)),
    position:
      near.some(({ passage }) => mayHavePosition(passage) && hasPosition(withoutUnits(passage.text, setting))) ||
      (!!person?.position && saysAll(passages, person.position)),
    department:
      [...near, ...head].some(({ passage }) => namesUnit(passage, setting)) ||
      (!!person?.department && saysAll(passages, person.department)),
    phone: passages.some(({ passage }) => hasPhone(passage, setting, draft.audience === "internal")),
    office: passages.some(({ passage }) => saysOffice(passage, setting.office.name)),
  };
}

/** The lines behind the closing, and the signature; without a closing the last lines. */
function footOf(letter: Letter): readonly PlacedPassage[] {
  const { closing, signature, opening } = partsOf(letter);
  const { passages } = letter;
  if (closing >= 0) return ownLines(passages.slice(closing));
  if (signature < passages.length) return ownLines(passages.slice(signature));
  return ownLines(
    passages.slice(Math.max(opening + 1, passages.length - 8)).filter(({ passage }) => passage.text.length < 80),
  );
}

function ownLines(lines: readonly PlacedPassage[]): readonly PlacedPassage[] {
  const end = lines.findIndex(({ passage }) => NAMES_OTHERS.test(passage.text));
  return end < 0 ? lines : lines.slice(0, end);
}

/** The letterhead: what stands before the salutation, without the addressee's lines. */
function headOf(letter: Letter): readonly PlacedPassage[] {
  const { opening } = partsOf(letter);
  return opening > 0 ? letter.passages.slice(0, Math.min(opening, 4)) : [];
}

/** "Sprawę prowadzi:" may stand on a line of its own, above the name. */
function isAfterIntroduction(passages: readonly PlacedPassage[], i: number): boolean {
  return i > 0 && NAMES_HANDLER.of(passages[i - 1]!.passage);
}

function hasPerson(passages: readonly PlacedPassage[], firstName: string, surname: string): boolean {
  if (!firstName || !surname) return false;
  return passages.some(({ passage }) => contains(passage.text, firstName) && contains(passage.text, surname));
}

function saysAll(passages: readonly PlacedPassage[], words: string): boolean {
  return passages.some(({ passage }) => contains(passage.text, words));
}

/** The office's own lines do not count: the Standard asks for the writer's. */
function hasPhone(passage: Passage, { office }: Setting, internal: boolean): boolean {
  return PHONES.of(passage).some((digits) =>
    digits.length >= 9 ? office.phones.indexOf(digits) < 0 : internal && digits.length >= 3,
  );
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^(?:0048|48(?=\d{9}$)|0(?=\d{9}$))/, "");
}

function saysOffice(passage: Passage, name: string): boolean {
  const known = OFFICE.of(passage);
  if (known.name !== name) {
    known.name = name;
    known.said = contains(passage.text, name);
  }
  return known.said;
}
