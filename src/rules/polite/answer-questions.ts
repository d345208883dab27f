import { pos, POS } from "../../lexicon/tag";
import { block } from "../../text/block";
import { Passage } from "../passage";
import { endOfText, isWritten } from "../letter-parts";
import type { LetterRule } from "../rule";

/** At most so many questions are named: the rest is found in the thread itself. */
const MOST = 3;
/** A thread is looked at no further than this, in characters: the newest message stands first. */
const FAR = 4000;
/** Words that say nothing of what is asked. */
const EMPTY =
  /^(?:pan|pani|państwo|dzień|czas|termin|sprawa|informacja|pytanie|odpowiedź|urząd|rzecz|sposób|moment|wiadomość)$/;

export const answerQuestions: LetterRule = {
  id: "polite/answer-questions",
  name: "Pytanie z wiadomości",
  level: "may",
  what: "W wiadomości, na którą odpowiadasz, jest pytanie.",
  why: "Standard prosi, żeby upewnić się, czy odpowiedzieliśmy na pytania.",
  todo: "Sprawdź, czy jest na nie odpowiedź.",
  source: "std.language.answered",
  needs: "lexicon",
  kinds: ["email"],
  scope: "letter",
  *find(letter) {
    const { quoted = "" } = letter.draft;
    if (!letter.lexicon || quoted.indexOf("?") < 0 || !isWritten(letter)) return;
    const own = new Set<string>();
    for (const { passage } of letter.passages)
      for (let i = 0; i < passage.words.length; i++) for (const lemma of passage.lemmas(i)) own.add(lemma);
    const at = endOfText(letter);
    let named = 0;
    for (const line of quoted.slice(0, FAR).split("\n")) {
      if (line.indexOf("?") < 0) continue;
      const passage = new Passage(block(line.replace(/^[>\s]+/, "")), letter.lexicon);
      for (const { start, end, first, last } of passage.sentences) {
        const text = passage.text.slice(start, end);
        if (!/\?\s*$/.test(text) || text.length > 300) continue;
        const asked = matterOf(passage, first, last);
        if (!asked.length || asked.some((lemma) => own.has(lemma)) || named++ >= MOST) continue;
        yield {
          span: { start: at, end: at },
          what: `W wiadomości, na którą odpowiadasz, jest pytanie: „${text.trim()}”.`,
        };
      }
    }
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nwniosek jest kompletny.\nZ poważaniem[[]]",
        quoted: "Dzień dobry,\nczy wniosek jest kompletny? Ile wynosi opłata?",
      },
    ],
    good: [
      { body: "Szanowna Pani,\nopłata wynosi 21 zł.\nZ poważaniem", quoted: "Ile wynosi opłata?" },
      { body: "Szanowna Pani,\ndziękuję za list.\nZ poważaniem", quoted: "Dziękuję za pomoc. Kiedy?" },
      { body: "Szanowna Pani,\ndziękuję za list.\nZ poważaniem" },
    ],
  },
};

/** The nouns that a question is about. */
function matterOf(passage: Passage, first: number, last: number): string[] {
  const lemmas: string[] = [];
  for (let i = first; i < last; i++)
    for (const { lemma, tag } of passage.readings(i))
      if (pos(tag) === POS.subst && lemma.length > 3 && !EMPTY.test(lemma)) lemmas.push(lemma);
  return lemmas;
}
