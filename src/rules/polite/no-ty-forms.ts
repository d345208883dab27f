import type { Reading } from "../../lexicon/lexicon";
import { DAT, F, GENDER, LOC, M1, matches, pos, POS, PL, SEC, SG } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { partsOf } from "../letter-parts";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";
import { Watch } from "../watch";
import type { Span } from "../../text/span";
import { openingReader } from "./opening-reader";
import { isFamiliar, THOU, YE } from "./familiar";
import { isQuoted } from "./quoted";
import { mayAddress, verbFor, whoAt, WORD_FOR, type Part, type Who } from "./reader";

/** Conjunctions that carry the ending of a verb: "żebyś", "abyście". */
const WITH_ENDING = /^((?:że|a|gdy|jeśli|jeżeli|czy|choć|o)?by)(ś|ście)$/;

const SECOND_PERSON = new Watch({
  like: new RegExp(`${THOU.source}|${YE.source}|(?:sz|ś|cie)$`, "i"),
  parts: [POS.impt],
});

export const noTyForms: LetterRule = {
  id: "polite/no-ty-forms",
  name: "Zwrot na „ty” albo „wy”",
  level: "should",
  what: "Pismo zwraca się do czytelnika na „ty” albo „wy”.",
  why: "W piśmie z urzędu zwrot „Pan”, „Pani” lub „Państwo” okazuje szacunek.",
  todo: "Napisz „Pan”, „Pani” albo „Państwo” i zmień formę czasownika.",
  source: "std.greeting",
  needs: "lexicon",
  kinds: ["email", "letter", "fragment"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const greeted = openingReader(letter)?.who;
    // A page that greets nobody may say "ty".
    if (isFamiliar(letter) || (letter.draft.kind === "fragment" && !greeted)) return;
    const { signature } = partsOf(letter);
    const who = greeted ?? "many";
    for (const { passage, start } of letter.passages.slice(0, signature))
      for (const i of passage.watched(SECOND_PERSON)) {
        const slip = slipAt(passage, i, who);
        if (!slip || isQuoted(passage, i)) continue;
        const { span, fix } = slip;
        yield {
          span: { start: start + span.start, end: start + span.end },
          what: `„${passage.text.slice(span.start, span.end)}” to zwrot na „${slip.many ? "wy" : "ty"}”.`,
          ...(fix ? { fixes: [casedLike(passage.text[span.start]!, fix)] } : {}),
        };
      }
  },
  examples: {
    bad: [
      {
        body: "Dzień dobry,\n[[twój]] wniosek jest kompletny.\nZ poważaniem",
        fixed: "Dzień dobry,\nPaństwa wniosek jest kompletny.\nZ poważaniem",
      },
      {
        body: "Szanowny Panie,\n[[możesz]] odebrać dowód w piątek.\nZ poważaniem",
        fixed: "Szanowny Panie,\nmoże Pan odebrać dowód w piątek.\nZ poważaniem",
      },
      {
        body: "Szanowna Pani,\ndziękujemy, że [[złożyłaś]] wniosek.\nZ poważaniem",
        fixed: "Szanowna Pani,\ndziękujemy, że złożyła Pani wniosek.\nZ poważaniem",
      },
      {
        body: "Dzień dobry,\nprześlemy [[Ci]] umowę.\nZ poważaniem",
        fixed: "Dzień dobry,\nprześlemy Państwu umowę.\nZ poważaniem",
      },
      {
        body: "Szanowni Państwo,\n[[zgłosicie się]] do pokoju 12.\nZ poważaniem",
        fixed: "Szanowni Państwo,\nzgłoszą się Państwo do pokoju 12.\nZ poważaniem",
      },
      {
        body: "Szanowni Państwo,\nodpowiadamy na [[wasz]] list.\nZ poważaniem",
        fixed: "Szanowni Państwo,\nodpowiadamy na Państwa list.\nZ poważaniem",
      },
      {
        body: "Szanowni Państwo,\nprosimy, [[abyście]] przyszli w środę.\nZ poważaniem",
        fixed: "Szanowni Państwo,\nprosimy, aby Państwo przyszli w środę.\nZ poważaniem",
      },
      {
        body: "Szanowna Pani,\nprosimy, [[żebyś]] podpisała umowę.\nZ poważaniem",
        fixed: "Szanowna Pani,\nprosimy, żeby Pani podpisała umowę.\nZ poważaniem",
      },
      {
        body: "Szanowna Pani,\n[[zadzwoń]] do nas w środę.\nZ poważaniem",
        fixed: "Szanowna Pani,\nproszę zadzwonić do nas w środę.\nZ poważaniem",
      },
      { body: "Szanowna Pani,\nnie możemy [[cię]] przyjąć.\nZ poważaniem" },
    ],
    good: [
      "Szanowna Pani,\nPani wniosek jest kompletny.\nZ poważaniem",
      "Cześć,\nmożesz zadzwonić po 10:00?\nPozdrawiam",
      "Droga Anno,\ndziękuję za Twój list.\nPozdrawiam",
      "Dzień dobry Aniu,\nczy możesz przesłać plan?\nPozdrawiam",
      "Dzień dobry,\nci mieszkańcy mogą złożyć wniosek.\nZ poważaniem",
      "Dzień dobry,\nrozliczenie jest w usłudze Twój e-PIT.\nZ poważaniem",
      "Dzień dobry,\nprogram „Twoja Ulica” trwa do maja.\nZ poważaniem",
      "Szanowni Państwo,\nhasło akcji brzmi „Posadź z nami drzewo, a dasz cień”.\nZ poważaniem",
      { body: "Co możesz zrobić?\nZłóż wniosek w urzędzie.", kind: "fragment" },
      { body: "Dzień dobry,\nmożesz przyjść o 10:00?\nPozdrawiam", audience: "internal" },
    ],
  },
};

