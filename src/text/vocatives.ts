/** Vocatives of men's titles met in offices, for "Szanowny Panie …". Source: Wielki słownik ortograficzny PWN; letters: PWN's language advice. */
const MEN: Readonly<Record<string, string>> = {
  dyrektor: "Dyrektorze",
  prezydent: "Prezydencie",
  burmistrz: "Burmistrzu",
  wójt: "Wójcie",
  starosta: "Starosto",
  marszałek: "Marszałku",
  wojewoda: "Wojewodo",
  minister: "Ministrze",
  premier: "Premierze",
  kierownik: "Kierowniku",
  naczelnik: "Naczelniku",
  prezes: "Prezesie",
  przewodniczący: "Przewodniczący",
  radny: "Radny",
  poseł: "Pośle",
  senator: "Senatorze",
  sekretarz: "Sekretarzu",
  skarbnik: "Skarbniku",
  inspektor: "Inspektorze",
  podinspektor: "Podinspektorze",
  komendant: "Komendancie",
  rektor: "Rektorze",
  dziekan: "Dziekanie",
  profesor: "Profesorze",
  doktor: "Doktorze",
  inżynier: "Inżynierze",
  mecenas: "Mecenasie",
  sędzia: "Sędzio",
  prokurator: "Prokuratorze",
  notariusz: "Notariuszu",
  redaktor: "Redaktorze",
  rzecznik: "Rzeczniku",
  sołtys: "Sołtysie",
  konsul: "Konsulu",
  ambasador: "Ambasadorze",
  architekt: "Architekcie",
  konserwator: "Konserwatorze",
  geodeta: "Geodeto",
  pełnomocnik: "Pełnomocniku",
  audytor: "Audytorze",
  adwokat: "Adwokacie",
  aplikant: "Aplikancie",
  referent: "Referencie",
  specjalista: "Specjalisto",
  koordynator: "Koordynatorze",
  kurator: "Kuratorze",
  komornik: "Komorniku",
  wizytator: "Wizytatorze",
  kanclerz: "Kanclerzu",
  ordynator: "Ordynatorze",
  komisarz: "Komisarzu",
  generał: "Generale",
  pułkownik: "Pułkowniku",
  major: "Majorze",
  kapitan: "Kapitanie",
  kustosz: "Kustoszu",
  syndyk: "Syndyku",
  likwidator: "Likwidatorze",
  księgowy: "Księgowy",
};

/** Titles that are adjectives by form: of a woman they end in -a, whichever form she has chosen. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  przewodniczący: "Przewodnicząca",
  radny: "Radna",
  księgowy: "Księgowa",
};

/** Vocatives of women's own titles: for those who use them. Source: Rada Języka Polskiego, 25 November 2019, on feminine titles. */
const WOMEN: Readonly<Record<string, string>> = {
  przewodnicząca: "Przewodnicząca",
  radna: "Radna",
  księgowa: "Księgowa",
  dyrektorka: "Dyrektorko",
  prezydentka: "Prezydentko",
  burmistrzyni: "Burmistrzyni",
  marszałkini: "Marszałkini",
  ministra: "Ministro",
  kierowniczka: "Kierowniczko",
  naczelniczka: "Naczelniczko",
  prezeska: "Prezesko",
  posłanka: "Posłanko",
  senatorka: "Senatorko",
  skarbniczka: "Skarbniczko",
  inspektorka: "Inspektorko",
  komendantka: "Komendantko",
  rektorka: "Rektorko",
  dziekanka: "Dziekanko",
  profesorka: "Profesorko",
  doktorka: "Doktorko",
  inżynierka: "Inżynierko",
  prokuratorka: "Prokuratorko",
  redaktorka: "Redaktorko",
  rzeczniczka: "Rzeczniczko",
  sołtyska: "Sołtysko",
  architektka: "Architektko",
  konserwatorka: "Konserwatorko",
  pełnomocniczka: "Pełnomocniczko",
  audytorka: "Audytorko",
  koordynatorka: "Koordynatorko",
  kuratorka: "Kuratorko",
};

/** Titles of men, in the nominative, those met most first. */
export const TITLES: readonly string[] = Object.keys(MEN);

/** The vocative of a man's title, with a capital; `undefined` for an unknown one. */
export function manVocative(title: string): string | undefined {
  return own(MEN, title);
}

/**
 * What a woman with this title is called: a title in the masculine stays as it is ("Pani Dyrektor"), her own feminine one
 * inflects ("Pani Dyrektorko"). `undefined` for an unknown one.
 */
export function womanVocative(title: string): string | undefined {
  const inMasculine = own(MEN, title) && title.slice(0, 1).toUpperCase() + title.slice(1);
  return own(WOMEN, title) ?? own(ADJECTIVES, title) ?? inMasculine;
}

/** The title whose vocative for a man this is: "dyrektorze" -> "dyrektor". */
export function titleOfVocative(vocative: string): string | undefined {
  return TITLES.filter((title) => MEN[title]!.toLowerCase() === vocative)[0];
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}
