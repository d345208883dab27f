import type { Passage } from "../passage";
import type { Setting } from "../setting";
import { Watch } from "../watch";

const LETTER = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż";
/** "Wydział Kultury", "w Biurze Rady Miasta", "Wydz. Oświaty", "Zespół do spraw …", to the end of the phrase. */
const GENERIC = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:Wydzia[łl]|Biur[oauze]|Referat|Oddzia[łl]|Gabine[tc]|Departamen[tc]|Zesp[óo][łl]|Sekretaria[tc]|Kancelari[aięą]|Straż[y]? Miejsk|Zarząd)[a-ząćęłńóśźż]*|Wydz\\.|Ref\\.|Odd\\.)\\s+(?:ds\\.|do spraw|[A-ZĄĆĘŁŃÓŚŹŻ])[^,;|·()–]*`,
  "g",
);

const KINDS = new Watch({
  begins: "wydz biur ref odd gabine departamen zesp sekretaria kancelari straż zarząd".split(" "),
});

/** Whether a passage names a department of the office, or any unit by its kind. */
export function namesUnit(passage: Passage, { office }: Setting): boolean {
  GENERIC.lastIndex = 0;
  if (passage.watched(KINDS).length && GENERIC.test(passage.text)) return true;
  return unitsOf(office.departments).some(
    ({ watch, pattern }) => passage.watched(watch).length > 0 && pattern.test(passage.text),
  );
}

type Departments = Setting["office"]["departments"];

/** Many phrases as one pattern, and a watch for the words that they begin with. */
interface Sought {
  readonly watch: Watch;
  readonly pattern: RegExp;
}

const UNITS = new WeakMap<Departments, readonly Sought[]>();

function unitsOf(departments: Departments): readonly Sought[] {
  let known = UNITS.get(departments);
  if (!known) UNITS.set(departments, (known = [...namesOf(departments), ...shortNamesOf(departments)]));
  return known;
}

function namesOf(departments: Departments): Sought[] {
  const names = departments.map(({ name }) => stemsOf(name)).filter((stems) => stems.length);
  // A beginning is cut off where its pattern takes more than one letter.
  const begins = names.map(([first]) => first!.replace(/[[\\].*$/, "").toLowerCase());
  return names.length ? [{ watch: new Watch({ begins }), pattern: anyPhrase(names) }] : [];
}

/** A short name is a word of its own, in its own letters: "Or", not "or" or "Ordynacja". */
function shortNamesOf(departments: Departments): Sought[] {
  const shorts = departments.filter(({ short }) => short.length > 1).map(({ short }) => literal(short));
  const pattern = new RegExp(`(?:^|[\\s(,|/·–-])(?:${shorts.join("|")})(?![${LETTER}0-9.])`);
  const like = new RegExp(`(?:^|[^${LETTER}])(?:${shorts.join("|")})`);
  return shorts.length ? [{ watch: new Watch({ like }), pattern }] : [];
}

/** The text without the names of units: "Kierownik Biura Rady Miasta" names a position, "Gabinet Prezydenta" does not. */
export function withoutUnits(text: string, { office }: Setting): string {
  let rest = text;
  for (const { name } of office.departments) rest = rest.replace(phrasePattern(name), " ");
  return rest.replace(GENERIC, " ").replace(/sekretaria[tc][a-z]*/gi, " ");
}

/**
 * Whether a text says several words in any case, each beginning as it does in the nominative: "w Wydziale Organizacyjnym".
 * At most the last three letters (but never the first four) may differ.
 */
export function contains(text: string, words: string): boolean {
  return phrasePattern(words).test(text);
}

const PATTERNS = new Map<string, RegExp>();

/** Patterns are made once: a check asks for each of them in every line. */
function phrasePattern(words: string): RegExp {
  let pattern = PATTERNS.get(words);
  if (!pattern) {
    if (PATTERNS.size > 2000) PATTERNS.clear();
    const stems = stemsOf(words);
    // Nothing is said by no words.
    pattern = stems.length ? anyPhrase([stems]) : /$^/;
    PATTERNS.set(words, pattern);
  }
  return pattern;
}

/** A pattern for phrases, of which the stems are given. */
function anyPhrase(phrases: readonly (readonly string[])[]): RegExp {
  const forms = phrases.map((stems) => stems.map((stem) => `${stem}[${LETTER}]{0,6}`).join("[\\s,]+"));
  return new RegExp(`(?:^|[^${LETTER}])(?:${forms.join("|")})`, "i");
}

/** Patterns for how the words of a phrase begin in any case. */
function stemsOf(phrase: string): string[] {
  return phrase
    .split(/[\s,]+/)
    .filter((word) => word)
    .map((word) => {
      const stem = word.slice(0, word.length <= 4 ? Math.max(3, word.length - 1) : Math.max(4, word.length - 3));
      return literal(stem).replace(/[ąę]/g, "[ąę]").replace(/[óo]/g, "[óo]");
    });
}

function literal(text: string): string {
  return text.replace(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]/g, "\\$&");
}
