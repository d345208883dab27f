import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { lightVerbs } from "./light/find";
import { LightIndex } from "./light/row";
import { WORDY_VERBS } from "./words/light-verbs";

const INDEX = new LightIndex(WORDY_VERBS);
const VERBS = new Watch({ lemmas: INDEX.verbs() });

export const noWordyVerb: BlockRule = {
  id: "plain/no-wordy-verb",
  name: "Kilka słów zamiast czasownika",
  level: "should",
  what: "Kilka słów mówi tu to, co powie jeden czasownik.",
  why: "Jeden czasownik jest krótszy i mocniejszy.",
  todo: "Użyj jednego czasownika.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: VERBS,
  find: (passage) => lightVerbs(passage, INDEX, VERBS),
  examples: {
    bad: [
      { body: "[[Udzielimy odpowiedzi]] do piątku.", fixed: "Odpowiemy do piątku." },
      { body: "Straż [[udzieliła kierowcy pouczenia]].", fixed: "Straż pouczyła kierowcę." },
      { body: "Za szkodę [[ponosi odpowiedzialność]] najemca.", fixed: "Za szkodę odpowiada najemca." },
      { body: "[[Zwróciliśmy się z prośbą do operatora]] o mapę.", fixed: "Poprosiliśmy operatora o mapę." },
      { body: "[[Podjęliśmy próbę]] kontaktu z Panem." },
      { body: "Organizator nie [[ponosi kosztów dojazdu]].", fixed: "Organizator nie płaci za dojazd." },
    ],
    good: [
      "Odpowiemy na pismo do piątku.",
      "Udzielenie odpowiedzi trwa tydzień.",
      "Zgadzamy się na zajęcie pasa drogowego.",
      "Rada podjęła uchwałę w marcu.",
      "Miejsce postoju ma znak.",
      "Spotkamy się z mieszkańcami w środę.",
      "Spotkanie z radą odbędzie się w piątek.",
      "Pomoc sąsiadki okazała się konieczna.",
    ],
  },
};
