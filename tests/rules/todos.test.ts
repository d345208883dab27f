import { Checker } from "../../src/checks/check";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { draft } from "../../src/text/draft";

/** What findings without a fix tell people to do: rule, text, advice. */
const ADVICE: readonly (readonly [string, string, string])[] = [
  [
    "plain/no-very-long-sentence",
    "Wydział Oświaty prowadzi nabór do przedszkoli, który trwa od 1 do 31 marca i odbywa się wyłącznie przez internet, ponieważ papierowe wnioski zbyt często zawierały błędy i trzeba było je odsyłać rodzicom.",
    "Można zacząć nowe zdanie po słowach „wyłącznie przez internet” i podać w nim powód.",
  ],
  [
    "plain/no-very-long-sentence",
    "Pismo, w którym wnosi Pan o wyjaśnienie przyczyn odmowy przyznania dodatku mieszkaniowego za pierwsze półrocze, przekazaliśmy zgodnie z właściwością do Miejskiego Ośrodka Pomocy Rodzinie, który odpowie Panu w ciągu dwóch tygodni.",
    "Można zacząć nowe zdanie po słowach „Ośrodka Pomocy Rodzinie”, a zamiast „który” powtórzyć nazwę.",
  ],
  [
    "plain/no-long-sentence",
    "Osoba, która złożyła wniosek o mieszkanie komunalne i spełnia kryterium dochodowe, ale nie mieszka na stałe w Poznaniu, nie może trafić na listę.",
    "To, co stoi przed głównym czasownikiem, można powiedzieć w osobnym zdaniu, na przykład do słów „stałe w Poznaniu”.",
  ],
  [
    "plain/no-long-sentence",
    "Prosimy o przesłanie kopii dowodu osobistego, zaświadczenia o dochodach za trzy miesiące, kopii umowy najmu, oświadczenia o stanie rodzinnym oraz zaświadczenia ze szkoły.",
    "Wyliczenie można zapisać w punktach. Jeden z nich kończy się na słowach „za trzy miesiące”.",
  ],
  [
    "plain/no-gerund-crowd",
    "Warunkiem przyznania pomocy jest udokumentowanie posiadania uprawnień.",
    "Zamień rzeczowniki na czasowniki, na przykład „przyznać”, „udokumentować” i „mieć”.",
  ],
  [
    "plain/no-long-genitive-chain",
    "Zakończono etap opracowania koncepcji przebudowy układu dzielnicy.",
    "Zamień część rzeczowników na czasowniki, na przykład „opracować” i „przebudować”.",
  ],
  [
    "plain/no-genitive-chain",
    "Zakres obowiązków kierownika działu kadr opisuje regulamin.",
    "Podziel łańcuch: użyj czasownika, słowa „który” albo przyimka.",
  ],
  [
    "plain/no-long-paragraph",
    "Wniosek o dopłatę do czynszu dostaliśmy od Pani 3 marca. Brakowało w nim podpisu i zaświadczenia o dochodach. Poprosiliśmy o nie w liście z 10 marca. Podpis i zaświadczenie dostaliśmy dopiero w kwietniu. Teraz sprawdzamy, czy dochód mieści się w granicach, które określa uchwała. Decyzję wydamy w maju. Jeśli dopłata się należy, wypłacimy ją za cały rok.",
    "Można zacząć nowy akapit od słów „Podpis i zaświadczenie”.",
  ],
];

const checker = new Checker(rules, lexiconFromDisk());

it.each(ADVICE)("%s says of %j what to do", (id, body, todo) => {
  const { findings } = checker.check({
    draft: draft({ kind: "fragment", body }),
    policy: defaults,
    today: { year: 2026, month: 3, day: 12 },
  });
  expect(findings.filter(({ rule }) => rule === id).map((finding) => finding.todo)).toEqual([todo]);
});
