import { GEN, pos, POS } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

/** What we call ourselves out of pride, by lemma. */
const OURSELVES =
  /^(?:urząd|oddział|wydział|referat|biuro|miasto|gmina|dzielnica|instytucja|jednostka|placówka|zespół|szkoła|przedszkole|ośrodek|biblioteka|zakład|firma|spółka|dyrektor|kierownik|naczelnik|prezydent|burmistrz|samorząd|komisja|rada)$/;

export const noProudCapital: BlockRule = {
  id: "polite/no-proud-capital",
  name: "„Nasz Urząd” wielką literą",
  level: "should",
  what: "Po słowie „nasz” nazwa urzędu zaczyna się małą literą.",
  why: "Wielka litera należy się czytelnikowi. Kto pisze tak o sobie, ten brzmi wyniośle.",
  todo: "Zacznij to słowo małą literą. Pełna nazwa zachowuje wielkie litery.",
  source: "std.language.tact",
  needs: "lexicon",
  scope: "block",
  watch: Watch.forLemma("nasz"),
  find(passage) {
    const hits: Hit[] = [];
    for (const at of passage.at("nasz")) {
      const word = passage.words[at + 1];
      if (!word || !/^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+$/.test(word.text)) continue;
      if (!passage.lemmas(at + 1).some((lemma) => OURSELVES.test(lemma)) || isFullName(passage, at + 1)) continue;
      hits.push({ span: passage.span(at + 1), fixes: [word.text.toLowerCase()] });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Nasz [[Urząd]] zaprasza na wystawę.", fixed: "Nasz urząd zaprasza na wystawę." },
      { body: "Lubimy nasze [[Miasto]].", fixed: "Lubimy nasze miasto." },
      { body: "Pracownicy naszego [[Wydziału]] pomogą.", fixed: "Pracownicy naszego wydziału pomogą." },
    ],
    good: [
      "Nasz urząd zaprasza na wystawę.",
      "Pomoże Pani nasz Wydział Oświaty.",
      "Zapraszamy do naszego Biura Poznań Kontakt.",
      "Nasza Biblioteka Raczyńskich świętuje.",
    ],
  },
};

/** "Nasz Wydział Oświaty": a name goes on with a capital, or with a noun in the genitive. */
function isFullName(passage: Passage, index: number): boolean {
  const next = passage.words[index + 1];
  if (!next || next.kind === "mark") return false;
  return (
    /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(next.text) ||
    passage.readings(index + 1).some(({ tag }) => pos(tag) === POS.subst && (tag & GEN) !== 0)
  );
}
