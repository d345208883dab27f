import { matches, POS, SEC, TER } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** What people fail to do: with "nie" and the addressee as the subject it is a reproach. */
const FAILED =
  /^(?:dopełni|dołączy|złoży|przedłoży|dostarczy|uiści|zapłaci|wpłaci|uzupełni|odebra|stawi|zastosowa|wskaza|poda|udokumentowa|wykaza|wypełni|zachowa|dotrzyma|zadba|zrozumia|przeczyta|raczy|zgłosi|wywiąza|spełni|podpisa|przesła|poinformowa|dopilnowa|uregulowa|opłaci|zwróci|odesła|okaza|uiszcz|przystąpi|usunę|usuną|usunął|wykona|dostosowa|sprawdzi|przestrzega|zastosowa|odpowiedzia|zareagowa|wziął|wzięł|wyjaśni|potwierdzi|przekaza|pokry|stawi)/;
/** Verbs that reproach without "nie". */
const WRONG =
  /^(?:zaniedba|zlekceważy|zignorowa|zawini|zapomnia|uchybi|narusza?y?|pomyli|przeoczy|spowodowa|doprowadzi|złama|zwleka|lekceważy|ignorowa|utrudnia|uniemożliwi|przekroczy|zata|nadużywa?|nadużył)/;
const BADLY =
  /^(?:błędnie|niewłaściwie|nieprawidłowo|niepoprawnie|źle|nieterminowo|wadliwie|niestarannie|niedbale|nieczytelnie|bezpodstawnie|bezzasadnie|niezgodnie)$/;
const YOU = /^(?:pan|pani|państwo)$/;

const ADDRESSED = new Watch({ spelled: ["pan", "pani", "państwo", "pana", "państwa"] });
const PAST = new Watch({ parts: [POS.praet] });

export const noBlame: BlockRule = {
  id: "polite/no-blame",
  name: "Obwinianie",
  level: "should",
  what: "Te słowa brzmią jak zarzut.",
  why: "Zarzut budzi złość. Fakt i prośba pomagają załatwić sprawę.",
  todo: "Napisz, czego brakuje i o co prosisz, zamiast pisać, czego ktoś nie zrobił.",
  source: "std.language.tact",
  needs: "lexicon",
  scope: "block",
  watch: ADDRESSED,
  *find(passage) {
    for (const i of passage.watched(PAST)) {
      if (!isPast(passage, i)) continue;
      const lower = passage.lower(i);
      const { first } = passage.sentenceOf(i);
      const you =
        YOU.test(passage.lower(i + 1)) && isCapital(passage, i + 1)
          ? i + 1
          : YOU.test(passage.lower(i - 1)) && isCapital(passage, i - 1)
            ? i - 1
            : -1;
      const negative = [i - 1, i - 2].filter((at) => at >= first).find((at) => passage.lower(at) === "nie");
      if (you >= 0 && negative !== undefined && FAILED.test(lower) && !isConditional(passage, first, i))
        yield { span: passage.span(Math.min(negative, you, i), Math.max(you, i)) };
      else if (you >= 0 && WRONG.test(lower)) yield { span: passage.span(Math.min(you, i), Math.max(you, i)) };
      else if (BADLY.test(passage.lower(i - 1)) && you > i) yield { span: passage.span(i - 1, you) };
      else if (BADLY.test(passage.lower(i + 1)) && you === i - 1) yield { span: passage.span(you, i + 1) };
      else if (BADLY.test(passage.lower(i - 2)) && you === i - 1) yield { span: passage.span(i - 2, i) };
    }
    for (let i = 0; i + 2 < passage.words.length; i++)
      if (
        passage.lower(i) === "z" &&
        /^(?:Pana|Pani|Państwa)$/.test(passage.words[i + 1]!.text) &&
        /^(?:winy|zaniedbania|niedbalstwa|niedopatrzenia|opieszałości|przyczyny)$/.test(passage.lower(i + 2))
      )
        yield { span: passage.span(i, i + 2) };
  },
  examples: {
    bad: [
      { body: "[[Nie dopełnił Pan]] obowiązku." },
      { body: "We wniosku [[nie dołączyła Pani]] załączników." },
      { body: "Opłata jest wyższa, ponieważ [[zaniedbał Pan]] termin." },
      { body: "[[Błędnie wypełnił Pan]] formularz." },
      { body: "Formularz [[błędnie Pani wypełniła]]." },
      { body: "Termin minął [[z Pana winy]]." },
      { body: "[[Nie odebrali Państwo]] listu." },
    ],
    good: [
      "W formularzu brakuje podpisu. Prosimy go uzupełnić.",
      "Nie dostaliśmy jeszcze załączników.",
      "Jeśli nie odebrał Pan listu, wyślemy go ponownie.",
      "Nie musi Pan składać wniosku drugi raz.",
      "Pani Nowak nie złożyła jeszcze wniosku.",
      "Dziękujemy, że złożyła Pani wniosek.",
      "Opłata czeka? Wystarczy przelew do piątku.",
      "Gdyby nie dołączyła Pani kopii, zrobimy ją na miejscu.",
      "Wypełniła Pani wszystkie pola.",
    ],
  },
};

function isPast(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, POS.praet | TER) || matches(r.tag, POS.praet | SEC));
}

function isCapital(passage: Passage, index: number): boolean {
  return /^P/.test(passage.words[index]?.text ?? "");
}

/** "Jeśli nie odebrał Pan listu" asks, it does not reproach. */
function isConditional(passage: Passage, first: number, index: number): boolean {
  for (let i = first; i < index; i++)
    if (/^(?:jeśli|jeżeli|gdy|gdyby|kiedy|czy|jeśliby|o|chyba|dopóki|skoro)$/.test(passage.lower(i))) return true;
  return false;
}
