import type { Lexicon } from "../lexicon/lexicon";
import type { Policy } from "../policy/policy";
import type { Audience } from "../text/draft";
import type { Person } from "./person";
import { readablePhone } from "./phone";
import { salutation, type Addressee } from "./salutation";

export const PHRASE_KINDS = [
  "opening",
  "thanks",
  "request",
  "deadline",
  "waiting",
  "apology",
  "transfer",
  "refusal",
  "contact",
  "absence",
  "boundary",
  "closing",
] as const;

export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A ready text. What the clerk has to fill in stands in square brackets: "[data]". */
export interface Phrase {
  readonly id: string;
  readonly kind: PhraseKind;
  readonly text: string;
  readonly slot: "opening" | "closing" | "cursor";
}

/** How the addressee is spoken to, in the cases that phrases need. */
interface Forms {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  /** "może Pani", "mogą Państwo" */
  readonly can: string;
  readonly wants: string;
  readonly needs: string;
  readonly has: string;
  readonly sent: string;
  readonly waited: string;
  readonly willSend: string;
  readonly disagrees: string;
}

const FORMS: Readonly<Record<"f" | "m" | "many", Forms>> = {
  f: {
    nom: "Pani",
    gen: "Pani",
    dat: "Pani",
    acc: "Panią",
    can: "może Pani",
    wants: "chce Pani",
    needs: "potrzebuje Pani",
    has: "ma Pani",
    sent: "przesłała Pani",
    waited: "Pani czekała",
    willSend: "prześle Pani",
    disagrees: "nie zgadza się Pani",
  },
  m: {
    nom: "Pan",
    gen: "Pana",
    dat: "Panu",
    acc: "Pana",
    can: "może Pan",
    wants: "chce Pan",
    needs: "potrzebuje Pan",
    has: "ma Pan",
    sent: "przesłał Pan",
    waited: "Pan czekał",
    willSend: "prześle Pan",
    disagrees: "nie zgadza się Pan",
  },
  many: {
    nom: "Państwo",
    gen: "Państwa",
    dat: "Państwu",
    acc: "Państwa",
    can: "mogą Państwo",
    wants: "chcą Państwo",
    needs: "potrzebują Państwo",
    has: "mają Państwo",
    sent: "przesłali Państwo",
    waited: "Państwo czekali",
    willSend: "prześlą Państwo",
    disagrees: "nie zgadzają się Państwo",
  },
};

type Row = readonly [id: string, text: (they: Forms, own: Own) => string, only?: Audience];

interface Own {
  readonly phone: string;
  readonly contact: Policy["office"]["contact"];
  readonly office: string;
  readonly internal: boolean;
}

