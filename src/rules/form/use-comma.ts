import { GENDER, NUMBER, pos, POS } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

/** Words that open a clause, and so stand behind a comma. */
const OPENS = new Set("że żeby aby ażeby ponieważ gdyż ale lecz jeśli jeżeli bo".split(" "));
/** Words that belong to the one behind: the comma stands before them, or none is needed. */
const JOINED = new Set(
  (
    "i oraz a ale albo lub bądź ani czy nie tylko dlatego chyba zwłaszcza szczególnie właśnie choćby jedynie wyłącznie " +
    "głównie nawet także też również już wszystkim dopiero mimo pomimo bardziej jako byle skoro zamiast tak tyle tym dość " +
    "bez jak niż no lecz bo że więc może natomiast jednak przynajmniej najlepiej najwyżej jakby niby zaraz raczej"
  ).split(" "),
);
/** Nouns of prepositions: "umowa, na podstawie której". */
const PREPOSITIONAL =
  /^(?:podstaw|temat|pomoc|ram(?:ach|y)|wynik|trakcie|teren|imieni|cel|rzecz|skład|treś|moc|okres|czas|obszar|skut|zakres|powod|przyczyn|związk|obręb|spraw|koszt|przypadk|pośrednictw|koniec|końc|początk|miejsc|większoś|częś|mocy|trak|myśl)/;
const MAIN = /^(?:proszę|prosimy)$/;
const WORDS = new Watch({ spelled: [...OPENS, "proszę", "prosimy"], lemmas: ["który"] });

export const useComma: BlockRule = {
  id: "form/use-comma",
  name: "Przecinek między zdaniami",
  level: "should",
  what: "Brakuje tu przecinka.",
  why: "Przecinek pokazuje, gdzie kończy się jedna myśl, a zaczyna następna.",
  todo: "Postaw przecinek.",
  source: "typography.pl",
  needs: "lexicon",
  scope: "block",
  watch: WORDS,
  *find(passage) {
    if (passage.block.role === "heading") return;
    for (const i of passage.watched(WORDS)) {
      const before = OPENS.has(passage.lower(i))
        ? opened(passage, i)
        : MAIN.test(passage.lower(i))
          ? afterCondition(passage, i)
          : relative(passage, i);
      if (before !== undefined) yield comma(passage, before);
    }
  },
  examples: {
    bad: [
      { body: "[[Informuję że]] szlaban będzie otwarty.", fixed: "Informuję, że szlaban będzie otwarty." },
      { body: "Prosimy [[Panią żeby]] Pani podpisała list.", fixed: "Prosimy Panią, żeby Pani podpisała list." },
      { body: "Dzwoniliśmy dwa [[razy ale]] nikt nie odebrał.", fixed: "Dzwoniliśmy dwa razy, ale nikt nie odebrał." },
      { body: "Wyniki ogłosimy po [[to aby]] każdy je znał.", fixed: "Wyniki ogłosimy po to, aby każdy je znał." },
      { body: "Proszę [[zadzwonić jeśli]] ma Pani pytania.", fixed: "Proszę zadzwonić, jeśli ma Pani pytania." },
      { body: "Jeśli zgubi Pan [[kartę proszę]] ją zastrzec.", fixed: "Jeśli zgubi Pan kartę, proszę ją zastrzec." },
      { body: "Czytamy [[wniosek który]] Pani złożyła.", fixed: "Czytamy wniosek, który Pani złożyła." },
      { body: "To [[pokój w]] którym czekamy.", fixed: "To pokój, w którym czekamy." },
    ],
    good: [
      "Informuję, że szlaban będzie otwarty.",
      "Odpiszemy dlatego, że Pani prosi, i po to, żeby pomóc.",
      "Przyszło wielu ludzi, mimo że padało.",
      "Proszę podać adres i jeśli można, telefon.",
      "Umowa, na podstawie której płaci Pani czynsz, trwa rok.",
      "Proszę napisać, w którym pokoju Pani była.",
      "Jeśli zgubi Pan kartę, proszę ją zastrzec.",
      "Ponieważ padało, koncert odwołaliśmy.",
      "Nie tylko jeśli pada, zamykamy basen.",
      "Jeśli prosimy o dowód, chodzi o bezpieczeństwo.",
      "Proszę pisać prosto, chyba że trzeba inaczej.",
      "Wszyscy oprócz tych, którzy pracują, mają wolne.",
    ],
  },
};

/** The word that a comma has to stand behind, before a conjunction. */
function opened(passage: Passage, i: number): number | undefined {
  return isBare(passage, i - 1, i) && !JOINED.has(passage.lower(i - 1)) ? i - 1 : undefined;
}

/** "Jeśli zgubi Pan kartę proszę …": a condition opens the sentence, and no mark has closed it. */
function afterCondition(passage: Passage, i: number): number | undefined {
  const { first } = passage.sentenceOf(i);
  if (!/^(?:jeśli|jeżeli|gdy|gdyby|kiedy)$/.test(passage.lower(first)) || JOINED.has(passage.lower(i - 1)))
    return undefined;
  let verbs = 0;
  for (let at = first + 1; at < i; at++) {
    const { kind } = passage.words[at]!;
    if (kind === "mark" || kind === "symbol") return undefined;
    if (
      passage.readings(at).some(({ tag }) => pos(tag) === POS.fin || pos(tag) === POS.praet || pos(tag) === POS.bedzie)
    )
      verbs++;
  }
  return verbs && isBare(passage, i - 1, i) ? i - 1 : undefined;
}

/** "wniosek który", "pokój w którym": the noun, if the pronoun can stand for it. */
function relative(passage: Passage, i: number): number | undefined {
  const isPreposition = passage.surely(i - 1, POS.prep);
  const noun = isPreposition ? i - 2 : i - 1;
  if (!isBare(passage, noun, noun + 1) || !passage.surely(noun, POS.subst)) return undefined;
  if (PREPOSITIONAL.test(passage.lower(noun)) || JOINED.has(passage.lower(noun))) return undefined;
  const [one, other] = [passage.readings(noun), passage.readings(i)];
  const agrees = one.some((a) => other.some((b) => (a.tag & b.tag & NUMBER) !== 0 && (a.tag & b.tag & GENDER) !== 0));
  return agrees ? noun : undefined;
}

/** Whether a word stands in the same sentence, with nothing but a space behind. */
function isBare(passage: Passage, at: number, next: number): boolean {
  const word = passage.words[at];
  if (!word || (word.kind !== "word" && word.kind !== "number")) return false;
  return (
    passage.sentenceOf(next).first <= at && /^[ \u00a0]$/.test(passage.text.slice(word.end, passage.words[next]!.start))
  );
}

function comma(passage: Passage, before: number): Hit {
  const [word, next] = [passage.words[before]!, passage.words[before + 1]!];
  return {
    span: passage.span(before, before + 1),
    core: { start: word.end, end: next.end },
    fixes: [`${word.text}, ${next.text}`],
    what: `Przed słowem „${next.text}” brakuje przecinka.`,
  };
}
