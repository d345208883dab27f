import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { lightVerbs } from "./light/find";
import { LightIndex } from "./light/row";
import { EMPTY_VERBS } from "./words/light-verbs";

const INDEX = new LightIndex(EMPTY_VERBS);
const VERBS = new Watch({ lemmas: INDEX.verbs() });

export const noEmptyVerb: BlockRule = {
  id: "plain/no-empty-verb",
  name: "Pusty czasownik z rzeczownikiem",
  level: "should",
  what: "Dwa słowa mówią tu to, co powie jeden czasownik.",
  why: "Jeden czasownik jest krótszy i mocniejszy.",
  todo: "Użyj samego czasownika: „wpłacić” zamiast „dokonać wpłaty”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: VERBS,
  find: (passage) => lightVerbs(passage, INDEX, VERBS),
  examples: {
    bad: [
      { body: "Prosimy [[dokonać wpłaty]] do piątku.", fixed: "Prosimy wpłacić do piątku." },
      { body: "Komisja [[dokonała oceny wniosku]].", fixed: "Komisja oceniła wniosek." },
      { body: "Straż [[dokonała kontroli]] kuriera, która trwała godzinę." },
      { body: "Nie [[dokonała zapłaty]] w terminie.", fixed: "Nie zapłaciła w terminie." },
      { body: "[[Dokonaliśmy oceny pięciu wniosków]].", fixed: "Oceniliśmy pięć wniosków." },
      { body: "[[Dokonaliśmy sprawdzenia dokumentów]] w marcu.", fixed: "Sprawdziliśmy dokumenty w marcu." },
      { body: "[[Dokonała Pani wyboru taryfy]] w maju.", fixed: "Wybrała Pani taryfę w maju." },
      { body: "Nie [[dokonano wpłaty]] w terminie.", fixed: "Nie wpłacono w terminie." },
      { body: "[[Dokonano zmiany terminu]].", fixed: "Zmieniliśmy termin." },
      { body: "Urząd [[przeprowadził kontrolę placu]] wczoraj.", fixed: "Urząd skontrolował plac wczoraj." },
      { body: "Co roku [[dokonujemy przeglądu dróg]].", fixed: "Co roku sprawdzamy drogi." },
      { body: "Przed [[dokonaniem wpłaty]] prosimy o telefon.", fixed: "Przed wpłatą prosimy o telefon." },
      {
        body: "Prosimy o niezwłoczne [[dokonanie uzupełnienia]] braków.",
        fixed: "Prosimy o niezwłoczne uzupełnienie braków.",
      },
      { body: "Po [[dokonaniu sprawdzenia]] damy znać.", fixed: "Po sprawdzeniu damy znać." },
      { body: "[[Dokonamy oceny]] wniosku i załączników." },
      {
        body: "[[Dokonaliśmy szczegółowej analizy dokumentów]].",
        fixed: "Przeanalizowaliśmy szczegółowo dokumenty.",
      },
    ],
    good: [
      "Prosimy wpłacić do piątku.",
      "Musieli dokonać rzeczy niemożliwej.",
      "Czego dokonał ten zespół?",
      "Kontrolę przeprowadzi inny wydział.",
      "Przeprowadziliśmy się na plac Kolegiacki.",
      "Dokonanie rzeczy wielkich wymaga czasu.",
      "Dokonania artysty obejrzymy w muzeum.",
      "Przeprowadzimy Panią przez całą procedurę.",
      "Oceniliśmy wniosek.",
    ],
  },
};
