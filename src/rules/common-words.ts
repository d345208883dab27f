/** Words and lemmas that stand in nearly every letter: bad to look for, where there is a choice. */
export const COMMON: ReadonlySet<string> = new Set(
  `a adres albo ale bez bo by był być co czas czekać czy decyzja dla do dostać dziecko dzień go i ich im ja jak jego jej jest jeśli już
 ją każdy który list lub ma maja mają mamy mi mieć miejsce miesiąc może można móc my na nad nam napisać nas nasz nie niż nowy numer o od
 on opłata oraz osoba pan pana pani państwa państwo po pod prawo prosić prosimy proszę przed przez przy przyjść roku są się sprawa
 strona ta tak te tego tej ten termin też to trzeba tu tych u ulica umowa urząd w we wniosek wtedy wydział wysłać z za ze zrobić
 że`.split(/\s+/),
);
