import type { Setting } from "../setting";

const LETTER = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż";
/** "Wydział Kultury", "w Biurze Rady Miasta", "Wydz. Oświaty", "Zespół do spraw …", to the end of the phrase. */
const GENERIC = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:Wydzia[łl]|Biur[oauze]|Referat|Oddzia[łl]|Gabine[tc]|Departamen[tc]|Zesp[óo][łl]|Sekretaria[tc]|Kancelari[aięą]|Straż[y]? Miejsk|Zarząd)[a-ząćęłńóśźż]*|Wydz\\.|Ref\\.|Odd\\.)\\s+(?:ds\\.|do spraw|[A-ZĄĆĘŁŃÓŚŹŻ])[^,;|·()–]*`,
  "g",
);

/** Whether a text names a department of the office, or any unit by its kind. */
export function namesUnit(text: string, { office }: Setting): boolean {
  GENERIC.lastIndex = 0;
  if (GENERIC.test(text)) return true;
  const { names, shorts } = patternsOf(office.departments);
  return names.test(text) || shorts.test(text);
}

type Departments = Setting["office"]["departments"];

const UNITS = new WeakMap<Departments, { readonly names: RegExp; readonly shorts: RegExp }>();

/** All names of departments as one pattern, and all their short names. */
function patternsOf(departments: Departments): { readonly names: RegExp; readonly shorts: RegExp } {
  let known = UNITS.get(departments);
  if (!known) {
    const shorts = departments.map(({ short }) => short).filter((short) => short.length > 1);
    known = {
      names: anyPhrase(departments.map(({ name }) => name)),
      // A short name is a word of its own, in its own letters: "Or", not "or" or "Ordynacja".
      shorts: shorts.length
        ? new RegExp(`(?:^|[\\s(,|/·–-])(?:${shorts.map(literal).join("|")})(?![${LETTER}0-9.])`)
        : NOTHING,
    };
    UNITS.set(departments, known);
  }
  return known;
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
    pattern = anyPhrase([words]);
    PATTERNS.set(words, pattern);
  }
  return pattern;
}

/** Nothing is said by no words. */
const NOTHING = /$^/;

function anyPhrase(phrases: readonly string[]): RegExp {
  const stemmed = phrases
    .map((words) =>
      words
        .split(/[\s,]+/)
        .filter((word) => word)
        .map((word) => {
          const stem = word.slice(0, word.length <= 4 ? Math.max(3, word.length - 1) : Math.max(4, word.length - 3));
          return literal(stem).replace(/[ąę]/g, "[ąę]").replace(/[óo]/g, "[óo]") + `[${LETTER}]{0,6}`;
        }),
    )
    .filter((stems) => stems.length)
    .map((stems) => stems.join("[\\s,]+"));
  return stemmed.length ? new RegExp(`(?:^|[^${LETTER}])(?:${stemmed.join("|")})`, "i") : NOTHING;
}

function literal(text: string): string {
  return text.replace(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]/g, "\\$&");
}
