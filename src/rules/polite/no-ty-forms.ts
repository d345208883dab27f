import { POS, SEC, SG } from "../../lexicon/tag";
import { partsOf } from "../letter-parts";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";
import { Watch } from "../watch";

const THOU =
  /^(?:ty|ciebie|cię|ci|tobie|tobą|twój|twoja|twoje|twojego|twojej|twojemu|twoim|twoją|twoich|twoimi|twego|twej|twą|twym)$/;
/** Readers whom the writer knows well. */
const FAMILIAR = /^(?:cześć|hej|witaj|drog[ai] (?!pan)|mój |moja )/i;

const SECOND_PERSON = new Watch({ like: new RegExp(`${THOU.source}|(?:sz|eś|aś)$`, "i") });

export const noTyForms: LetterRule = {
  id: "polite/no-ty-forms",
  name: "Zwrot na „ty”",
  level: "may",
  what: "Pismo zwraca się do czytelnika na „ty”.",
  why: "W piśmie z urzędu zwrot „Pan” lub „Pani” okazuje szacunek.",
  todo: "Napisz „Pan”, „Pani” albo „Państwo” i zmień formę czasownika.",
  source: "std.greeting",
  needs: "lexicon",
  kinds: ["email", "letter"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const { opening, signature } = partsOf(letter);
    if (opening >= 0 && FAMILIAR.test(letter.passages[opening]!.passage.text)) return;
    for (const { passage, start } of letter.passages.slice(0, signature))
      for (const i of passage.watched(SECOND_PERSON)) {
        if (!isThou(passage, i)) continue;
        const { start: from, end } = passage.words[i]!;
        // One place tells it all.
        yield { span: { start: start + from, end: start + end } };
        return;
      }
  },
  examples: {
    bad: [
      { body: "Dzień dobry,\n[[twój]] wniosek jest kompletny.\nZ poważaniem" },
      { body: "Dzień dobry,\n[[możesz]] odebrać dowód w piątek.\nZ poważaniem" },
      { body: "Szanowna Pani,\ndziękujemy, że [[złożyłaś]] wniosek.\nZ poważaniem" },
      { body: "Dzień dobry,\nprześlemy [[Ci]] umowę.\nZ poważaniem" },
    ],
    good: [
      "Szanowna Pani,\nPani wniosek jest kompletny.\nZ poważaniem",
      "Cześć,\nmożesz zadzwonić po 10:00?\nPozdrawiam",
      "Droga Anno,\ndziękuję za Twój list.\nPozdrawiam",
      "Dzień dobry,\nci mieszkańcy mogą złożyć wniosek.\nZ poważaniem",
      "Dzień dobry,\nrozliczenie jest w usłudze Twój e-PIT.\nZ poważaniem",
      "Dzień dobry,\nprogram „Twoja Ulica” trwa do maja.\nZ poważaniem",
      { body: "Dzień dobry,\nmożesz przyjść o 10:00?\nPozdrawiam", audience: "internal" },
    ],
  },
};

function isThou(passage: Passage, i: number): boolean {
  const { text, kind } = passage.words[i]!;
  if (kind !== "word") return false;
  if (THOU.test(passage.lower(i))) {
    // "ci mieszkańcy" are others; names of services keep their "Twój".
    if (/^ci$/i.test(text)) return text === "Ci" && i > passage.sentenceOf(i).first;
    return !/^[„"A-ZĄĆĘŁŃÓŚŹŻ]|^e-/.test(passage.words[i + 1]?.text ?? "") && passage.words[i - 1]?.text !== "„";
  }
  if (!/(?:sz|eś|aś|isz)$/.test(text)) return false;
  return passage.surely(i, POS.fin | SG | SEC) || passage.surely(i, POS.praet | SG | SEC);
}
