/** Stems of positions in offices, of both genders. Source: regulation on local-government employees' pay, Dz.U. 2021 poz. 1960, annex 3. */
const POSITIONS =
  "inspektor podinspektor specjalist referent naczelni kierowni dyrektor zastęp prezydent wiceprezydent sekretar skarbni asysten doradc doradz radca radczyn księgow kasjer archiwist informaty programist administrator koordynator koordynat konsultant geodet architek urbanist konserwator audytor kontroler strażni komendan rzeczni rzeczni pełnomocni stażyst praktykant pracowni urzędni młodszy starszy główn opiekun wychowawc pedagog psycholog prawni ekonomist anality operator technik kancelist planist projektan redaktor grafi rejestrator kierowc intendent magazynier metodyk wizytator pomoc ekspert lider menedżer przewodnicząc członek członkini burmistrz wójt starost geolog ogrodni leśni energety mechanik sprzątacz woźn dozorc portier".split(
    " ",
  );

const PATTERN = new RegExp(
  `(?:^|[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])(?:p\\.\\s?o\\.\\s|z-ca\\s|gł\\.\\s|st\\.\\s|mł\\.\\s)?(?:${POSITIONS.join("|")})[a-ząćęłńóśźż]*`,
  "i",
);
/** People who sign letters that others have prepared. */
const HEAD =
  /(?:^|\s)(?:dyrektor|zastępc|z-ca|prezydent|naczelni[kc]|kierowni[kc]|skarbni|sekretarz miasta|burmistrz|z up\.|z upoważnienia|w z\.|p\.\s?o\.)/i;

/** Whether a line names a position. */
export function hasPosition(text: string): boolean {
  return PATTERN.test(text);
}

/** Whether a line under a letter names a head of the office or of a department, who seldom runs the case. */
export function isHead(text: string): boolean {
  return HEAD.test(text);
}
