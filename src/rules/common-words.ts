/** Words and lemmas of four letters and more that stand in nearly every letter: bad to look for, where there is a choice. */
export const COMMON: ReadonlySet<string> = new Set(
  `adres albo być czas czekać decyzja dostać dziecko dzień jest jeśli każdy który list maja mają mamy mieć miejsce miesiąc może
 można móc napisać nasz nowy numer opłata osoba pan pana pani państwa państwo prawo prosić prosimy proszę przy przyjść roku sprawa
 strona tego termin trzeba ulica umowa urząd wniosek wtedy wydział wysłać zrobić`.split(/\s+/),
);
