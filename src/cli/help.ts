/** What `--help` shows. */
export const HELP = `Uprzejmie sprawdza pisma i e-maile: dane kontaktowe, prosty język i uprzejme zwroty.
Nie zmienia plików i niczego nie wysyła.

Użycie:
  uprzejmie check [opcje] ŚCIEŻKA...

ŚCIEŻKA to plik .txt, .md, .html, .eml lub .docx, folder albo znak - (wejście standardowe,
czyli zwykły tekst). W folderze czytamy pliki tych formatów, także w folderach wewnątrz.

Opcje:
  --kind RODZAJ       email, letter (pismo) albo fragment; bez tej opcji .eml to e-mail,
                      a reszta to pisma; we fragmencie nie szukamy brakujących części
  --audience KTO      internal (współpracownik) albo external (klient); domyślnie external
  --policy PLIK       ustawienia urzędu, policy.json
  --profile PLIK      JSON z danymi osoby, która pisze: firstName, surname, position,
                      department, phone
  --level POZIOM      najniższy poziom podpowiedzi: must (do uzupełnienia), should (warto
                      poprawić) albo may (do rozważenia); domyślnie may
  --json              wynik jako JSON
  --sarif             wynik jako SARIF 2.1.0
  --html PLIK         raport do przeczytania i wydruku; znak - to wyjście standardowe
  --with-text         dodaje do JSON tekst każdego dokumentu
  --lines             każdy wiersz pliku .txt, .md i wejścia to osobny dokument
  -h, --help          ta pomoc
  -V, --version       wersja
  --                  dalej są już tylko ścieżki, nawet jeśli zaczynają się od kreski

Kod wyjścia:
  0  nie ma podpowiedzi na tym poziomie ani wyżej
  1  są podpowiedzi
  2  polecenie jest błędne albo czegoś nie można odczytać; resztę plików i tak sprawdzamy

Przykłady:
  uprzejmie check odpowiedz.docx
  uprzejmie check --level should --html przeglad.html pisma/
  uprzejmie check --kind fragment --lines --json zdania.txt
`;
