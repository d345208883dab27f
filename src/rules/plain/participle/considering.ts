import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";
import { openingClauseAt } from "./opening-clause";

/** What is considered with these is in the accusative, as behind "ze względu na". */
const CONSIDERING = /^(?:mając na (?:uwadze|względzie)|biorąc pod uwagę) (?!powyższe|niniejsze|to |fakt|że)/;

/** "Mając na uwadze dobro dzieci, zamykamy …": "Ze względu na dobro dzieci zamykamy …". */
export function consideringAt(passage: Passage, index: number): Hit | undefined {
  if (!/^(?:mając|biorąc)$/.test(passage.lower(index))) return undefined;
  const lower = [0, 1, 2, 3].map((offset) => passage.lower(index + offset)).join(" ");
  const [reading] = passage.readings(index);
  if (!reading || !CONSIDERING.test(lower + " ")) return undefined;
  const clause = openingClauseAt(passage, index, reading);
  if (!clause) return undefined;
  const { text, words } = passage;
  const what = text.slice(words[index + 3]!.start, words[clause.comma - 1]!.end);
  const fixed = `ze względu na ${what}${clause.holdsClause ? "," : ""} ${words[clause.main]!.text}`;
  return {
    span: passage.span(index, clause.main),
    what: `„${text.slice(words[index]!.start, words[index + 2]!.end)}” to w prostych słowach „ze względu na”.`,
    fixes: [casedLike(words[index]!.text, fixed)],
  };
}
