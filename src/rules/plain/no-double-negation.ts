import { rows } from "../rows";
import type { BlockRule, Hit } from "../rule";
import { table, type Row } from "../table";
import { Watch } from "../watch";
import { DENIED, denial } from "./negation/denial";
import { SPOKEN_PLAINLY } from "./negation/double-negation";
import { freedom } from "./negation/freedom";
import { necessity } from "./negation/necessity";

const ROWS: readonly Row[] = [
  ...rows(`
# litotes
niewykluczone , że|iż = możliwe, że
nie można wykluczyć , że|iż = możliwe, że
nie sposób wykluczyć , że|iż = możliwe, że
nie da się wykluczyć , że|iż = możliwe, że
nie bez trudu = z trudem
nie bez trudności = z trudem
nie bez wahania = z wahaniem
<być:fin|praet|bedzie> nie bez racji -- Napisz, że ktoś ma rację. > Pana uwagi [[są nie bez racji]].
nie bez racji = słusznie
trudno nie zauważyć|dostrzec , że|iż = widać, że
# only explained
nie ma nikogo , kto nie
nie ma nikogo , kto by nie
nie ma osoby , która nie
nie ma osoby , która by nie
nie jest tak , że nie
nie ma powodu , aby|żeby|by nie
nie ma powodów , aby|żeby|by nie
nie ma podstaw , aby|żeby|by nie
`),
  // "Pozostaje" is a form of a verb of either aspect, which "mieć" has not: so form by form.
  ...(
    [
      ["jest", "ma"],
      ["są", "mają"],
      ["był", "miał"],
      ["była", "miała"],
      ["było", "miało"],
      ["były", "miały"],
      ["pozostaje", "ma"],
      ["pozostają", "mają"],
      ["pozostał", "miał"],
      ["pozostała", "miała"],
      ["pozostało", "miało"],
      ["pozostały", "miały"],
    ] as const
  ).flatMap(([stays, has]): Row[] => [
    { not: `nie ${stays} bez znaczenia`, say: `${has} znaczenie` },
    { not: `nie ${stays} bez wpływu na`, say: `${has} wpływ na` },
    { not: `nie bez znaczenia ${stays}`, say: `znaczenie ${has}` },
  ]),
  { not: "nie bez znaczenia", todo: "Napisz, że coś ma znaczenie." },
  ...(
    [
      ["podstaw", "podstawy"],
      ["sensu", "sens"],
      ["znaczenia", "znaczenie"],
    ] as const
  ).map(([denied, plain]): Row => ({
    not: `nie <być> <pozbawić:ppas> ${denied}`,
    say: `<mieć> ${plain}`,
    bad: `Pana skarga [[nie jest pozbawiona ${denied}]].`,
    fixed: `Pana skarga ma ${plain}.`,
  })),
  {
    not: "nie <być> <pozbawić:ppas> racji",
    todo: "Napisz wprost, kto ma rację albo co jest słuszne.",
    bad: "Pani uwaga [[nie jest pozbawiona racji]].",
  },
  ...(
    [
      ["wad", "wady"],
      ["błędów", "błędy"],
      ["braków", "braki"],
      ["usterek", "usterki"],
      ["uchybień", "błędy"],
    ] as const
  ).map(([denied, plain]): Row => ({
    not: `nie <być> <wolny> od ${denied}`,
    say: `<mieć> ${plain}`,
    bad: `Oferta [[nie jest wolna od ${denied}]].`,
    fixed: `Oferta ma ${plain}.`,
  })),
  {
    not: "nie <zaprzeczać:fin> , że|iż",
    say: "<przyznawać>, że",
    bad: "[[Nie zaprzeczamy, że]] odpowiedź przyszła późno.",
    fixed: "Przyznajemy, że odpowiedź przyszła późno.",
  },
  {
    not: "nie <wykluczać:fin:pri> , że|iż",
    say: "możliwe, że",
    bad: "[[Nie wykluczamy, że]] termin się zmieni.",
    fixed: "Możliwe, że termin się zmieni.",
  },
  {
    not: "brak podstaw do <:ger:gen:neg>",
    todo: "Napisz wprost, co można albo trzeba zrobić.",
    bad: "[[Brak podstaw do nieuwzględnienia]] wniosku.",
  },
  {
    not: "nie ma podstaw do <:ger:gen:neg>",
    todo: "Napisz wprost, co można albo trzeba zrobić.",
    bad: "[[Nie ma podstaw do nieprzyznania]] dodatku.",
  },
];

