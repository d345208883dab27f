import type { BlockRule } from "../rule";
import { Watch } from "../watch";

const ORDER =
  /(^|[\s(„])(musi (?:Pan|Pani)|(?:Pan|Pani) musi|muszą Państwo|Państwo muszą|ma (?:Pan|Pani) obowiązek|(?:Pan|Pani) ma obowiązek|mają Państwo obowiązek|Państwo mają obowiązek|(?:jest )?Pan(?: jest)? (?:zobowiązany|zobligowany)|(?:jest )?Pani(?: jest)? (?:zobowiązana|zobligowana)|(?:są )?Państwo(?: są)? (?:zobowiązani|zobligowani)|jest (?:zobowiązany|zobligowany) Pan|jest (?:zobowiązana|zobligowana) Pani|zobowiązuj(?:ę|emy) (?:Pana|Panią|Państwa)|zobowiązani są Państwo|nakazuje się|zobowiązuje się (?:Pana|Panią|Państwa)|poleca się|zabrania się|zakazuje się)(?![a-ząćęłńóśźż])/gi;

const ORDERS = new Watch({
  begins: [
    ..."musi muszą obowiązek zobowiąz zobligowan nakazuj poleca zabrania zakazuje".split(" "),
    ..."wzywam żądam domagam".split(" "),
  ],
});

export const noOrder: BlockRule = {
  id: "polite/no-order",
  name: "Rozkaz",
  level: "may",
  what: "To brzmi jak rozkaz.",
  why: "Prośba z wyjaśnieniem działa lepiej niż nakaz.",
  todo: "Napisz „prosimy” i podaj datę. Nazwę pisma „wezwanie” można zostawić w tytule.",
  source: "std.language.tact",
  needs: "text",
  scope: "block",
  watch: ORDERS,
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const lower = passage.lower(i);
      const calls = /^(?:wzywam|wzywamy|nakazuję|nakazujemy|żądam|żądamy|domagam|domagamy)$/.test(lower);
      if (calls) yield { span: passage.span(i), what: `„${passage.words[i]!.text}” brzmi jak rozkaz.` };
    }
    ORDER.lastIndex = 0;
    for (let found = ORDER.exec(passage.text); found; found = ORDER.exec(passage.text)) {
      const start = found.index + found[1]!.length;
      // "Nie musi Pan" sets free, "czy musi Pan" asks.
      if (/(?:^|\s)(?:nie|czy|jeśli|jeżeli|co|kiedy|dlaczego|gdy|jak)\s$/i.test(passage.text.slice(0, start))) continue;
      const quote = found[2]!;
      // "pani musi" is somebody else.
      if (/(?:^|\s)pa[nń]/.test(quote)) continue;
      yield {
        span: { start, end: start + quote.length },
        what: `„${quote}” brzmi jak rozkaz.`,
        todo: "Napisz „prosimy” i podaj datę. Jeśli to obowiązek z przepisu, wyjaśnij, skąd wynika.",
      };
    }
  },
  examples: {
    bad: [
      { body: "[[Wzywam]] Pana do uzupełnienia wniosku." },
      { body: "Jednocześnie [[żądamy]] zapłaty." },
      { body: "[[Domagam]] się odpowiedzi." },
      { body: "Do 20 marca [[musi Pan]] złożyć wniosek." },
      { body: "[[Ma Pani obowiązek]] zgłosić zmianę." },
      { body: "[[Są Państwo zobowiązani]] do zapłaty." },
      { body: "[[Jest Pan zobowiązany]] do odśnieżania chodnika." },
      { body: "[[Zobowiązujemy Państwa]] do zapłaty." },
    ],
    good: [
      "Prosimy o uzupełnienie wniosku do 20 marca.",
      "WEZWANIE",
      "Nie musi Pan składać wniosku drugi raz.",
      "Czy musi Pani przyjść osobiście?",
      "Organ jest zobowiązany wydać zaświadczenie w ciągu 7 dni.",
      "Właściciel ma obowiązek odśnieżyć chodnik.",
      "Wezwanie do zapłaty wysłaliśmy 3 marca.",
      "Mieszkańcy domagają się remontu.",
    ],
  },
};
