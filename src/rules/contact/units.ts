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
  return office.departments.some(
    ({ name, short }) => contains(text, name) || (short.length > 1 && shortPattern(short).test(text)),
  );
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

function phrasePattern(words: string): RegExp {
  return kept(words, () => {
    const stems = words
      .split(/[\s,]+/)
      .filter((word) => word)
      .map((word) => {
        const stem = word.slice(0, word.length <= 4 ? Math.max(3, word.length - 1) : Math.max(4, word.length - 3));
        return literal(stem).replace(/[ąę]/g, "[ąę]").replace(/[óo]/g, "[óo]") + `[${LETTER}]{0,6}`;
      });
    // Nothing is said by no words.
    return stems.length ? new RegExp(`(?:^|[^${LETTER}])${stems.join("[\\s,]+")}`, "i") : /$^/;
  });
}

/** A short name is a word of its own, in its own letters: "Or", not "or" or "Ordynacja". */
function shortPattern(short: string): RegExp {
  return kept(`short ${short}`, () => new RegExp(`(?:^|[\\s(,|/·–-])${literal(short)}(?![${LETTER}0-9.])`));
}

/** Patterns are made once: a check asks for each of them in every line. */
function kept(key: string, make: () => RegExp): RegExp {
  let pattern = PATTERNS.get(key);
  if (!pattern) {
    if (PATTERNS.size > 2000) PATTERNS.clear();
    pattern = make();
    PATTERNS.set(key, pattern);
  }
  return pattern;
}

function literal(text: string): string {
  return text.replace(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż0-9]/g, "\\$&");
}