const TABLE = table({
  id: "plain/no-double-negation",
  name: "Podwójne przeczenie",
  level: "should",
  what: (quote) => `„${quote}” to podwójne przeczenie.`,
  about: "Dwa przeczenia obok siebie trzeba rozwiązywać jak zagadkę.",
  why: "Zdanie twierdzące rozumie się od razu.",
  todo: SPOKEN_PLAINLY,
  source: "std.language.plain",
  rows: ROWS,
  good: [
    "Nikt nie odpowiedział na nasze pismo.",
    "Nigdy nie dostaliśmy tego wniosku.",
    "Nic nie trzeba płacić.",
    "Żaden dokument nie zaginął.",
    "Lek nie jest niebezpieczny.",
    "To nie jest możliwe.",
    "Prosimy odpowiedzieć nie później niż do maja.",
    "Nie można zapłacić kartą.",
    "Nie można nie tylko wejść, ale nawet zadzwonić.",
    "Nie ma wątpliwości, że wniosek wpłynął.",
    "Nie ma powodu do obaw.",
    "Nie ma podstaw do odmowy.",
    "Nie bez powodu prosimy o numer telefonu.",
    "Praca w nocy jest niemożliwa.",
    "Nie wykluczamy zmiany terminu.",
    "Lekarz medycyny pracy stwierdził brak przeciwwskazań do wykonywania zawodu.",
    "Proszę złożyć zapewnienie, że nic nie stoi na przeszkodzie małżeństwu.",
    "Jeśli nie ma przeszkód, prosimy o kontakt.",
    "Droga nie jest nieprzejezdna, tylko zwężona.",
    "Proszę dołączyć orzeczenie o braku przeciwwskazań.",
    "Brak przeciwwskazań zdrowotnych potwierdza lekarz.",
    "Brak przeszkód na trasie to nasz cel.",
    "Kontrola nie wykazała nieprawidłowości.",
    "Nie dostaliśmy dokumentów, bo nie ma ich w aktach.",
    "Jeśli nie zgadza się Pan z decyzją, może Pan napisać odwołanie.",
    "Nie może Pan odwołać się po terminie.",
    "Nie ma nikogo, kto by nam pomógł.",
    "Trudno nie lubić tego parku.",
  ],
});

/** Words without which there is no denial. */
const DENIALS = new Watch({ like: /^(?:nie|brak|bez)/i });

const DENYING = new Watch({ begins: ["ni"], spelled: ["brak"] });

