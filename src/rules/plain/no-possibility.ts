import { CASE, GEN, NOM, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { infinitiveAt } from "./infinitive";
import { MODAL_LEMMAS, modalAdjective, MUST, plainWords, WORTH, type Modal } from "./modal";
import { adjectiveAt, beingAt, nounAt, type SaidModal } from "./said-modal";

/** Most passages hold no word of this rule, and are told by one look. */
const WORDS = new Watch({ lemmas: [...MODAL_LEMMAS, "podstawa", "przesłanka", "powód"] });

export const noPossibility: BlockRule = {
  id: "plain/no-possibility",
  name: "„Istnieje możliwość” zamiast „można”",
  level: "should",
  what: "Kilka słów mówi tu to, co powie „można” albo „trzeba”.",
  why: "„Można” i „trzeba” są krótsze i każdy je rozumie.",
  todo: "Napisz „można” albo „trzeba” i czasownik.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: WORDS,
  find(passage) {
    const hits: Hit[] = [];
    for (let i = 0; i < passage.words.length; i++) {
      const groundless = groundlessAt(passage, i);
      if (groundless) hits.push(groundless);
      const said = nounAt(passage, i) ?? adjectiveAt(passage, i);
      const hit = said ? hitOf(passage, said) : behindAt(passage, i);
      if (!hit) continue;
      hits.push(hit);
      while (i + 1 < passage.words.length && passage.words[i + 1]!.end <= hit.span.end) i++;
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "[[Istnieje możliwość dokonania płatności]] kartą.", fixed: "Można zapłacić kartą." },
      {
        body: "W tej sprawie [[nie ma możliwości przywrócenia terminu]].",
        fixed: "W tej sprawie nie można przywrócić terminu.",
      },
      {
        body: "[[Zachodzi konieczność uzupełnienia wniosku]] do piątku.",
        fixed: "Trzeba uzupełnić wniosek do piątku.",
      },
      { body: "[[Jest możliwość zapłaty]] kartą.", fixed: "Można zapłacić kartą." },
      { body: "[[Istniała potrzeba naprawienia dachu]].", fixed: "Trzeba było naprawić dach." },
      { body: "[[Brak jest możliwości zmiany terminu]].", fixed: "Nie można zmienić terminu." },
      { body: "[[Nie ma potrzeby składania wniosku]].", fixed: "Nie trzeba składać wniosku." },
      { body: "[[Istnieje możliwość, aby]] zapłacić kartą.", fixed: "Można zapłacić kartą." },
      { body: "[[Możliwe jest złożenie wniosku]] w sobotę.", fixed: "Można złożyć wniosek w sobotę." },
      { body: "[[Konieczne będzie uzupełnienie wniosku]].", fixed: "Trzeba będzie uzupełnić wniosek." },
      { body: "[[Nie jest możliwe przedłużenie terminu]].", fixed: "Nie można przedłużyć terminu." },
      { body: "[[Wskazane jest dołączenie mapy]].", fixed: "Warto dołączyć mapę." },
      {
        body: "[[Złożenie wniosku w urzędzie jest możliwe]] do piątku.",
        fixed: "Można złożyć wniosek w urzędzie do piątku.",
      },
      { body: "[[Możliwe jest również złożenie wniosku]] w sobotę.", fixed: "Można również złożyć wniosek w sobotę." },
      {
        body: "[[Brak jest podstaw do uwzględnienia skargi]].",
        fixed: "Nie ma podstaw, aby uwzględnić skargę.",
      },
      { body: "[[Istnieje możliwość rozłożenia]] na raty zaległości i odsetek." },
      { body: "[[Złożenie wniosku jest możliwe]] tylko dla osób pełnoletnich." },
      { body: "[[Zachodzi konieczność wymiany]] rur, która potrwa tydzień." },
      { body: "[[Nie ma możliwości]], żebyśmy odpowiedzieli jutro." },
    ],
    good: [
      "Można zapłacić kartą.",
      "Nie ma takiej możliwości.",
      "Możliwości jest kilka.",
      "Istnieje kilka sposobów płatności.",
      "Nie ma możliwego terminu w maju.",
      "Potrzeba zachodzi rzadko.",
      "Brak miejsc na parkingu.",
      "Nie ma potrzeby.",
      "Istnieje możliwość, że wniosek zaginął.",
      "Konieczne jest pozwolenie na budowę.",
      "Wymagane jest zaświadczenie lekarskie.",
      "Zgłoszenie jest kompletne.",
      "Urząd nie ma możliwości zmiany terminu.",
    ],
  },
};

