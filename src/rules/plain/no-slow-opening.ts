import { CASE } from "../../lexicon/tag";
import { capitalised, casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { hasFinite } from "./finite";

/** How letters begin that first say what they answer, and how to say it in a sentence of its own: of one, of many. */
const OPENINGS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  "w odpowiedzi na": ["odpowiadam na", "odpowiadamy na"],
  "odpowiadając na": ["odpowiadam na", "odpowiadamy na"],
  "w nawiązaniu do": ["nawiązuję do", "nawiązujemy do"],
  "nawiązując do": ["nawiązuję do", "nawiązujemy do"],
};

const SAYS = /^(?:informuj|wyjaśnia|zawiadamia|powiadamia)(?:ę|m|emy|my)$/;

/** Words that cannot begin a sentence. */
const CLITICS = /^(?:się|by|mi|mu|go|ją|je|ich|im|nam|wam)$/;

const BEGINNINGS = new Watch({ spelled: ["odpowiedzi", "odpowiadając", "nawiązaniu", "nawiązując"] });

export const noSlowOpening: BlockRule = {
  id: "plain/no-slow-opening",
  name: "Długi wstęp",
  level: "should",
  what: "Najważniejsza informacja stoi tu dopiero po długim wstępie.",
  why: "Czytelnik od razu chce wiedzieć, co postanowiliśmy.",
  todo: "Podziel zdanie: najpierw krótko napisz, na co odpowiadasz, a potem podaj odpowiedź.",
  source: "std.focus.essence",
  needs: "lexicon",
  wide: true,
  scope: "block",
  watch: BEGINNINGS,
  *find(passage) {
    for (const { first, last } of passage.sentences) {
      const hit = hitAt(passage, first, last);
      if (hit) yield hit;
    }
  },
  examples: {
    bad: [
      {
        body: "[[W odpowiedzi na Pana pismo z 3 marca 2026 r. uprzejmie informuję, że opłata]] jest stała.",
        fixed: "Odpowiadam na Pana pismo z 3 marca 2026 r. Opłata jest stała.",
      },
      {
        body: "[[Nawiązując do rozmowy, wyjaśniamy, iż wniosek]] jest ważny.",
        fixed: "Nawiązujemy do rozmowy. Wniosek jest ważny.",
      },
    ],
    good: [
      "W odpowiedzi na Pana pytanie przesyłam cennik.",
      "Odpowiadam na Pana pismo z 3 marca 2026 r. Opłata jest stała.",
      "Informujemy, że kasa jest zamknięta.",
      "W odpowiedzi na list, który dostaliśmy w maju, informujemy, że kasa jest zamknięta.",
    ],
  },
};

function hitAt(passage: Passage, first: number, last: number): Hit | undefined {
  const words = [first, first + 1, first + 2].map((i) => passage.lower(i));
  const opening = OPENINGS[words.join(" ")] ? 3 : 2;
  const plain = OPENINGS[words.slice(0, opening).join(" ")];
  if (!plain) return undefined;
  for (let i = first + opening; i + 3 < last; i++) {
    const lower = passage.lower(i);
    if (SAYS.test(lower) && passage.lower(i + 1) === "," && /^(?:że|iż)$/.test(passage.lower(i + 2))) {
      const isPolite = /^(?:uprzejmie|niniejszym)$/.test(passage.lower(i - 1));
      let end = isPolite ? i - 2 : i - 1;
      if (passage.lower(end) === ",") end--;
      const next = passage.words[i + 3]!;
      if (end < first + opening || next.kind !== "word" || CLITICS.test(passage.lower(i + 3))) return undefined;
      const answered = passage.text.slice(passage.words[first + opening]!.start, passage.words[end]!.end);
      const head = casedLike(passage.words[first]!.text, /my$/.test(lower) ? plain[1] : plain[0]);
      const stop = answered.endsWith(".") ? "" : ".";
      return { span: passage.span(first, i + 3), fixes: [`${head} ${answered}${stop} ${capitalised(next.text)}`] };
    }
    // A verb or a comma before it: the sentence is more than an opening.
    if (
      (lower === "," && !/^(?:uprzejmie|niniejszym)$/.test(passage.lower(i + 1)) && !SAYS.test(passage.lower(i + 1))) ||
      (hasFinite(passage, i) && passage.words[i]!.kind === "word" && !passage.readings(i).some((r) => r.tag & CASE))
    )
      return undefined;
  }
  return undefined;
}
