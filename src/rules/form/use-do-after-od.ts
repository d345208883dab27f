import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

/** "od 8-16", "między 8.00 – 16.00": one half in words, the other as a dash. */
const HALF =
  /(^|[\s(])(od|pomiędzy|między)( (?:godz\. |godziny |dnia |lat )?)(\d{1,4}(?:[.:,]\d\d)?)\s?[-–—]\s?(\d{1,4}(?:[.:,]\d\d)?)(?![\d/-]|[.:,]\d)/gi;

const HYPHENS = new Watch({ like: /[-–—]/ });

export const useDoAfterOd: BlockRule = {
  id: "form/use-do-after-od",
  name: "Zakres zaczęty słowem, a skończony kreską",
  level: "should",
  what: "Zakres zaczyna się słowem, a kończy kreską.",
  why: "Kto czyta na głos, musi sam dopowiedzieć brakujące słowo.",
  todo: "Napisz „od 8 do 16” albo samo „8–16”.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: /\d\s?[-–—]\s?\d/,
  watch: HYPHENS,
  find({ text }) {
    const hits: Hit[] = [];
    HALF.lastIndex = 0;
    for (let found = HALF.exec(text); found; found = HALF.exec(text)) {
      const [from, to] = [found[4]!, found[5]!];
      // "od 61-841" is a postcode.
      if (/^\d{2}$/.test(from) && /^\d{3}$/.test(to)) continue;
      const joins = /od/i.test(found[2]!) ? "do" : "a";
      const start = found.index + found[1]!.length;
      hits.push({
        span: { start, end: found.index + found[0].length },
        fixes: [`${found[2]!}${found[3]!}${from} ${joins} ${to}`],
      });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Kasa działa [[od 8-16]].", fixed: "Kasa działa od 8 do 16." },
      { body: "Zapraszamy [[od godz. 8.00 – 16.00]].", fixed: "Zapraszamy od godz. 8.00 do 16.00." },
      { body: "Ferie trwają [[od 12–15]] marca.", fixed: "Ferie trwają od 12 do 15 marca." },
      { body: "Potrzebujemy [[od 5-10]] osób.", fixed: "Potrzebujemy od 5 do 10 osób." },
      { body: "Proszę dzwonić [[między 8-16]].", fixed: "Proszę dzwonić między 8 a 16." },
    ],
    good: [
      "Kasa działa od 8 do 16.",
      "Kasa działa w godz. 8–16.",
      "List jest od 61-841 Poznań.",
      "Czytelnia działa od 2019 roku, w godz. 8–16.",
      "Odległość między 12/3-4 a drogą jest mała.",
    ],
  },
};
