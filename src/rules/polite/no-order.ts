import type { BlockRule } from "../rule";

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
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const lower = passage.lower(i);
      const calls = /^(?:wzywam|wzywamy|nakazuję|nakazujemy|żądam|żądamy|domagam|domagamy)$/.test(lower);
      if (calls) yield { span: passage.span(i), what: `„${passage.words[i]!.text}” brzmi jak rozkaz.` };
    }
  },
  examples: {
    bad: [
      { body: "[[Wzywam]] Pana do uzupełnienia wniosku." },
      { body: "Jednocześnie [[żądamy]] zapłaty." },
      { body: "[[Domagam]] się odpowiedzi." },
    ],
    good: [
      "Prosimy o uzupełnienie wniosku do 20 marca.",
      "WEZWANIE",
      "Wezwanie do zapłaty wysłaliśmy 3 marca.",
      "Mieszkańcy domagają się remontu.",
    ],
  },
};
