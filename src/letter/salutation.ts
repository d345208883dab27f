import type { Lexicon } from "../lexicon/lexicon";
import { M1, POS, SG, VOC } from "../lexicon/tag";
import type { Gender } from "../text/first-names";

/** Whom a letter is to; without a gender it is to several people, or nobody knows to whom. */
export interface Addressee {
  readonly gender?: Gender;
  /** As it stands in an address: "zastępca dyrektora", "Dyrektor". */
  readonly title?: string;
}

/** Vocatives of titles met in offices, for "Szanowny Panie …". Source: Wielki słownik ortograficzny PWN; letters: PWN's language advice. */
const VOCATIVES: Readonly<Record<string, string>> = {
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
};

/**
 * The salutation without its comma: "Szanowna Pani Dyrektor", "Szanowny Panie Dyrektorze", "Szanowni Państwo".
 * "Wice-", "zastępca" and the like are left out, as courtesy has it (PWN's language advice 4752); of a woman's title only
 * "Pani" inflects. A title whose vocative is not certain is left out.
 */
export function salutation({ gender, title = "" }: Addressee, lexicon?: Lexicon): string {
  if (!gender) return "Szanowni Państwo";
  const rank = rankOf(title);
  if (gender === "f") {
    const named = VOCATIVES[rank] ? capitalised(rank) : "";
    return `Szanowna Pani${named ? " " + named : ""}`;
  }
  const vocative = VOCATIVES[rank] ?? inflected(rank, lexicon);
  return `Szanowny Panie${vocative ? " " + vocative : ""}`;
}

/** The first word of a title that names a rank: "p.o. zastępcy dyrektora Wydziału" -> "dyrektor". */
export function rankOf(title: string): string {
  for (const word of title.toLowerCase().split(/[\s,.-]+/)) {
    const bare = word.replace(/^wice/, "");
    if (VOCATIVES[bare]) return bare;
    for (const rank of Object.keys(VOCATIVES))
      if (rank.length > 4 && bare.length <= rank.length + 3 && bare.indexOf(rank) === 0 && VOCATIVES[rank]) return rank;
  }
  return "";
}

/** Titles to choose from, in the nominative. */
export const TITLES: readonly string[] = Object.keys(VOCATIVES).filter((rank) => VOCATIVES[rank]);

function inflected(rank: string, lexicon: Lexicon | undefined): string {
  const vocative = rank ? lexicon?.inflect(rank, POS.subst | SG | VOC | M1)[0] : undefined;
  return vocative ? capitalised(vocative) : "";
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