/** "Brak podstaw do uwzględnienia skargi" is "nie ma podstaw, aby uwzględnić skargę". */
function groundlessAt(passage: Passage, first: number): Hit | undefined {
  const lower = passage.lower(first);
  const isLack = lower === "brak" || (lower === "nie" && passage.lower(first + 1) === "ma");
  const noun = lower === "brak" && passage.lower(first + 1) !== "jest" ? first + 1 : first + 2;
  if (!isLack || !/^(?:podstaw|przesłanek|powodów)$/.test(passage.lower(noun)) || passage.lower(noun + 1) !== "do")
    return undefined;
  const said = infinitiveAt(passage, noun + 2, GEN)?.said;
  const what = "Czasownik powie to prościej.";
  const todo = "Napisz „nie ma podstaw, aby” i czasownik.";
  if (!said) return undefined;
  const text = casedLike(passage.words[first]!.text, `nie ma ${passage.lower(noun)}, aby ${said.text}`);
  return { span: passage.span(first, said.last), what, todo, fixes: [text] };
}

function hitOf(passage: Passage, { first, last, modal, tense, negated, wanted }: SaidModal): Hit | undefined {
  const plain = plainWords(modal, tense, negated);
  if (plain === undefined) return undefined;
  const cased = (text: string) => casedLike(passage.words[first]!.text, text);
  const what = `„${textOf(passage, first, last)}” to po prostu „${plain}”.`;
  if (passage.lower(last + 1) === "," && /^(?:aby|żeby|by|żeby\S+|aby\S+)$/.test(passage.lower(last + 2))) {
    const isInfinitive = passage.readings(last + 3).some((r) => pos(r.tag) === POS.inf);
    return isInfinitive
      ? { span: passage.span(first, last + 2), what, fixes: [cased(plain)] }
      : { span: passage.span(first, last), what };
  }
  const particle = /^(?:również|także|też|jedynie|tylko|wyłącznie|jednak|zatem)$/.test(passage.lower(last + 1))
    ? last + 1
    : undefined;
  // "Konieczne jest pozwolenie": a paper, not an action.
  const action = actionAt(passage, (particle ?? last) + 1, wanted, modal, negated);
  if (!action || (wanted === NOM && !action.gerund)) return undefined;
  const { named, said } = action;
  return said
    ? {
        span: passage.span(first, said.last),
        what,
        fixes: [
          cased(
            [plain, particle === undefined ? "" : passage.words[particle]!.text, said.text]
              .filter((part) => part)
              .join(" "),
          ),
        ],
      }
    : { span: passage.span(first, named), what };
}

/** The action, imperfective behind "nie trzeba". */
function actionAt(passage: Passage, index: number, wanted: number, modal: Modal, negated: boolean) {
  return infinitiveAt(passage, index, wanted, negated || modal.negative === true, negated && modal === MUST);
}

/** "Złożenie wniosku w urzędzie jest możliwe": the action at the head of the sentence, and all of it certain. */
function behindAt(passage: Passage, first: number): Hit | undefined {
  const sentence = passage.sentenceOf(first);
  if (first !== sentence.first || !passage.readings(first).some((r) => r.tag & CASE)) return undefined;
  for (let be = first + 1; be < sentence.last && passage.words[be]!.kind !== "mark"; be++) {
    const tense = beingAt(passage, be);
    if (!tense) continue;
    const modal = modalAdjective(passage, be + 1);
    const negated = passage.lower(be - 1) === "nie";
    const plain = modal && modal !== WORTH && plainWords(modal, tense, negated);
    const action = plain ? actionAt(passage, first, NOM, modal!, negated) : undefined;
    const end = negated ? be - 2 : be - 1;
    if (!plain || !action?.said || action.said.last > end || !action.gerund) return undefined;
    // "Możliwe dla członków" tells who can: "można" has no place for them.
    const next = /^(?:wyłącznie|tylko|jedynie|też|także|również)$/.test(passage.lower(be + 2)) ? be + 3 : be + 2;
    if (passage.lower(next) === "dla") return { span: passage.span(first, be + 1) };
    const rest = passage.text.slice(passage.words[action.said.last]!.end, passage.words[end]!.end);
    return {
      span: passage.span(first, be + 1),
      what: `„${textOf(passage, be, be + 1)}” to po prostu „${plain}”.`,
      fixes: [casedLike(passage.words[first]!.text, `${plain} ${action.said.text}${rest}`)],
    };
  }
  return undefined;
}

function textOf(passage: Passage, first: number, last: number): string {
  return passage.text.slice(passage.words[first]!.start, passage.words[last]!.end);
}
