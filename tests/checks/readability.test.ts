import { readability } from "../../src/checks/readability";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { Passage } from "../../src/rules/passage";
import { block, type Role } from "../../src/text/block";

const lexicon = lexiconFromDisk();

/** Paragraphs, each one block. */
const measure = (body: string, role?: Role) => {
  let start = 0;
  return readability(
    body.split("\n").map((text) => {
      const placed = { passage: new Passage(block(text, role), lexicon), start };
      start += text.length + 1;
      return placed;
    }),
  );
};

/** Nine easy words in two sentences. */
const EASY = "Proszę przynieść dowód. Kasa jest otwarta do piętnastej. ";

describe("readability", () => {
  it("counts words, sentences and the longest", () => {
    const { words, sentences, meanSentence, longestSentence, shareOver20 } = measure(
      "Szanowna Pani,\nwniosek jest kompletny. Decyzję wyślemy do 31 marca 2026 r.",
    );
    expect({ words, sentences, meanSentence, shareOver20 }).toEqual({
      words: 10,
      sentences: 2,
      meanSentence: 5,
      shareOver20: 0,
    });
    expect(longestSentence).toMatchObject({ start: 39, words: 7, heat: 0 });
  });

  it.each([
    ["words of four syllables, as they stand", "Decyzja czeka. Przekażemy ją klientowi bez zwłoki i opłaty.", 2],
    ["no numbers, dates and abbreviations", "Wpłynęło w dniu 12.03.2026 r. 1 234 567 zł, t.j. wg k.p.a.", 0],
    ["no names inside a sentence", "Pyta o to Katarzyna Wiśniewska z Inowrocławia oraz Wielkopolska Izba.", 0],
    ["no name at the start", "Katarzyna czeka na list. Inowrocław czeka też.", 0],
    ["a common word at the start", "Informacja jest na stronie.", 1],
    ["no acronyms", "Pyta o to WFOŚIGW i UOKIK. AUTOMATYKA to firma.", 0],
    ["a shout, which has no names", "ZAWIADOMIENIE O SESJI RADY", 1],
  ])("takes for hard %s", (_name, body, hard) => {
    expect(measure(body).heat.reduce((sum, one) => sum + one.hard, 0)).toBe(hard);
  });

  it("gives FOG-PL by its formula, from 100 words on", () => {
    expect(measure(EASY.repeat(12)).fog).toBeUndefined();
    const { words, sentences, fog } = measure(EASY.repeat(14) + "Informacja jest tam.");
    // 14 × 8 words and 3, in 29 sentences; "piętnastej" and "otwarta" have three syllables, "informacja" four.
    expect([words, sentences]).toEqual([115, 29]);
    expect(fog).toBeCloseTo(0.4 * (115 / 29 + 100 / 115), 10);
  });

  it("names the sentences that drive it", () => {
    const long =
      "Przedłożenie dokumentacji potwierdzającej uregulowanie zobowiązań warunkuje rozpatrzenie przedmiotowego wniosku przez właściwą komórkę organizacyjną tutejszego urzędu miasta.";
    const body = EASY.repeat(6) + long + " " + EASY.repeat(6);
    const { heaviest } = measure(body);
    expect(heaviest.map(({ start, end }) => body.slice(start, end))).toEqual([long]);
    expect(measure(EASY.repeat(14)).heaviest).toEqual([]);
    expect(measure(long).heaviest).toEqual([]);
  });

  it("leaves signatures and quotes out", () => {
    expect(measure(EASY, "signature").words).toBe(0);
    expect(measure(EASY, "quote").words).toBe(0);
  });

  it("answers for nothing", () =>
    expect(measure("")).toMatchObject({ words: 0, sentences: 0, meanSentence: 0, heat: [] }));
});