interface Slip {
  readonly span: Span;
  readonly fix?: string;
  readonly many: boolean;
}

function slipAt(passage: Passage, index: number, who: Who): Slip | undefined {
  const { kind } = passage.words[index]!;
  if (kind !== "word") return undefined;
  const lower = passage.lower(index);
  const span = passage.span(index);
  if (THOU.test(lower)) return isThou(passage, index) ? withFix(span, false, thouAs(passage, index, who)) : undefined;
  if (YE.test(lower)) return isName(passage, index) ? undefined : withFix(span, true, yeAs(passage, index));
  const ending = WITH_ENDING.exec(lower);
  if (ending) return endingAs(passage, index, ending[1]!, ending[2] === "ście", who);
  const reading = verbOf(passage, index);
  return reading ? verbAs(passage, index, reading, who) : orderAt(passage, index);
}

/** "Zadzwoń do nas" -> "proszę zadzwonić do nas". */
function orderAt(passage: Passage, index: number): Slip | undefined {
  const first = passage.readings(index)[0];
  if (!first || pos(first.tag) !== POS.impt) return undefined;
  if (!passage.surely(index, POS.impt | SEC) || /^(?:bądź|patrz|zobacz|chodź|weź)$/.test(passage.lower(index)))
    return undefined;
  const { lemma, tag } = first;
  const not = passage.lower(index - 1) === "nie" ? index - 1 : index;
  const many = !(tag & SG);
  if ((many && addressesMany(passage, index)) || lemma === "być") return undefined;
  return { span: passage.span(not, index), many, fix: `proszę ${not < index ? "nie " : ""}${lemma}` };
}

function withFix(span: Span, many: boolean, fix: string | undefined): Slip {
  return fix ? { span, many, fix } : { span, many };
}

/** A name of a service keeps its "Twój": "Twój e-PIT", "Twoja Ulica". */
function isName(passage: Passage, index: number): boolean {
  return /^[A-ZĄĆĘŁŃÓŚŹŻ]|^e-/.test(passage.words[index + 1]?.text ?? "");
}

