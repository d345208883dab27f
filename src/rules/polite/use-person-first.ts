import { table } from "../table";

export const usePersonFirst = table({
  id: "polite/use-person-first",
  name: "Najpierw osoba",
  level: "may",
  about: "To słowo nazywa osobę przez jej trudność.",
  what: (quote) => `„${quote.trim()}” nazywa osobę przez jej trudność.`,
  why: "Wiele osób woli nazwy, w których na początku jest człowiek.",
  todo: "Napisz „osoba z niepełnosprawnością” albo „osoba, która…”. Nazwę z przepisu można zostawić.",
  source: "std.focus.dignity",
  rows: [
    ...["dla", "od", "wśród", "u"].map((prep) => ({
      not: `${prep} niepełnosprawnych`,
      say: `${prep} osób z niepełnosprawnością`,
      except: [
        `${prep} niepełnosprawnych <:subst>`,
        `${prep} niepełnosprawnych i|oraz|lub|fizycznie|ruchowo|intelektualnie|umysłowo|<:adj>`,
      ],
    })),
    {
      not: "alkoholik|alkoholika|alkoholikowi|alkoholikiem|alkoholicy|alkoholików|alkoholikom|alkoholikami",
      todo: "Napisz „osoba uzależniona od alkoholu”.",
      except: [
        "anonimowi|anonimowych|anonimowym|anonimowymi <alkoholik>",
        "dorosłych|dorosłe dzieci alkoholików",
        "dzieci alkoholików",
      ],
      bad: "Grupa pomaga rodzinie [[alkoholika]].",
    },
    {
      not: "samotna|samotnej|samotną|samotne|samotnych|samotnym|samotnymi matka|matki|matce|matkę|matką|matek|matkom|matkami|matkach",
      todo: "Napisz „samodzielna matka” albo „rodzic, który sam wychowuje dziecko”. Nazwę z przepisu można zostawić.",
      except: ["<dom|fundusz|ośrodek> dla samotnych matek", "<dom|fundusz|ośrodek> <samotny> <matka>"],
      bad: "Dodatek dostają [[samotne matki]].",
    },
    {
      not: "cierpi|cierpią|cierpiący|cierpiąca|cierpiących|cierpiącej|cierpiącym na",
      todo: "Napisz „choruje na” albo „ma”.",
      except: ["cierpi|cierpią na tym", "cierpi|cierpią na brak|niedobór|braku|nadmiar"],
      bad: "Osoba [[cierpiąca na]] cukrzycę może przyjść bez kolejki.",
    },
    {
      not: "cygan|cygana|cyganowi|cyganem|cyganie|cyganów|cyganom|cyganami|cyganach|cyganka|cyganki|cyganek",
      todo: "Napisz „Rom”, „Romka” albo „Romowie”.",
      except: ["baron cygański", "„ cyganie", "<wieś> cyganie"],
      bad: "Zajęcia są także dla dzieci [[Cyganów]].",
    },
    {
      not: "bezdomny|bezdomni jest|są|śpi|śpią|może|mogą|ma|mają|dostanie|dostaną|nocuje|nocują",
      todo: "Napisz „osoba w kryzysie bezdomności”. Nazwę z przepisu można zostawić.",
      bad: "W noclegowni [[bezdomni mogą]] zjeść obiad.",
    },
    {
      not: "dla|wśród|od bezdomnych",
      todo: "Napisz „osób w kryzysie bezdomności”. Nazwę z przepisu można zostawić.",
      except: [
        "schronisko|schroniska|schronisku|noclegownia|noclegowni|noclegownię dla bezdomnych",
        "dla|wśród|od bezdomnych <:subst>",
        "dla|wśród|od bezdomnych i|oraz",
      ],
      bad: "Zupa [[dla bezdomnych]] jest codziennie o 13:00.",
    },
  ],
  good: [
    "Osoba niepełnosprawna może złożyć wniosek w domu.",
    "Miejsce dla niepełnosprawnych uczniów jest przy wejściu.",
    "Grupa Anonimowych Alkoholików spotyka się we wtorki.",
    "Schronisko dla bezdomnych zwierząt jest przy ul. Kobylepole.",
    "Schronisko dla bezdomnych ma 60 miejsc.",
    "Dom dla samotnych matek prowadzi fundacja.",
    "Cierpią na tym mieszkańcy.",
    "Osoba bezdomna może dostać zasiłek.",
  ],
});
