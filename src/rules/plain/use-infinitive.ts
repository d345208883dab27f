import { ACC, GEN, IMPERF, matches, NOM, PERF, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { isFinite, isOurs } from "./finite";
import { infinitiveAt } from "./infinitive";
import { endsCleanly } from "./nominal";

/** A verb with a gerund that could be an infinitive. */
interface Frame {
  /** What stands between them. */
  readonly link?: string;
  /** The verb to say with the infinitive, if it is another one. */
  readonly say?: string;
  /** Whether the infinitive has to be imperfective: "zacząć przyjmować". */
  readonly imperfective?: true;
}

const FRAMES: Readonly<Record<string, Frame>> = {
  prosić: { link: "o" },
  pozwalać: { link: "na" },
  pozwolić: { link: "na" },
  zezwalać: { link: "na", say: "pozwalać" },
  zezwolić: { link: "na", say: "pozwolić" },
  umożliwiać: { say: "pozwalać" },
  umożliwić: { say: "pozwolić" },
  planować: {},
  zaplanować: {},
  proponować: {},
  zalecać: {},
  rekomendować: { say: "radzić" },
  rozpocząć: { say: "zacząć", imperfective: true },
  rozpoczynać: { say: "zaczynać", imperfective: true },
  zakończyć: { say: "skończyć", imperfective: true },
};

const VERBS = new Watch({ lemmas: [...Object.keys(FRAMES), "wymagać"] });

export const useInfinitive: BlockRule = {
  id: "plain/use-infinitive",
  name: "Rzeczownik zamiast bezokolicznika",
  level: "may",
  what: "Rzeczownik można tu zastąpić czasownikiem.",
  why: "Czasownik jest krótszy i żywszy.",
  todo: "Użyj bezokolicznika: „prosimy złożyć”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: VERBS,
  find(passage) {
    const hits: Hit[] = [];
    for (const at of passage.watched(VERBS))
      for (const lemma of passage.lemmas(at)) {
        const frame = Object.prototype.hasOwnProperty.call(FRAMES, lemma) ? FRAMES[lemma] : undefined;
        const hit = frame && hitAt(passage, at, lemma, frame);
        if (hit) hits.push(hit);
      }
    for (const at of passage.at("wymagać")) {
      const hit = requiredHit(passage, at);
      if (hit) hits.push(hit);
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "[[Prosimy o uzupełnienie wniosku]] do piątku.", fixed: "Prosimy uzupełnić wniosek do piątku." },
      { body: "System [[pozwala na złożenie wniosku]].", fixed: "System pozwala złożyć wniosek." },
      {
        body: "Portal [[umożliwia mieszkańcom składanie uwag]].",
        fixed: "Portal pozwala mieszkańcom składać uwagi.",
      },
      { body: "[[Planujemy wyremontowanie chodnika]].", fixed: "Planujemy wyremontować chodnik." },
      { body: "[[Rozpoczęliśmy przyjmowanie wniosków]].", fixed: "Zaczęliśmy przyjmować wnioski." },
      { body: "[[Pani wniosek wymaga uzupełnienia]].", fixed: "Pani wniosek trzeba uzupełnić." },
      { body: "[[Mapa wymaga poprawienia]].", fixed: "Mapę trzeba poprawić." },
    ],
    good: [
      "Prosimy złożyć wniosek.",
      "Prosimy o kontakt.",
      "Proszę o potwierdzenie, że list dotarł.",
      "Prosimy o zaświadczenie lekarskie.",
      "Prosimy Panią o uzupełnienie wniosku.",
      "Planujemy remont.",
      "Praca wymaga czasu.",
    ],
  },
};

function hitAt(passage: Passage, at: number, lemma: string, { link, say, imperfective }: Frame): Hit | undefined {
  const { lexicon } = passage;
  const verb = passage.readings(at).filter((r) => r.lemma === lemma && (isFinite(r.tag) || pos(r.tag) === POS.inf));
  if (!lexicon || !verb.length) return undefined;
  if (link === "o" && !isOurs(passage, at)) return undefined;
  const to = isPerson(passage, at + 1) && link !== "o" ? at + 1 : undefined;
  let next = (to ?? at) + 1;
  if (link && passage.lower(next++) !== link) return undefined;
  const action = infinitiveAt(passage, next, ACC, passage.lower(at - 1) === "nie");
  // "Prosimy o potwierdzenie" is short enough.
  if (!action?.said || !action.gerund || (link === "o" && action.said.last === action.named)) return undefined;
  if (imperfective && !isImperfective(passage, action.verb.lemma)) return undefined;
  const form = say ? recast(lexicon, say, verb) : passage.words[at]!.text;
  if (form === undefined) return undefined;
  const parts = [form, to === undefined ? "" : passage.words[to]!.text, action.said.text];
  return {
    span: passage.span(at, action.said.last),
    fixes: [casedLike(passage.words[at]!.text, parts.filter((part) => part).join(" "))],
  };
}

/** A person in the dative by one word: "umożliwia mieszkańcom". */
function isPerson(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  return (
    /^(?:Panu|Pani|Państwu)$/.test(passage.words[index]?.text ?? "") ||
    (readings.length > 0 && readings.every((r) => matches(r.tag, POS.subst) && !matches(r.tag, ACC | GEN | NOM)))
  );
}

function isImperfective({ lexicon }: Passage, lemma: string): boolean {
  const readings = lexicon?.readings(lemma).filter((r) => pos(r.tag) === POS.inf) ?? [];
  return readings.length > 0 && readings.every((r) => r.tag & IMPERF && !(r.tag & PERF));
}

/** "Wniosek wymaga uzupełnienia" is "wniosek trzeba uzupełnić": at the head of a sentence and with nothing more to the action. */
function requiredHit(passage: Passage, at: number): Hit | undefined {
  const { lexicon } = passage;
  const { first, last } = passage.sentenceOf(at);
  if (!lexicon || !passage.readings(at).some((r) => pos(r.tag) === POS.fin) || passage.lower(at - 1) === "nie")
    return undefined;
  const phrase = nounPhraseAt(passage, first, NOM);
  const action = infinitiveAt(passage, at + 1, GEN);
  const ends = action && (action.named + 1 === last || passage.words[action.named + 1]!.kind === "mark");
  if (
    !phrase ||
    phrase.last !== at - 1 ||
    !action?.gerund ||
    !ends ||
    action.verb.reflexive ||
    !endsCleanly(passage, phrase)
  )
    return undefined;
  const object = inCase(passage, lexicon, phrase, ACC);
  if (!object) return undefined;
  return {
    span: passage.span(first, action.named),
    fixes: [casedLike(passage.words[first]!.text, `${object} trzeba ${action.verb.lemma}`)],
  };
}