export const noDoubleNegation: BlockRule = {
  ...TABLE,
  watch: DENIALS,
  find(passage, setting) {
    const hits: Hit[] = [];
    let denies = false;
    for (const i of passage.watched(DENYING)) {
      if (!/^ni|^brak$/.test(passage.lower(i))) continue;
      denies = true;
      const hit = denial(passage, i) ?? necessity(passage, i) ?? freedom(passage, i);
      if (hit) hits.push(hit);
    }
    if (denies) hits.push(...TABLE.find(passage, setting));
    return hits;
  },
  examples: {
    bad: [
      ...DENIED.flatMap(([denied, plain]) => [
        { body: `Taka zmiana [[nie jest ${feminine(denied)}]].`, fixed: `Taka zmiana jest ${feminine(plain)}.` },
        {
          body: `Takie zmiany [[nie mogą być ${feminine(denied).replace(/i?a$/, "e")}]].`,
          fixed: `Takie zmiany muszą być ${feminine(plain).replace(/i?a$/, "e")}.`,
        },
      ]),
      { body: "Zarzuty [[nie wydają się nieuzasadnione]].", fixed: "Zarzuty wydają się uzasadnione." },
      { body: "[[Nie są to nieistotne]] sprawy.", fixed: "Są to istotne sprawy." },
      { body: "Zmiana terminu [[nie jest wykluczona]].", fixed: "Zmiana terminu jest możliwa." },
      { body: "Wniosek [[nie powinien być niekompletny]].", fixed: "Wniosek powinien być kompletny." },
      { body: "Wniosek [[nie może być niekompletny]] ani nieczytelny." },
      { body: "[[Nie jest niemożliwym]] uzyskanie zgody." },
      { body: "[[Nie można nie zauważyć]], że ruch wzrósł.", fixed: "Widać, że ruch wzrósł." },
      { body: "[[Nie sposób nie zgodzić się]] z tą uwagą.", fixed: "Trzeba zgodzić się z tą uwagą." },
      { body: "[[Nie można się nie zgodzić]] z Pani uwagą.", fixed: "Trzeba się zgodzić z Pani uwagą." },
      { body: "[[Nie należy nie doceniać ryzyka]].", fixed: "Trzeba doceniać ryzyko." },
      { body: "Ten problem [[nie jest nam nieznany]].", fixed: "Ten problem jest nam znany." },
      { body: "Te uwagi [[nie są dla nas nieistotne]].", fixed: "Te uwagi są dla nas istotne." },
      { body: "[[Nie możemy nie uwzględnić zarzutów]].", fixed: "Musimy uwzględnić zarzuty." },
      { body: "Komisja [[nie może nie odpowiedzieć]] na pismo.", fixed: "Komisja musi odpowiedzieć na pismo." },
      { body: "[[Nie da się nie zauważyć poprawy]].", fixed: "Widać poprawę." },
      { body: "[[Nie może Pani nie podpisać protokołu]].", fixed: "Musi Pani podpisać protokół." },
      { body: "[[Nie można nie przyznać]] Panu racji." },
      {
        body: "[[Nie można nie docenić wkładu i pracy]] wolontariuszy.",
        fixed: "Trzeba docenić wkład i pracę wolontariuszy.",
      },
      { body: "[[Nie ma przeszkód, aby]] złożyć wniosek w maju.", fixed: "Można złożyć wniosek w maju." },
      { body: "[[Nic nie stoi na przeszkodzie, żeby]] złożyć skargę.", fixed: "Można złożyć skargę." },
      { body: "[[Nie widzimy przeciwwskazań, by]] zmienić termin.", fixed: "Możemy zmienić termin." },
      { body: "[[Nie ma przeszkód, aby Pan złożył]] nowy wniosek.", fixed: "Może Pan złożyć nowy wniosek." },
      { body: "[[Nie ma przeszkód, aby złożyli Państwo]] nowy wniosek.", fixed: "Mogą Państwo złożyć nowy wniosek." },
      { body: "[[Brak przeciwwskazań do wydania zezwolenia]].", fixed: "Można wydać zezwolenie." },
      { body: "[[Nie ma przeszkód]], aby mieszkańcy sami posadzili drzewa." },
      { body: "[[Nie ma przeszkód, aby]] wniosek złożyć w maju.", fixed: "Można wniosek złożyć w maju." },
      { body: "Stwierdzam [[brak przeciwwskazań]] do wydania zezwolenia." },
      ...TABLE.examples.bad,
    ],
    good: TABLE.examples.good,
  },
};

/** "Niemożliwa" for "niemożliwy", for the examples. */
function feminine(adjective: string): string {
  return adjective.replace(/i$/, "ia").replace(/y$/, "a");
}
