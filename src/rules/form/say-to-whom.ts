import { DAT, matches, pos, POS } from "../../lexicon/tag";
import type { Sentence } from "../../text/sentences";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

const SENT =
  /^(?:przekazaliśmy|przekazałem|przekazałam|przekazujemy|przekazuję|przekażemy|skierowaliśmy|skierowałem|skierowałam|kierujemy|przesłaliśmy|przekazano|skierowano|przesłano|przekazan[yaei]|skierowan[yaei]|przesłan[yaei])$/;
const MATTERS =
  "pismo wniosek list sprawa skarga zgłoszenie podanie prośba wiadomość petycja odwołanie zażalenie reklamacja pytanie".split(
    " ",
  );
/** "właściwemu organowi", "do odpowiedniej jednostki": nobody knows whom to ring. */
const VAGUE = /^(?:właściw|odpowiedni|stosown|kompetentn)/;
const ANYBODY = /^(?:organ|wydzia|jednost|instytucj|komór|urzęd|służb|podmio|osob|miejsc)/;

const SENDING = new Watch({ begins: ["przeka", "skiero", "kieruje", "przesła"] });

export const sayToWhom: BlockRule = {
  id: "form/say-to-whom",
  name: "Przekazanie sprawy bez adresata",
  level: "may",
  what: "Nie wiadomo, komu przekazaliśmy sprawę.",
  why: "Czytelnik chce wiedzieć, kto teraz odpowiada za jego sprawę i kogo pytać.",
  todo: "Dopisz nazwę urzędu albo wydziału, a najlepiej też osobę i telefon.",
  source: "std.transfer",
  needs: "lexicon",
  scope: "block",
  watch: SENDING,
  wide: true,
  find(passage) {
    const hits: Hit[] = [];
    for (const sentence of passage.sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        if (!SENT.test(passage.lower(i)) || !speaksOfMatter(passage, sentence)) continue;
        if (saysWhom(passage, sentence, i)) continue;
        hits.push({ span: passage.span(i) });
        break;
      }
    return hits;
  },
  examples: {
    bad: [
      { body: "Pana pismo [[przekazaliśmy]] zgodnie z właściwością." },
      { body: "Państwa wniosek został [[przekazany]] do właściwego organu." },
      { body: "[[Skierowaliśmy]] Pana skargę dalej." },
      { body: "W odpowiedzi na list wyjaśniam, że Pana sprawa została [[przekazana]] zgodnie z właściwością." },
    ],
    good: [
      "Pana pismo przekazaliśmy do Zarządu Dróg Miejskich.",
      "Przekazaliśmy Pana list zarządcy drogi.",
      "Drogą zarządza ZDM. Przekazaliśmy tam Pana pismo.",
      "Pana wniosek przekazaliśmy do właściwego organu, czyli do Wojewody Wielkopolskiego.",
      "Przekazaliśmy pieniądze na konto.",
      "Sprawę przekażemy im w piątek.",
    ],
  },
};

function speaksOfMatter(passage: Passage, { first, last }: Sentence): boolean {
  return MATTERS.some((lemma) => passage.at(lemma).some((at) => at >= first && at < last));
}

/** Whether a sentence names who gets the matter: behind "do", in the dative, or by "tam". */
function saysWhom(passage: Passage, { first, last }: Sentence, verb: number): boolean {
  for (let i = first; i < last; i++) {
    const word = passage.lower(i);
    if (word === "tam" || word === "czyli" || word === "gdzie") return true;
    if (word === "do" || (word === "na" && i > verb)) {
      const isVague = VAGUE.test(passage.lower(i + 1)) && ANYBODY.test(passage.lower(i + 2));
      if (!isVague) return true;
      if (isVague && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[i + 3]?.text ?? "")) return true;
    }
    if (i > verb && isDative(passage, i)) return true;
  }
  return false;
}

function isDative(passage: Passage, i: number): boolean {
  if (VAGUE.test(passage.lower(i)) || (VAGUE.test(passage.lower(i - 1)) && ANYBODY.test(passage.lower(i))))
    return false;
  const parts: readonly number[] = [POS.subst, POS.ppron3];
  // "Pani wniosek" is hers, and "właściwością" is no one.
  if (/^pani$/.test(passage.lower(i)) || MATTERS.some((lemma) => passage.lemmas(i).indexOf(lemma) >= 0)) return false;
  return passage.readings(i).some(({ tag }) => parts.indexOf(pos(tag)) >= 0 && matches(tag, DAT));
}
