import type { Letter, PlacedPassage } from "../letter";
import { partsOf } from "../letter-parts";
import type { Passage } from "../passage";
import type { Setting } from "../setting";
import { hasPosition, isHead } from "./positions";
import { saysName } from "./say-name";

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
const GENERIC_UNIT =
  /(?:Wydzia[łl]|Biur[oauze]|Referat|Oddzia[łl]|Gabine[tc]|Departamen[tc]|Zespó[łl]|Zespo[łl]|Sekretaria[tc]|Pełnomocni[kc]|Kancelari[aięą]|Straż[y]? Miejsk|Zarząd)[a-ząćęłńóśźż]*\s+(?:ds\.|do spraw|[A-ZĄĆĘŁŃÓŚŹŻ])/;

const KNOWN = new WeakMap<Letter, Evidence>();
const INTRODUCING = new WeakMap<Passage, boolean>();
const PHONES = new WeakMap<Passage, readonly string[]>();
const OFFICES = new WeakMap<Passage, { readonly name: string; readonly said: boolean }>();

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
    ({ passage }, i) =>
      introduces(passage) || (i > 0 && /(?:prowadzi|kontaktu|kontakt):?$/i.test(passages[i - 1]!.passage.text)),
  );
  const near = [...foot, ...introducing];
  const head = headOf(letter);
  const signedByHead = draft.kind === "letter" && foot.some(({ passage }) => isHead(passage.text));
  const nameIn = signedByHead ? [...introducing, ...afterIntroduction(passages)] : near;

  return {
    name:
      nameIn.some(({ passage }) =>
        saysName(
          passage,
          foot.some((one) => one.passage === passage),
        ),
      ) ||
      (person !== undefined && hasPerson(passages, person.firstName, person.surname)),
    position:
      near.some(({ passage }) => hasPosition(passage.text)) ||
      (!!person?.position && saysAll(passages, person.position)),
    department:
      [...near, ...head].some(({ passage }) => hasDepartment(passage.text, setting)) ||
      (!!person?.department && saysAll(passages, person.department)),
    phone: passages.some(({ passage }) => hasPhone(passage, setting, draft.audience === "internal")),
    office: passages.some(({ passage }) => saysOffice(passage, setting.office.name)),
  };
}

/** The lines behind the closing, and the signature; without a closing the last lines. */
function footOf(letter: Letter): readonly PlacedPassage[] {
  const { closing, signature, opening } = partsOf(letter);
  const { passages } = letter;
  if (closing >= 0) return passages.slice(closing);
  if (signature < passages.length) return passages.slice(signature);
  return passages.slice(Math.max(opening + 1, passages.length - 8)).filter(({ passage }) => passage.text.length < 80);
}

/** The letterhead: what stands before the salutation, without the addressee's lines. */
function headOf(letter: Letter): readonly PlacedPassage[] {
  const { opening } = partsOf(letter);
  return opening > 0 ? letter.passages.slice(0, Math.min(opening, 4)) : [];
}

function afterIntroduction(passages: readonly PlacedPassage[]): readonly PlacedPassage[] {
  return passages.filter(
    (_, i) =>
      i > 0 &&
      /^(?:spraw[ęa] prowadzi|prowadząc[yae] sprawę|osoba prowadząca|kontakt)/i.test(passages[i - 1]!.passage.text),
  );
}

function hasPerson(passages: readonly PlacedPassage[], firstName: string, surname: string): boolean {
  if (!firstName || !surname) return false;
  return passages.some(({ passage }) => contains(passage.text, firstName) && contains(passage.text, surname));
}

function saysAll(passages: readonly PlacedPassage[], words: string): boolean {
  return passages.some(({ passage }) => contains(passage.text, words));
}

function hasDepartment(text: string, { office }: Setting): boolean {
  if (GENERIC_UNIT.test(text)) return true;
  for (const { name, short } of office.departments) {
    if (contains(text, name)) return true;
    if (
      short.length > 1 &&
      new RegExp(
        `(?:^|[\\s(,|/–-])${short.replace(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]/g, "\\$&")}(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9.])`,
      ).test(text)
    )
      return true;
  }
  return false;
}

/** The office's own lines do not count: the Standard asks for the writer's. */
function hasPhone(passage: Passage, { office }: Setting, internal: boolean): boolean {
  let phones = PHONES.get(passage);
  if (!phones) {
    phones = passage.words.filter(({ kind }) => kind === "phone").map(({ text }) => digitsOf(text));
    PHONES.set(passage, phones);
  }
  return phones.some((digits) =>
    digits.length >= 9 ? office.phones.indexOf(digits) < 0 : internal && digits.length >= 3,
  );
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "").replace(/^(?:0048|48(?=\d{9}$)|0(?=\d{9}$))/, "");
}

function introduces(passage: Passage): boolean {
  let known = INTRODUCING.get(passage);
  if (known === undefined) INTRODUCING.set(passage, (known = INTRODUCES.test(passage.text)));
  return known;
}

function saysOffice(passage: Passage, name: string): boolean {
  let known = OFFICES.get(passage);
  if (known?.name !== name) OFFICES.set(passage, (known = { name, said: contains(passage.text, name) }));
  return known!.said;
}

/**
 * Whether a text says several words in any case, each beginning as it does in the nominative: "w Wydziale Organizacyjnym".
 * At most the last three letters (but never the first four) may differ.
 */
export function contains(text: string, words: string): boolean {
  const stems = words.split(/[\s,]+/).filter((word) => word);
  if (!stems.length) return false;
  const pattern = stems.map((word) => {
    const kept =
      word.length <= 4 ? word.slice(0, Math.max(3, word.length - 1)) : word.slice(0, Math.max(4, word.length - 3));
    return (
      kept
        .replace(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]/g, "\\$&")
        .replace(/[ąę]/g, "[ąę]")
        .replace(/[óo]/g, "[óo]") + "[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]{0,6}"
    );
  });
  return new RegExp(`(?:^|[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])${pattern.join("[\\s,]+")}`, "i").test(text);
}
