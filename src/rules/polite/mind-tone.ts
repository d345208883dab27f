import { table } from "../table";
import { UNFRIENDLY } from "./words/unfriendly";

export const mindTone = table({
  id: "polite/mind-tone",
  name: "Ton",
  level: "may",
  about: "Te słowa mogą zabrzmieć chłodno albo nieszczerze.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” może zabrzmieć chłodno albo nieszczerze.`,
  why: "W liście nie słychać głosu ani nie widać uśmiechu, więc ton oddają same słowa.",
  todo: "Przeczytaj zdanie na głos. Skreśl te słowa albo napisz konkretnie, za co dziękujesz lub przepraszasz.",
  source: "std.language.tact",
  rows: UNFRIENDLY,
  good: ["Opłata rośnie od stycznia.", "Przepraszamy, że odpowiadamy tak późno.", "Dziękujemy za Pani list."],
});
