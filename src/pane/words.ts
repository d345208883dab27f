import { decimal } from "../text/decimal";
import type { Kind } from "../text/draft";
import { plural } from "../text/plural";

/** All that the pane says. Whole sentences; one function for each that has a number. */
export const words = {
  tabs: { findings: "Sprawdź", signature: "Podpis", phrases: "Zwroty", about: "O dodatku" },
  summary(missing: number, remarks: number): string {
    if (missing) return `Brakuje ${missing} ${plural(missing, "elementu", "elementów", "elementów")} ze Standardu.`;
    if (remarks) return `Wszystko, czego wymaga Standard, jest na miejscu. ${words.remarks(remarks)}`;
    return "Wszystko, czego wymaga Standard, jest na miejscu. Tekst jest prosty i uprzejmy.";
  },
  remarks: (count: number) => `Mamy ${count} ${plural(count, "podpowiedź", "podpowiedzi", "podpowiedzi")} do tekstu.`,
  demandsTitle: "Standard wymaga",
  met: "jest",
  unmet: "brakuje",
  groups: {
    must: "Do uzupełnienia",
    should: "Warto poprawić",
    may: "Do rozważenia",
  },
  emptyTitle: "Zacznij pisać",
  emptyText: (kind: Kind) =>
    kind === "email"
      ? "Napisz wiadomość, a tutaj pojawią się podpowiedzi."
      : "Napisz pismo, a tutaj pojawią się podpowiedzi.",
  loadingLexicon: "Wczytuję słownik. Reszta podpowiedzi pojawi się za chwilę.",
  noLexicon: "Nie mogę wczytać słownika, więc sprawdzam tylko to, czego wymaga Standard.",
  checking: "Sprawdzam tekst.",
  why: "Dlaczego?",
  source: "Podstawa",
  replaceWith: (fix: string) => `Zamień na: ${fix}`,
  remove: "Usuń",
  show: "Pokaż w tekście",
  ignore: "Pomiń",
  restore: "Przywróć",
  ignoredTitle: (count: number) => `${plural(count, "Pominięta", "Pominięte", "Pominięte")} (${count})`,
  fixed: "Tekst jest poprawiony.",
  inserted: "Tekst jest wstawiony.",
  undo: "Cofnij",
  undone: "Zmiana jest cofnięta.",
  notUndone: "Tekst zmienił się w tym miejscu, więc nie mogę cofnąć zmiany.",
  notShown: "Nie mogę pokazać tego miejsca. Znajdziesz je po słowach w cudzysłowie.",
  remedies: {
    signature: "Wstaw podpis",
    "case-handler": "Wstaw dane",
    opening: "Wybierz powitanie",
    closing: "Wybierz pożegnanie",
  },
  retry: "Spróbuj ponownie",
  profileNeeded: "Uzupełnij swoje dane, a podpis wstawisz jednym kliknięciem.",
  profileOpen: "Uzupełnij dane",
  figures: {
    title: "Jak się czyta ten tekst",
    note: "Te liczby opisują tekst, a nie osobę, która go napisała.",
    mean: "Średnie zdanie",
    longest: "Najdłuższe zdanie",
    over20: "Zdania powyżej 20 słów",
    fog: "Wskaźnik mglistości FOG-PL",
    tooShort: "Wskaźnik liczymy od 100 słów.",
    words: (count: number) =>
      `${decimal(count)} ${Number.isInteger(count) ? plural(count, "słowo", "słowa", "słów") : "słowa"}`,
    fogMeaning: (fog: number) =>
      fog <= 10
        ? "Tekst jest łatwy."
        : fog <= 12
          ? "Tekst jest dość łatwy."
          : fog <= 16
            ? "Tekst jest trudny."
            : "Tekst jest bardzo trudny.",
    heat: ["krótkie zdanie", "średnie zdanie", "długie zdanie", "bardzo długie zdanie"],
    heaviest: "Te zdania najbardziej utrudniają czytanie",
    map: "Mapa zdań",
  },
  audience: { label: "Pismo do", internal: "współpracownika", external: "klienta" },
  signature: {
    intro: "Te dane zapisujemy tylko w Twoich ustawieniach. Z nich powstaje podpis.",
    firstName: "Imię",
    surname: "Nazwisko",
    position: "Stanowisko",
    department: "Wydział",
    chooseDepartment: "Wybierz wydział",
    phone: "Telefon",
    phoneHint: "Na przykład 61 878 00 00 albo numer wewnętrzny 50 01.",
    phoneWrong: "Numer powinien mieć 9 cyfr, a wewnętrzny od 3 do 5.",
    mobile: "Telefon komórkowy",
    room: "Pokój",
    email: "E-mail",
    emailWrong: "Sprawdź adres e-mail.",
    secretariat: "Podpisuję się jako sekretariat",
    save: "Zapisz dane",
    saved: "Dane są zapisane.",
    preview: "Podgląd podpisu",
    variants: {
      external: "Do klienta",
      internal: "Do współpracownika",
      secretariat: "Sekretariat",
      caseHandler: "Prowadzący sprawę",
    },
    insert: "Wstaw podpis",
    insertCaseHandler: "Wstaw dane prowadzącego sprawę",
    because: {
      internal: "Wszyscy odbiorcy są z urzędu, więc wstawimy podpis wewnętrzny.",
      external: "Wśród odbiorców są osoby spoza urzędu albo nie ma ich jeszcze wcale, więc wstawimy pełny podpis.",
      secretariat: "Podpisujesz się jako sekretariat.",
      caseHandler: "W piśmie podajemy, kto prowadzi sprawę.",
    },
    missing: (names: readonly string[]) => `W podpisie brakuje jeszcze: ${names.join(", ")}.`,
    details: {
      firstName: "imię",
      surname: "nazwisko",
      position: "stanowisko",
      department: "wydział",
      phone: "telefon",
      email: "e-mail",
      office: "nazwa urzędu",
    },
  },
  phrases: {
    intro: "Kliknij zwrot, a wstawimy go w tekst.",
    addressee: "Piszę do",
    f: "pani",
    m: "pana",
    many: "Państwa",
    title: "Tytuł",
    noTitle: "bez tytułu",
    fill: "Miejsca w nawiasach uzupełnij po wstawieniu.",
    kinds: {
      opening: "Powitanie",
      thanks: "Podziękowanie",
      request: "Prośba",
      deadline: "Co i kiedy zrobimy",
      waiting: "Trzeba poczekać",
      apology: "Przeprosiny",
      transfer: "Przekazanie sprawy",
      refusal: "Odmowa",
      contact: "Pytania i pomoc",
      absence: "Nieobecność",
      boundary: "Prośba o spokojną rozmowę",
      closing: "Pożegnanie",
    },
    places: { opening: "na początku tekstu", closing: "na końcu tekstu", cursor: "w miejscu kursora" },
  },
  about: {
    version: (version: string) => `Wersja ${version}`,
    what: "Uprzejmie pomaga pisać wiadomości i pisma zgodne ze Standardem obsługi klienta Urzędu Miasta Poznania.",
    privacyTitle: "Twój tekst zostaje u Ciebie",
    privacy: "Tekst sprawdzamy na tym komputerze. Nigdzie go nie wysyłamy i nie zapisujemy.",
    standardTitle: "Co mówi Standard",
    policyTitle: "Ustawienia urzędu",
    policyFile: "Działają ustawienia z pliku urzędu.",
    policyDefault: "Działają ustawienia domyślne.",
    problems: (count: number) =>
      `W pliku ustawień ${plural(count, "jest", "są", "jest")} ${count} ${plural(count, "błąd", "błędy", "błędów")}.`,
    licences: "Licencje",
    licencesText:
      "Uprzejmie: MIT. Słownik: Morfologik (PoliMorf 2.1), © Marcin Miłkowski, licencja BSD. Wygląd: Fluent UI, licencja MIT.",
    rules: (count: number) =>
      `${plural(count, "Działa", "Działają", "Działa")} ${count} ${plural(count, "reguła", "reguły", "reguł")}.`,
  },
  crash: { text: "Panel przestał działać. Twój tekst jest bezpieczny.", again: "Uruchom panel od nowa" },
  outside: "Otwórz ten panel w programie Outlook albo Word.",
} as const;
