import type { Policy } from "../policy/policy";
import type { PHRASE_KINDS } from "../policy/shape";
import type { Audience } from "../text/draft";
import type { Forms } from "./forms";

export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** `only` for one audience, where it is given. */
type Row = readonly [id: string, text: (they: Forms, own: Own) => string, only?: Audience];

/** What phrases say of the writer and the office. */
export interface Own {
  readonly phone: string;
  readonly contact: Policy["office"]["contact"];
}

/**
 * Ready phrases, whole and in our own plain language. What the clerk fills in stands in square brackets: form/no-placeholder
 * knows each of them.
 */
export const ROWS: Readonly<Record<Exclude<PhraseKind, "opening">, readonly Row[]>> = {
  thanks: [
    ["thanks-message", () => "Dziękujemy za wiadomość."],
    ["thanks-report", (t) => `Dziękujemy za zgłoszenie. Dzięki ${t.dat} szybciej naprawimy tę usterkę.`, "external"],
    ["thanks-documents", () => "Dziękujemy za przesłane dokumenty. Mamy już wszystko, czego potrzebujemy."],
    ["thanks-remarks", () => "Dziękujemy za uwagi. Przeczytaliśmy je z uwagą."],
    ["thanks-patience", () => "Dziękujemy za cierpliwość."],
    ["thanks-call", () => "Dziękujemy za rozmowę."],
    ["thanks-idea", () => "Dziękujemy za pomysł. Sprawdzimy, czy możemy to zrobić, i odpowiemy do [data]."],
    ["thanks-help", () => "Dziękuję za szybką pomoc.", "internal"],
  ],
  request: [
    ["request-documents", (t) => `Prosimy, żeby do [data] ${t.sent} [nazwa dokumentu].`],
    ["request-complete", () => "We wniosku brakuje [czego]. Prosimy o uzupełnienie do [data]."],
    ["request-answer", () => "Proszę o odpowiedź do [data]."],
    [
      "request-visit",
      () => "Zapraszamy do urzędu [data] o godz. [godzina], pokój [numer]. Prosimy zabrać ze sobą [nazwa dokumentu].",
    ],
    ["request-confirm", () => "Proszę potwierdzić, że ta wiadomość dotarła."],
    [
      "request-detail",
      () => "Żeby załatwić tę sprawę, potrzebujemy jeszcze jednej informacji: [jakiej]. Czekamy na nią do [data].",
    ],
    ["request-choice", () => "Proszę wybrać jeden z terminów: [data] albo [data]."],
    [
      "request-signature",
      () => "Na wniosku brakuje podpisu. Prosimy podpisać wniosek u nas, w pokoju [numer], do [data].",
    ],
    ["request-call", (_t, own) => `Proszę o telefon: ${own.phone || "[numer telefonu]"}. Chcę ustalić szczegóły.`],
    ["request-opinion", () => "Proszę o opinię w sprawie [czego] do [data].", "internal"],
  ],
  deadline: [
    ["deadline-answer", (t) => `Odpowiemy ${t.dat} do [data].`],
    ["deadline-done", () => "Sprawę załatwimy do [data]."],
    ["deadline-decision", () => "Decyzja jest gotowa. Wyślemy ją [data]."],
    ["deadline-law", () => "Na decyzję mamy czas do [data]. Jeśli będzie gotowa wcześniej, wyślemy ją od razu."],
    ["deadline-change", () => "Zmieniamy termin spotkania z [data] na [data]. Przepraszamy za tę zmianę."],
    ["deadline-call", (t) => `Zadzwonimy do ${t.gen} [data] między godz. [godzina] a [godzina].`],
    ["deadline-next", (t) => `Co będzie dalej? Do [data] sprawdzimy dokumenty, a potem wyślemy ${t.dat} odpowiedź.`],
  ],
  waiting: [
    [
      "waiting-longer",
      () => "Ta sprawa potrwa dłużej, ponieważ [powód]. Odpowiemy do [data]. Przepraszamy za to, że trzeba czekać.",
    ],
    ["waiting-opinion", () => "Czekamy na opinię [czyją]. Gdy ją dostaniemy, odpowiemy w ciągu [liczba] dni."],
    ["waiting-check", () => "Muszę sprawdzić dokumenty w archiwum. Odpowiem do [data]."],
    [
      "waiting-received",
      (t) =>
        `${capitalised(t.gen)} wiadomość do nas dotarła. Odpowie na nią [imię i nazwisko], tel. [numer], do [data].`,
    ],
    [
      "waiting-news",
      () => "Przepraszamy, że sprawa jeszcze trwa. Dziś wiemy, że [co wiadomo]. Więcej napiszemy do [data].",
    ],
  ],
  apology: [
    ["apology-late", () => "Przepraszamy, że odpowiadamy dopiero teraz."],
    ["apology-mistake", () => "Przepraszamy za nasz błąd: [jaki]. Poprawiliśmy go [data]. Nie trzeba już nic robić."],
    ["apology-trouble", () => "Przepraszamy za kłopot. Żeby się nie powtórzył, [co zrobimy]."],
    ["apology-queue", (t) => `Przepraszamy, że tyle ${t.waited}.`],
    [
      "apology-correction",
      () => "W poprzedniej wiadomości jest błąd, za który przepraszamy. Właściwa informacja to: [jaka].",
    ],
    ["apology-attachment", () => "Poprzednia wiadomość przyszła bez załącznika. Przepraszamy. Wysyłamy go teraz."],
  ],
  transfer: [
    [
      "transfer-person",
      (t) =>
        `Tą sprawą zajmuje się [imię i nazwisko], tel. [numer]. Przekazaliśmy tam ${t.gen} pismo. Odpowiedź przyjdzie do [data].`,
    ],
    [
      "transfer-department",
      (t) => `Tę sprawę prowadzi [nazwa wydziału], tel. [numer]. Przekazaliśmy tam ${t.gen} wiadomość [data].`,
    ],
    [
      "transfer-contact",
      (t, own) =>
        `O tej sprawie najlepiej porozmawiać z ${own.contact.name}: tel. ${own.contact.phone}, ${own.contact.hours}. Konsultant połączy ${t.acc} z właściwą osobą.`,
      "external",
    ],
    [
      "transfer-internal",
      (_t, own) => `W tej sprawie pomoże ${own.contact.name}, numer wewnętrzny ${own.contact.internalPhone}.`,
      "internal",
    ],
    [
      "transfer-office",
      (t) =>
        `Tej sprawy nie załatwia nasz urząd, lecz [nazwa instytucji], adres: [adres], tel. [numer]. Przesłaliśmy tam ${t.gen} pismo [data].`,
      "external",
    ],
  ],
  refusal: [
    [
      "refusal-reason",
      (t) => `Niestety nie możemy [czego zrobić], ponieważ [powód]. Zamiast tego ${t.can} [co zrobić].`,
    ],
    [
      "refusal-missing",
      (t) =>
        `Nie możemy jeszcze załatwić tej sprawy, ponieważ brakuje [czego]. Gdy ${t.willSend} ten dokument, od razu się nią zajmiemy.`,
    ],
    ["refusal-appeal", (t) => `Jeśli ${t.disagrees} z tą decyzją, ${t.canAppeal} do [organ] w ciągu [liczba] dni.`],
    [
      "refusal-partly",
      (t) => `Możemy zrobić część tego, o co ${t.asks}: [co]. Nie możemy [czego zrobić], ponieważ [powód].`,
    ],
    ["refusal-law", () => "Nie możemy tego zrobić, bo nie pozwala na to prawo: [przepis]. To znaczy, że [co]."],
    [
      "refusal-late",
      () =>
        "Wnioski przyjmowaliśmy do [data], więc tego wniosku nie możemy już przyjąć. Następny nabór zacznie się [data].",
    ],
  ],
  contact: [
    ["contact-phone", (t, own) => `Jeśli ${t.has} pytania, proszę o telefon: ${own.phone || "[numer telefonu]"}.`],
    [
      "contact-help",
      (t, own) =>
        `Chętnie pomożemy. Proszę zadzwonić pod numer ${own.phone || "[numer telefonu]"} albo odpowiedzieć na tę wiadomość.`,
    ],
    [
      "contact-meeting",
      () => "Jeśli wygodniej porozmawiać na miejscu, zapraszamy do urzędu [adres], pokój [numer], [godziny].",
    ],
    ["contact-clear", (t) => `Jeśli coś jest niejasne, proszę pytać. Wyjaśnimy ${t.dat} każdy punkt.`],
    ["contact-hours", (_t, own) => `Odbieram telefon [godziny], numer ${own.phone || "[numer telefonu]"}.`],
    [
      "contact-city",
      (_t, own) =>
        `W innych sprawach urzędu pomoże ${own.contact.name}: tel. ${own.contact.phone}, ${own.contact.hours}.`,
      "external",
    ],
  ],
  absence: [
    [
      "absence-substitute",
      () => "Od [data] do [data] mnie nie ma. Zastępuje mnie [imię i nazwisko], tel. [numer], e-mail: [adres].",
    ],
    [
      "absence-short",
      () => "Dziś jestem poza urzędem. W pilnej sprawie proszę dzwonić do [imię i nazwisko], tel. [numer].",
    ],
    ["absence-return", () => "Wracam [data]. Do tego czasu nie czytam poczty. Pomoże [imię i nazwisko], tel. [numer]."],
  ],
  boundary: [
    [
      "boundary-words",
      () => "Rozumiem, że ta sprawa budzi emocje, i chcę pomóc. Proszę o rozmowę bez obraźliwych słów.",
    ],
    [
      "boundary-end",
      () =>
        "Proszę o spokojną rozmowę. Jeśli obraźliwe słowa się powtórzą, zakończę tę rozmowę. Sprawę i tak załatwimy do [data].",
    ],
    ["boundary-subject", () => "Odpowiem na każde pytanie o tę sprawę. Nie odpowiem na słowa, które mnie obrażają."],
  ],
  closing: [
    ["closing-respect", () => "Z poważaniem"],
    ["closing-regards", () => "Z wyrazami szacunku"],
    ["closing-united", () => "Łączę wyrazy szacunku"],
    ["closing-friendly", () => "Pozdrawiam", "internal"],
    ["closing-day", () => "Życzę dobrego dnia", "internal"],
  ],
};

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
