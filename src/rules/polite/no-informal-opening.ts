import { genderOf } from "../../text/first-names";
import { openingOf } from "../form/salutation";
import type { Letter, PlacedPassage } from "../letter";
import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

const END = "(?=\\s*[,!.]?\\s*$)";
const NAME = "[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+";
const FAMILIAR = new RegExp(
  `^(?:hej(?:ka)?|cześć|heja|siem(?:a|ka|anko)|elo|hello|czołem|halo(?:,? (?:jest tam kto|słychać mnie)\\??)?|ahoj|dobry|serwus(?:ik)?|siemano|joł|yo|witajcie|heloł)(?:,?\\s+(wszystkim|kochani|(?:panie\\s+|pani\\s+)?[a-ząćęłńóśźż]{3,}))?${END}`,
  "i",
);
const BARE = /^szanown[aiy](?=\s*[,!.]?\s*$)/i;
const CLIPPED =
  /^(?:szan\.|sz\.|szanown[ay](?=\s*p\.))\s*(pan(?:ie)?|pani|państwo|p\.?)(?:\s+([a-ząćęłńóśźż]+)(?:\s+[a-ząćęłńóśźż-]+)?)?(?=\s*[,!.]?\s*$)/i;
/** "Drogi Panie", "Kochana Pani": the adjective is for friends. */
const DEAR = /^(?:drog[ai]|kochan[ay]|mił[ay])(?=\s+pani?e?(?![a-ząćęłńóśźż]))/i;
/** "Droga Klientko", "Szanowny Petencie": one reader, called by what he is to the office. */
const CLIENT =
  /^(?:drog[ai]|szanown[ay]|kochan[ay]|mił[ay])\s+(?:(klientko|petentko|interesantko|czytelniczko|podatniczko)|(?:kliencie|petencie|interesancie|czytelniku|podatniku))(?=\s*[,!.]?\s*$)/i;
const DEAR_ALL = /^(?:kochani|mili państwo|kochani państwo|kochani mieszkańcy)(?=\s*[,!.]?\s*$)/i;
/** "Dzień dobry Pani Kasiu" */
const BY_NAME = new RegExp(`^(?:Dzień dobry|Dobry wieczór),? (Pani|Panie) (${NAME})${END}`);
/** Short names, in the vocative: for friends, not for clients. */
const SHORT =
  /^(?:Kasiu|Aniu|Asiu|Gosiu|Basiu|Olu|Magdo|Izo|Elu|Zosiu|Krysiu|Marysiu|Joasiu|Jolu|Ewuniu|Ewciu|Agatko|Moniu|Madziu|Martusiu|Jadziu|Halinko|Danusiu|Grażynko|Tereniu|Wiolu|Renatko|Karolciu|Natalko|Tomku|Bartku|Krzysiu|Krzyśku|Wojtku|Maćku|Grzesiu|Grześku|Kubo|Przemku|Piotrku|Zbyszku|Rysiu|Staszku|Jurku|Jasiu|Jaśku|Pawełku|Andrzejku|Mariuszku|Darku|Arku|Jarku|Romku|Stasiu)$/;
/** A line that greets by a bare name, or everybody who cares. */
const BARE_NAME = new RegExp(`^(Pani|Panie)(?: ${NAME}(?:-${NAME})?){1,2}(?=[,!]\\s*$)`);
const TO_ALL = /^Do (?:wszystkich )?(?:zainteresowanych|wszystkich)(?: osób| stron)?(?=\s*[,!:]?\s*$)/i;