function isThou(passage: Passage, index: number): boolean {
  const { text } = passage.words[index]!;
  // "Ci mieszkańcy" are others.
  if (/^ci$/i.test(text)) return text === "Ci" && index > passage.sentenceOf(index).first;
  return !isName(passage, index);
}

function thouAs(passage: Passage, index: number, who: Who): string | undefined {
  const lower = passage.lower(index);
  const loc = passage.readings(index - 1).some(({ tag }) => pos(tag) === POS.prep && tag & LOC && !(tag & DAT));
  const part: Part | undefined = lower.startsWith("tw")
    ? "owner"
    : lower === "tobą"
      ? "inst"
      : lower === "ci" || lower === "tobie"
        ? loc
          ? "loc"
          : "dat"
        : lower === "ty"
          ? undefined
          : who === "woman"
            ? undefined
            : "acc";
  return part && WORD_FOR[who][part];
}

function yeAs(passage: Passage, index: number): string | undefined {
  const lower = passage.lower(index);
  if (lower === "was")
    return passage.readings(index - 1).some(({ tag }) => pos(tag) === POS.prep && tag & LOC) ? undefined : "Państwa";
  return lower === "wam" ? "Państwu" : lower === "wami" ? "Państwem" : "Państwa";
}

function endingAs(passage: Passage, index: number, conjunction: string, many: boolean, who: Who): Slip | undefined {
  if (many && addressesMany(passage, index)) return undefined;
  // The verb behind "żebyś" has one person's form.
  const fits = many || who !== "many" ? `${conjunction} ${WORD_FOR[many ? "many" : who].subject}` : undefined;
  return withFix(passage.span(index), many, fits);
}

/** A second person that cannot be read as anything else. Where "Państwo" stands beside a plural, another rule speaks. */
function verbOf(passage: Passage, index: number): Reading | undefined {
  if (!/(?:sz|ś|cie)$/.test(passage.lower(index))) return undefined;
  const forms = [POS.fin, POS.praet, POS.pot, POS.bedzie, POS.winien];
  const isSecond = ({ tag }: Reading) => forms.some((part) => part === pos(tag)) && matches(tag, SEC);
  const readings = passage.readings(index);
  // "Macie" is a noun on paper only.
  const sure = readings.filter(isSecond);
  if (!sure.length || (sure.length < readings.length && !/^(?:macie|masz|wiecie|wiesz)$/.test(passage.lower(index))))
    return undefined;
  return sure[0]!.tag & PL && addressesMany(passage, index) ? undefined : sure[0];
}

function verbAs(passage: Passage, index: number, { lemma, tag }: Reading, who: Who): Slip {
  const many = !(tag & SG);
  const reader: Who = many ? "many" : who;
  const form = passage.lexicon && verbFor(passage.lexicon, lemma, pos(tag), reader);
  const reflexive = passage.lower(index + 1) === "się";
  const span = passage.span(index, index + (reflexive ? 1 : 0));
  // "Jesteś zobowiązana" has more to change for many.
  if (!form || (reader === "many" && !many && lemma === "być")) return { span, many };
  // The gender that the writer gave the reader in the past is known better than that of the opening.
  if (tag & GENDER && reader !== "many" && !matches(tag, reader === "woman" ? F : M1)) return { span, many };
  const has = [index + 1, index + 2].some((at) => passage.words[at]?.text === WORD_FOR[reader].subject);
  return { span, many, fix: form + (reflexive ? " się" : "") + (has ? "" : ` ${WORD_FOR[reader].subject}`) };
}

function addressesMany(passage: Passage, index: number): boolean {
  if (!mayAddress(passage)) return false;
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++)
    if (
      passage.words[i]!.text === "Państwo" &&
      whoAt(passage, i) &&
      !/^(?:szanowni|drodzy|kochani|mili)$/.test(passage.lower(i - 1))
    )
      return true;
  return false;
}
