import { IMPERF, M1, matches, PL, POS, PRI } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { hasAgent } from "./agent";
import { OFFICE_ACTS } from "./office-acts";

const IMPERSONAL = new Watch({ parts: [POS.imps] });

export const noImpersonalPast: BlockRule = {
  id: "plain/no-impersonal-past",
  name: "Czasowniki na -no i -to",
  level: "should",
  what: "Czasownik na -no lub -to ukrywa, kto to zrobił.",
  why: "Czytelnik chce wiedzieć, kto zajął się jego sprawą.",
  todo: "Napisz, kto to zrobił: „sprawdziliśmy”, „wysłaliśmy”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: IMPERSONAL,
  *find(passage) {
    const { lexicon } = passage;
    if (!lexicon) return;
    for (const i of passage.watched(IMPERSONAL)) {
      const readings = passage.readings(i);
      if (!readings.length || !readings.every((r) => matches(r.tag, POS.imps))) continue;
      const { lemma, tag } = readings[0]!;
      if (!OFFICE_ACTS.has(lemma)) continue;
      const word = passage.words[i]!.text;
      const ours = lexicon.inflect(lemma, POS.praet | PL | M1 | PRI | (tag & IMPERF))[0];
      yield {
        span: passage.span(i),
        what: `„${word}” nie mówi, kto to zrobił.`,
        ...(ours && !hasAgent(passage, i) ? { fixes: [casedLike(word, ours)] } : {}),
      };
    }
  },
  examples: {
    bad: [
      { body: "[[Rozpatrzono]] Pani wniosek.", fixed: "Rozpatrzyliśmy Pani wniosek." },
      {
        body: "W toku kontroli [[stwierdzono]], że brama jest zamknięta.",
        fixed: "W toku kontroli stwierdziliśmy, że brama jest zamknięta.",
      },
      { body: "Pismo [[przekazano]] do Wydziału Finansowego.", fixed: "Pismo przekazaliśmy do Wydziału Finansowego." },
      { body: "Nie [[uwzględniono]] Pana uwag.", fixed: "Nie uwzględniliśmy Pana uwag." },
      {
        body: "[[Zwrócono]] się do Zarządu Dróg Miejskich o opinię.",
        fixed: "Zwróciliśmy się do Zarządu Dróg Miejskich o opinię.",
      },
      { body: "W 2025 roku [[wykonywano]] pomiary hałasu.", fixed: "W 2025 roku wykonywaliśmy pomiary hałasu." },
      { body: "Przez komisję [[oceniono]] pięć ofert." },
    ],
    good: [
      "Rozpatrzyliśmy Pani wniosek.",
      "Skradziono dwa rowery.",
      "Wniosek złożono po terminie.",
      "Mimo to prosimy o kontakt.",
      "Na pewno odpowiemy do piątku.",
      "Okno w sali jest małe.",
      "Dano nam znać, że droga jest zamknięta.",
      "Wino i piwo sprzedaje się od godz. 6.",
    ],
  },
};