export const noInformalOpening: LetterRule = {
  id: "polite/no-informal-opening",
  name: "Skrócone albo poufałe powitanie",
  level: "should",
  what: "Powitanie jest skrócone albo zbyt poufałe.",
  why: "Pierwsze słowa pokazują, czy szanujemy czytelnika.",
  todo: "Napisz „Dzień dobry”, „Szanowna Pani” albo „Szanowni Państwo”.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const place = opening ?? lineWithoutCourtesy(letter);
    const slip =
      place && (opening ? slipIn(place.passage.text, letter.draft.kind === "letter") : bareIn(place.passage.text));
    if (!place || !slip) return;
    const span = { start: place.start, end: place.start + slip.length };
    yield slip.fix ? { span, fixes: [slip.fix] } : { span };
  },
  examples: {
    bad: [
      { body: "[[Hej]],\nprzesyłam plik.\nPozdrawiam", fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam" },
      { body: "[[Cześć Aniu]]!\nPrzesyłam plik.", fixed: "Dzień dobry!\nPrzesyłam plik." },
      { body: "[[Siema]]!\nPrzesyłam plik.", fixed: "Dzień dobry!\nPrzesyłam plik." },
      { body: "[[Hej]],\nodpowiadamy.", kind: "letter", fixed: "Szanowni Państwo,\nodpowiadamy." },
      { body: "[[Szanowni]],\nzapraszamy.\nZ poważaniem", fixed: "Szanowni Państwo,\nzapraszamy.\nZ poważaniem" },
      { body: "[[Szan. Pan]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowny Panie,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szan. Pani]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szanowna]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szanowna P.]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Sz. Państwo]],\nzapraszamy.\nZ poważaniem", fixed: "Szanowni Państwo,\nzapraszamy.\nZ poważaniem" },
      { body: "[[Sz. P. Jan Kowalski]],\nodpowiadamy.", fixed: "Szanowny Panie,\nodpowiadamy." },
      { body: "[[Sz. P.]],\nodpowiadamy." },
      { body: "[[Drogi]] Panie,\nodpowiadamy.", fixed: "Szanowny Panie,\nodpowiadamy." },
      { body: "[[Kochana]] Pani Anno,\nodpowiadamy.", fixed: "Szanowna Pani Anno,\nodpowiadamy." },
      { body: "[[Droga Klientko]],\nodpowiadamy.", fixed: "Szanowna Pani,\nodpowiadamy." },
      { body: "[[Szanowny Petencie]],\nodpowiadamy.", fixed: "Szanowny Panie,\nodpowiadamy." },
      { body: "[[Serwus]],", kind: "fragment", fixed: "Dzień dobry," },
      { body: "[[Halo, jest tam kto?]]", kind: "fragment", fixed: "Dzień dobry" },
      { body: "[[Dobry wieczór Pani Kasiu]],\nodpowiadamy.", fixed: "Dzień dobry,\nodpowiadamy." },
      { body: "[[Siemanko]],", kind: "fragment", fixed: "Dzień dobry," },
      { body: "[[Do wszystkich zainteresowanych]]\nZapraszamy.", fixed: "Szanowni Państwo\nZapraszamy." },
      { body: "[[Kochani]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Dzień dobry Pani Kasiu]],\nodpowiadamy.", fixed: "Dzień dobry,\nodpowiadamy." },
      { body: "[[Dzień dobry, Panie Tomaszu]],\nodpowiadamy.", kind: "letter", fixed: "Szanowny Panie,\nodpowiadamy." },
      { body: "[[Pani Kowalska]],\nodpowiadamy na list.", fixed: "Szanowna Pani,\nodpowiadamy na list." },
      { body: "[[Do wszystkich zainteresowanych]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
    ],
    good: [
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam",
      "Dzień dobry, Panie Tomaszu,\nprzesyłam plik.\nPozdrawiam",
      "Szanowni Państwo,\nzapraszamy.\nZ poważaniem",
      "Drodzy Państwo,\nzapraszamy.\nZ poważaniem",
      "Sz. P. Jan Kowalski\nul. Długa 5\nSzanowny Panie,\nodpowiadamy.\nZ poważaniem",
      "Pani Anna Kowalska\nul. Długa 5\nSzanowna Pani,\nodpowiadamy.\nZ poważaniem",
      { body: "Cześć,\nprzesyłam plik.\nPozdrawiam", audience: "internal" },
    ],
  },
};

interface Slip {
  /** Of the words at the start of the line that are to go. */
  readonly length: number;
  readonly fix?: string;
}

function slipIn(text: string, isLetter: boolean): Slip | undefined {
  const clipped = CLIPPED.exec(text);
  if (clipped) {
    const fix = inFull(text, clipped[1]!.toLowerCase(), clipped[2]);
    return { length: clipped[0].length, ...(fix ? { fix } : {}) };
  }
  const bare = BARE.exec(text);
  if (bare) return { length: bare[0].length, fix: bareInFull(text) };
  const familiar = FAMILIAR.exec(text);
  if (familiar) return { length: familiar[0].length, fix: isLetter ? "Szanowni Państwo" : "Dzień dobry" };
  const client = CLIENT.exec(text);
  if (client) return { length: client[0].length, fix: client[1] ? "Szanowna Pani" : "Szanowny Panie" };
  const dear = DEAR.exec(text);
  if (dear) return { length: dear[0].length, fix: /a$/i.test(dear[0]) ? "Szanowna" : "Szanowny" };
  const all = DEAR_ALL.exec(text);
  if (all) return { length: all[0].length, fix: "Szanowni Państwo" };
  const named = BY_NAME.exec(text);
  if (!named || !(isLetter || SHORT.test(named[2]!))) return undefined;
  const formal = named[1] === "Pani" ? "Szanowna Pani" : "Szanowny Panie";
  return { length: named[0].length, fix: isLetter ? formal : "Dzień dobry" };
}

/** How many lines an address has at most. */
const FARTHEST = 8;

/** In a letter without an opening: the line that should have been one. */
function lineWithoutCourtesy(letter: Letter): PlacedPassage | undefined {
  if (partsOf(letter).opening >= 0) return undefined;
  return letter.passages.slice(0, FARTHEST).find(({ passage }) => bareIn(passage.text) !== undefined);
}

function bareIn(text: string): Slip | undefined {
  const name = BARE_NAME.exec(text);
  if (name) return { length: name[0].length, fix: name[1] === "Pani" ? "Szanowna Pani" : "Szanowny Panie" };
  const all = TO_ALL.exec(text);
  return all ? { length: all[0].length, fix: "Szanowni Państwo" } : undefined;
}

function bareInFull(text: string): string {
  if (/^szanowna/i.test(text)) return "Szanowna Pani";
  return /^szanowny/i.test(text) ? "Szanowny Panie" : "Szanowni Państwo";
}
/** A clipped salutation written out; `undefined` where nobody can tell whether "P." is a man or a woman. */
function inFull(text: string, called: string, name: string | undefined): string | undefined {
  if (called === "państwo") return "Szanowni Państwo";
  const gender = name ? genderOf(name) : undefined;
  if (called === "pani" || gender === "f" || /^szanowna/i.test(text)) return "Szanowna Pani";
  return called.startsWith("pan") || gender === "m" || /^szanowny/i.test(text) ? "Szanowny Panie" : undefined;
}
