interface Point {
  readonly asks: string;
  readonly does: string;
}

/** The Standard's points for people: what it asks, and what this add-in does about it. Keys are those of tests/requirements.json. */
export const STANDARD: Readonly<Record<string, Point>> = {
  "std.mail.internal": {
    asks: "Stopka wiadomości do współpracownika zawiera imię, nazwisko, stanowisko, wydział i telefon.",
    does: "Wstawia podpis i sprawdza każdą z tych informacji.",
  },
  "std.letter.internal": {
    asks: "Pismo do współpracownika podaje imię, nazwisko i telefon osoby, która prowadzi sprawę.",
    does: "Wstawia blok „Sprawę prowadzi” i go sprawdza.",
  },
  "std.phone.identify": {
    asks: "Przedstawiamy jednostkę oraz swoje imię i nazwisko.",
    does: "Dobiera podpis do odbiorców i szuka nazwy urzędu.",
  },
  "std.phone.callback": {
    asks: "Podajemy telefon, pod którym klient wyjaśni wątpliwości.",
    does: "Sprawdza, czy telefon jest w tekście.",
  },
  "std.language.plain": {
    asks: "Używamy języka prostego, jasnego i zrozumiałego.",
    does: "Podpowiada prostsze słowa i mierzy zdania.",
  },
  "std.language.terms": { asks: "Wyjaśniamy fachowe określenia.", does: "Wskazuje terminy i skróty bez wyjaśnienia." },
  "std.language.data": {
    asks: "Ważne dane podajemy na piśmie.",
    does: "Sprawdza daty, kwoty i miejsca do uzupełnienia.",
  },
  "std.language.short": { asks: "Używamy krótkich zdań.", does: "Pokazuje długie zdania." },
  "std.language.tact": { asks: "Jesteśmy taktowni.", does: "Ostrzega przed słowami, które mogą urazić." },
  "std.language.answered": {
    asks: "Upewniamy się, że piszemy jasno i odpowiadamy na pytania.",
    does: "Pilnuje, żeby w piśmie była zachęta do pytań.",
  },
  "std.greeting": { asks: "Witamy się uprzejmie i przedstawiamy.", does: "Podpowiada powitanie we właściwej formie." },
  "std.focus.essence": { asks: "Skupiamy się na istocie sprawy.", does: "Wskazuje puste wstępy." },
  "std.focus.steps": {
    asks: "Mówimy, co zrobimy, i nie składamy obietnic bez pokrycia.",
    does: "Wskazuje obietnice bez terminu i ma gotowe zwroty.",
  },
  "std.focus.obvious": {
    asks: "Nie pomijamy tego, co oczywiste tylko dla urzędnika.",
    does: "Wskazuje skróty i słowa znane tylko w urzędzie.",
  },
  "std.focus.waiting": {
    asks: "Przepraszamy i podajemy przybliżony czas oczekiwania.",
    does: "Ma gotowe przeprosiny z miejscem na datę.",
  },
  "std.focus.dignity": {
    asks: "Pracownik ma prawo do szacunku.",
    does: "Ma spokojną prośbę o rozmowę bez obraźliwych słów.",
  },
  "std.transfer": {
    asks: "Sprawę spoza naszych zadań przekazujemy właściwej osobie.",
    does: "Ma zwroty z miejscem na nazwisko i telefon.",
  },
  "std.absence": {
    asks: "Podczas dłuższej nieobecności podajemy, kto nas zastępuje.",
    does: "Ma gotową wiadomość o nieobecności.",
  },
  "std.end.understood": { asks: "Upewniamy się, że klient wszystko zrozumiał.", does: "Ma zwroty z zachętą do pytań." },
  "std.end.goodbye": { asks: "Żegnamy się uprzejmie.", does: "Podpowiada pożegnanie i sprawdza jego zapis." },
};

const OTHER: Readonly<Record<string, string>> = {
  "spelling.2026": "Zasady pisowni od 1 stycznia 2026 r. (Rada Języka Polskiego)",
  "typography.pl": "Polskie zasady zapisu",
};

/** How a finding's source is named to a clerk. */
export function sourceName(source: string): string {
  const point = STANDARD[source];
  return point
    ? `Standard obsługi klienta: ${point.asks.toLowerCase().slice(0, 1)}${point.asks.slice(1)}`
    : (OTHER[source] ?? source);
}
