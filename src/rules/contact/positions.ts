import type { Passage } from "../passage";
import { Watch } from "../watch";

/** Stems of positions in offices, of both genders. Source: regulation on local-government employees' pay, Dz.U. 2021 poz. 1960, annex 3. */
const POSITIONS = (
  "inspektor podinspektor specjalist referent naczelni kierowni dyrektor zastęp prezydent wiceprezydent sekretar skarbni asysten doradc doradz radca radczyn księgow kasjer archiwist informaty programist administrator koordynat konsultant geodet architek urbanist konserwator audytor kontroler strażni komendan rzeczni pełnomocni stażyst praktykant pracowni urzędni opiekun wychowawc pedagog psycholog prawni ekonomist anality operator technik kancelist planist projektan redaktor grafi rejestrator kierowc intendent magazynier metodyk wizytator ekspert lider menedżer przewodnicząc członek członkini burmistrz wójt starost geolog ogrodni leśni energety mechanik sprzątacz woźn dozorc portier inżynier prezes wiceprezes szef menadżer manager instruktor trener animator edukator moderator mediator bibliotekar kustosz statysty legislator tłumacz kartograf topograf technolog elektry hydraulik ratowni dyspozytor dyżurn brygadzist recepcjonist telefonist doręczyciel goniec poborc egzekutor windykator likwidator inkasent rewident rzeczoznawc asesor aplikant terapeut logoped pielęgniar rehabilitant socjolog ekolog wicedyrektor sołtys tester webmaster zaopatrzeniow kadrow " +
  "pomoc\\sadministracyjn pomoc\\sbiurow pomoc\\snauczyciel"
).split(" ");

/** Surnames made of positions: "Wójtowicz", "Starostecka". */
const SURNAME = "[a-ząćęłńóśźż]*(?:wicz|cz[ay]k|ler|wsk[ia]|eck[ia])(?![a-ząćęłńóśźż])";

const PATTERN = new RegExp(
  `(?:^|[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])(?:p\\.\\s?o\\.\\s|z-ca\\s|gł\\.\\s|st\\.\\s|mł\\.\\s)?(?:${POSITIONS.join("|")})(?!${SURNAME})`,
  "i",
);
/** Words that such a line cannot do without. */
const STEMS = new Watch({ begins: POSITIONS.map((stem) => stem.split("\\s")[0]!) });
/** People who sign letters that others have prepared. A "kierownik" often runs the case, and so is none of them. */
const HEAD =
  /(?:^|\s)(?:dyrektor|zastępc|z-ca|prezydent|naczelni[kc]|skarbni|sekretarz miasta|burmistrz|z up\.|z upoważnienia|w z\.|p\.\s?o\.)/i;

/** Whether a passage may name a position: a look before one leaps. */
export function mayHavePosition(passage: Passage): boolean {
  return passage.watched(STEMS).length > 0;
}

/** Whether a line names a position. */
export function hasPosition(text: string): boolean {
  return PATTERN.test(text);
}

/** Whether a line under a letter names a head of the office or of a department, who seldom runs the case. */
export function isHead(text: string): boolean {
  return HEAD.test(text);
}
