import { rows } from "../rows";
import type { Row } from "../table";

const EXPLAINED = "Napisz o osobie i jej sytuacji, na przykład „osoba, która…”.";

const AFTER =
  "wojenny|wojennego|wojennemu|wojennym|wojenni|wojennych|wojennymi|wojskowy|wojskowego|wojskowym|wojskowi|wojskowych|wojskowymi|słuchu|wzroku|pracy|i|oraz|lub";
const INVALID = "inwalida|inwalidę|inwalidy|inwalidzi|inwalidów|inwalidom|inwalidami";
/** "Inwalida wojenny" is a name in the law, "Związek Inwalidów" that of a society. */
const DISABLED_BY_LAW = [
  `${INVALID} ${AFTER}`,
  `dla ${INVALID} ${AFTER}`,
  `i|oraz|lub ${INVALID}`,
  `<grupa|związek|spółdzielnia|zrzeszenie|stowarzyszenie|koło> ${INVALID}`,
];

/** Names that hurt, with the name that people prefer where it stands in the same place. */
export const NAMES_OF_PEOPLE: readonly Row[] = [
  ...(
    [
      ["inwalidom", "osobom z niepełnosprawnością", "Prawo do ulgi dajemy [[inwalidom]]."],
      ["inwalidami", "osobami z niepełnosprawnością", "Spotykamy się z [[inwalidami]] w środę."],
      ["dla inwalidów", "dla osób z niepełnosprawnością", "Wejście [[dla inwalidów]] jest od ul. 23 Lutego."],
      ["dla inwalidy", "dla osoby z niepełnosprawnością", "Miejsce [[dla inwalidy]] jest przy wejściu."],
      ["inwalida|inwalidę|inwalidzi|inwalidów|inwalidy", undefined, "Do urzędu przyszedł [[inwalida]]."],
    ] as const
  ).map(([not, say, bad]): Row => ({
    not,
    except: DISABLED_BY_LAW,
    bad,
    ...(say ? { say, fixed: bad.replace(/\[\[.*\]\]/, say) } : {}),
  })),
  {
    not: "upośledzony|upośledzonego|upośledzonemu|upośledzonym|upośledzeni|upośledzonych|upośledzonymi|upośledzona|upośledzonej|upośledzoną|upośledzone umysłowo|psychicznie|intelektualnie",
    todo: "Napisz „z niepełnosprawnością intelektualną”.",
    bad: "Zajęcia są dla młodzieży [[upośledzonej umysłowo]].",
  },
  {
    not: "<osoba|dziecko|uczeń|dorosły> upośledzony|upośledzonego|upośledzonemu|upośledzonym|upośledzeni|upośledzonych|upośledzonymi|upośledzona|upośledzonej|upośledzoną|upośledzone umysłowo|intelektualnie",
    say: "$1 z niepełnosprawnością intelektualną",
    bad: "Zajęcia są dla [[dzieci upośledzonych umysłowo]].",
    fixed: "Zajęcia są dla dzieci z niepełnosprawnością intelektualną.",
  },
  {
    not: "głuchoniemy|głuchoniemego|głuchoniememu|głuchoniemym|głuchoniemi|głuchoniemych|głuchoniemymi|głuchoniema|głuchoniemej|głuchoniemą|głuchonieme",
    todo: "Napisz „głuchy” albo „osoba głucha”. Osoby głuche mówią w języku migowym.",
    except: [
      "<stowarzyszenie|towarzystwo|związek|klub> osób głuchoniemych",
      "<szkoła|instytut|zakład|ośrodek> dla głuchoniemych",
      "<instytut|szkoła|zakład> <:adj> głuchoniemych",
      "<instytut|szkoła> głuchoniemych",
    ],
    bad: "Tłumacz pomoże osobom [[głuchoniemym]].",
  },
  {
    not: "umysłowo|psychicznie chory|chorego|choremu|chorym|chorzy|chorych|chorymi|chora|chorej|chorą|chore",
    todo: "Napisz „osoba w kryzysie psychicznym” albo nazwij chorobę, jeśli to potrzebne.",
    except: "nerwowo i psychicznie chorych",
    bad: "Klub jest dla osób [[psychicznie chorych]].",
  },
  {
    not: "chory|chorego|choremu|chorym|chorzy|chorych|chorymi|chora|chorej|chorą|chore psychicznie|umysłowo",
    todo: "Napisz „osoba w kryzysie psychicznym” albo nazwij chorobę, jeśli to potrzebne.",
    bad: "Klub jest dla osób [[chorych psychicznie]].",
  },
  {
    not: "murzyn|murzyna|murzynowi|murzynem|murzyni|murzynów|murzynom|murzynami|murzynach|murzynka|murzynki|murzynkę|murzynce|murzynką|murzynek",
    todo: "Napisz „osoba czarnoskóra” albo podaj, skąd jest ta osoba.",
    except: "murzynek bambo",
    bad: "Na lekcji była mowa o [[Murzynach]].",
  },
  ...(
    [
      ["narkomanom", "osobom uzależnionym od narkotyków", "Poradnia pomaga [[narkomanom]]."],
      ["narkomanami", "osobami uzależnionymi od narkotyków", "Terapeuta pracuje z [[narkomanami]]."],
      ["dla narkomanów", "dla osób uzależnionych od narkotyków", "Poradnia [[dla narkomanów]] działa do 20:00."],
      ["narkoman|narkomana|narkomani|narkomanów|narkomanem|narkomanowi", undefined, "Do poradni trafił [[narkoman]]."],
    ] as const
  ).map(([not, say, bad]): Row => ({
    not,
    bad,
    ...(say ? { say, fixed: bad.replace(/\[\[.*\]\]/, say) } : { todo: "Napisz „osoba uzależniona od narkotyków”." }),
  })),
  {
    not: "<narkomanka>",
    todo: "Napisz „osoba uzależniona od narkotyków”.",
    bad: "Poradnia pomogła [[narkomance]].",
  },
  {
    not: "staruszek|staruszka|staruszkowi|staruszkiem|staruszkowie|staruszków|staruszkom|staruszkami|staruszki|staruszce|staruszkę|staruszką",
    todo: "Napisz „osoba starsza” albo „senior”.",
    except: ["<ulica> staruszka", "staruszka kamienica"],
    bad: "Obiady dowozimy [[staruszkom]].",
  },
  {
    not: "rodzina|rodziny|rodzin|rodzinie|rodzinę|rodziną|rodzinom|rodzinami patologiczna|patologicznej|patologiczną|patologiczne|patologicznych|patologicznym|patologicznymi",
    todo: "Napisz „rodzina w kryzysie” albo powiedz, jakiej pomocy jej trzeba.",
    bad: "Asystent pomaga [[rodzinom patologicznym]].",
  },
  {
    not: "środowisko|środowiska|środowisku|środowiskiem|środowisk|środowiskach patologiczne|patologicznego|patologicznemu|patologicznym|patologicznych",
    todo: "Napisz „rodzina w kryzysie” albo powiedz, jakiej pomocy trzeba.",
    bad: "Dzieci ze [[środowisk patologicznych]] mają zajęcia w świetlicy.",
  },
  {
    not: "rodzina|rodziny|rodzin|rodzinie|rodzinę|rodziną|rodzinom|rodzinami dysfunkcyjna|dysfunkcyjnej|dysfunkcyjną|dysfunkcyjne|dysfunkcyjnych|dysfunkcyjnym|dysfunkcyjnymi",
    todo: "Napisz „rodzina w kryzysie” albo powiedz, jakiej pomocy jej trzeba.",
    bad: "Świetlica jest dla dzieci z [[rodzin dysfunkcyjnych]].",
  },
  ...rows(`
przykuty do wózka = poruszający się na wózku
przykuci do wózka = poruszający się na wózku
przykuta do wózka = poruszająca się na wózku
przykutej do wózka = poruszającej się na wózku
przykutych do wózka = poruszających się na wózku
przykute do wózka = poruszające się na wózku
przykutego do wózka = poruszającego się na wózku
przykuty do wózka inwalidzkiego = poruszający się na wózku
przykuta do wózka inwalidzkiego = poruszająca się na wózku
przykutej do wózka inwalidzkiego = poruszającej się na wózku
przykutych do wózka inwalidzkiego = poruszających się na wózku
przykute do wózka inwalidzkiego = poruszające się na wózku
przykutego do wózka inwalidzkiego = poruszającego się na wózku
debil
kretyn
menel
`).map((row) => ({ ...row, ...(row.say ? {} : { todo: EXPLAINED }) })),
];
