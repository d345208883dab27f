import { decimal } from "../text/decimal";
import { plural } from "../text/plural";

const documents = (count: number) => `${count} ${plural(count, "dokument", "dokumenty", "dokumentów")}`;
const files = (count: number) => `${count} ${plural(count, "plik", "pliki", "plików")}`;

/** All that the command line says to people, but for the help and the report. Whole sentences. */
export const words = {
  standardInput: "wejście standardowe",
  wrong: {
    noCommand: "Napisz, co sprawdzić, na przykład: uprzejmie check pismo.docx.",
    command: (said: string) =>
      `Nie znam polecenia „${said}”. Teksty sprawdza polecenie check: uprzejmie check pismo.docx.`,
    option: (said: string, close?: string) => `Nie znam opcji ${said}.${close ? ` Może chodzi o ${close}?` : ""}`,
    noValue: (option: string) => `Po opcji ${option} brakuje wartości.`,
    needlessValue: (option: string) => `Opcja ${option} nie ma wartości.`,
    value: (option: string, said: string, known: readonly string[]) =>
      `Opcja ${option} nie zna wartości „${said}”. Możliwe wartości: ${known.join(", ")}.`,
    noPath: "Podaj plik albo folder. Znak - to wejście standardowe.",
    clash: (one: string, other: string) => `Opcje ${one} i ${other} wykluczają się. Wybierz jedną z nich.`,
    textWithoutJson: "Opcja --with-text działa tylko razem z --json.",
    help: "Wszystkie opcje pokazuje polecenie: uprzejmie --help.",
  },
  unread: {
    missing: "Nie ma takiego pliku ani folderu.",
    denied: "Nie mam uprawnień do odczytu.",
    loop: "To dowiązanie prowadzi w kółko.",
    other: "Nie mogę odczytać tego pliku.",
    notText: "To nie jest plik tekstowy.",
    notDocx: "To nie jest plik .docx.",
    brokenDocx: "Ten plik .docx jest uszkodzony.",
    oldWord: "To stary plik .doc albo plik z hasłem. Zapisz go jako .docx bez hasła.",
    hugeDocx: "Ten plik .docx jest za duży.",
    notMail: "To nie jest wiadomość .eml.",
    format: (extension: string) =>
      `Nie umiem czytać plików ${extension || "bez rozszerzenia"}. Czytam .txt, .md, .html, .eml i .docx.`,
    big: (megabytes: number, most: number) => `Ten plik ma ${decimal(megabytes)} MB. Czytam pliki do ${most} MB.`,
    long: (millions: number, most: number) =>
      `Ten tekst ma ${decimal(millions)} mln znaków. Sprawdzam teksty do ${most} mln znaków.`,
    unchecked: "Tego tekstu nie udało się sprawdzić.",
  },
  settings: {
    notJson: "To nie jest poprawny plik JSON.",
    notObject: "W pliku powinien być obiekt w nawiasach klamrowych.",
    text: "Tu pasuje tylko tekst w cudzysłowie.",
    flag: "Tu pasuje tylko true albo false.",
    gender: 'Tu pasuje tylko "f" albo "m".',
    unknown: (key: string, close?: string) => `Nie znam pola „${key}”.${close ? ` Może chodzi o „${close}”?` : ""}`,
  },
  skipped: (count: number) => `Pomijam ${files(count)} w innych formatach.`,
  nothing: "Nie ma tu plików, które umiem czytać.",
  noRoom: (path: string) => `${path}: Nie mogę zapisać raportu w tym miejscu.`,
  saved: (path: string) => `Raport jest w pliku ${path}.`,
  progress: (done: number, all: number) => `Gotowe: ${done} z ${all} ${plural(all, "pliku", "plików", "plików")}.`,
  stopped: "Sprawdzanie jest przerwane.",
  failed: "Sprawdzanie nie powiodło się.",
  noLexicon: (folder: string) => `Nie ma plików słownika w folderze ${folder}.`,
  levels: { must: "do uzupełnienia", should: "warto poprawić", may: "do rozważenia" },
  fine: "bez uwag",
  empty: "brak tekstu",
  replace: (fix: string) => (fix.trim() ? `Zamień na: ${fix.trim()}` : "Usuń te słowa."),
  summary: (count: number, spoken: number, must: number, should: number, may: number) =>
    `${documents(count)}, ${spoken} ${plural(spoken, "słowo", "słowa", "słów")}. ` +
    `Do uzupełnienia: ${must}, warto poprawić: ${should}, do rozważenia: ${may}.`,
} as const;