const ROWS: Readonly<Record<Exclude<PhraseKind, "opening">, readonly Row[]>> = {
  thanks: [
    ["thanks-message", () => "Dziękujemy za wiadomość."],
    ["thanks-report", (t) => `Dziękujemy za zgłoszenie. Dzięki ${t.dat} szybciej naprawimy tę usterkę.`, "external"],
    ["thanks-documents", () => "Dziękujemy za przesłane dokumenty. Mamy już wszystko, czego potrzebujemy."],
    ["thanks-remarks", () => "Dziękujemy za uwagi. Przeczytaliśmy je z uwagą."],
    ["thanks-patience", () => "Dziękujemy za cierpliwość."],
    ["thanks-help", () => "Dziękuję za szybką pomoc.", "internal"],
  ],
  request: [
    ["request-documents", (t) => `Prosimy, żeby do [data] ${t.sent} nam [nazwa dokumentu].`],
    ["request-complete", () => "We wniosku brakuje [czego]. Prosimy o uzupełnienie do [data]."],
    ["request-answer", () => "Proszę o odpowiedź do [data]."],
    [
      "request-visit",
      () => "Zapraszamy do urzędu [data] o godz. [godzina], pokój [numer]. Prosimy zabrać ze sobą [nazwa dokumentu].",
    ],
    ["request-confirm", () => "Proszę o potwierdzenie, że ta wiadomość dotarła."],
    ["request-opinion", () => "Proszę o opinię w sprawie [czego] do [data].", "internal"],
  ],
  deadline: [
    ["deadline-answer", (t) => `Odpowiemy ${t.dat} do [data].`],
    ["deadline-done", () => "Sprawę załatwimy do [data]."],
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
  ],
  apology: [
    ["apology-late", () => "Przepraszamy, że odpowiadamy dopiero teraz."],
    [
      "apology-mistake",
      (t) => `Przepraszamy za nasz błąd: [jaki]. Poprawiliśmy go [data] i nie musi to ${t.acc} martwić.`,
    ],
    ["apology-trouble", () => "Przepraszamy za kłopot. Zrobimy wszystko, żeby ta sytuacja się nie powtórzyła."],
    ["apology-queue", (t) => `Przepraszamy, że tyle ${t.waited}.`],
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
      (t) => `Niestety nie możemy [czego zrobić], ponieważ [powód]. ${capitalised(t.can)} za to [co zrobić].`,
    ],
    [
      "refusal-missing",
      (t) =>
        `Nie możemy jeszcze załatwić tej sprawy, ponieważ brakuje [czego]. Gdy ${t.willSend} ten dokument, od razu się nią zajmiemy.`,
    ],
    [
      "refusal-appeal",
      (t) => `Jeśli ${t.disagrees} z tą decyzją, ${t.can} się odwołać do [organ] w ciągu [liczba] dni.`,
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
  ],
  boundary: [
    [
      "boundary-words",
      () => "Rozumiem, że ta sprawa budzi emocje, i chcę pomóc. Proszę o rozmowę bez obraźliwych słów.",
    ],
    [
      "boundary-end",
      () =>
        "Proszę o spokojną rozmowę. Jeśli obraźliwe słowa się powtórzą, zakończę naszą korespondencję. Sprawę załatwimy mimo to do [data].",
    ],
  ],
  closing: [
    ["closing-respect", () => "Z poważaniem"],
    ["closing-regards", () => "Z wyrazami szacunku"],
    ["closing-united", () => "Łączę wyrazy szacunku"],
    ["closing-friendly", () => "Pozdrawiam", "internal"],
    ["closing-day", () => "Życzę dobrego dnia", "internal"],
  ],
};

/** The phrases for this addressee, the office's own behind the built-in ones of their kind. */
export function phrases(
  policy: Policy,
  person: Person,
  audience: Audience,
  addressee: Addressee,
  lexicon?: Lexicon,
): Phrase[] {
  const they = FORMS[addressee.gender ?? "many"];
  const own: Own = {
    phone: readablePhone(person.phone),
    contact: policy.office.contact,
    office: policy.office.name,
    internal: audience === "internal",
  };
  const found: Phrase[] = [];
  for (const kind of PHRASE_KINDS) {
    if (kind === "opening") found.push(...openings(audience, addressee, lexicon));
    else
      for (const [id, text, only] of ROWS[kind])
        if (!only || only === audience)
          found.push({ id, kind, text: text(they, own), slot: kind === "closing" ? "closing" : "cursor" });
    policy.phrases.extra.forEach((extra, i) => {
      if (extra.kind === kind) found.push({ id: `own-${i + 1}`, kind, text: extra.text, slot: slotOf(kind) });
    });
  }
  return found.filter(({ id }) => policy.phrases.hidden.indexOf(id) < 0);
}

function openings(audience: Audience, addressee: Addressee, lexicon: Lexicon | undefined): Phrase[] {
  const texts = [salutation(addressee, lexicon)];
  if (addressee.title) texts.push(salutation(addressee.gender ? { gender: addressee.gender } : {}));
  if (addressee.gender) texts.push("Szanowni Państwo");
  texts.push("Dzień dobry");
  if (audience === "internal") texts.push("Drodzy Państwo");
  return texts
    .filter((text, i) => texts.indexOf(text) === i)
    .map((text, i) => ({ id: `opening-${i + 1}`, kind: "opening", text: text + ",", slot: "opening" }));
}

function slotOf(kind: PhraseKind): Phrase["slot"] {
  return kind === "opening" || kind === "closing" ? kind : "cursor";
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
