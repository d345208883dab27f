import fc from "fast-check";
import { sentences } from "../../src/text/sentences";
import { words } from "../../src/text/words";

describe("sentences", () => {
  it("hold every word, in order and apart", () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "art.",
              "Pani",
              "12",
              ".",
              "!",
              "„",
              "”",
              " ",
              " ",
              "r.",
              "2026",
              "ul.",
              "\n",
              "(",
              ")",
              "…",
              "ąć",
              "J.",
              "k.p.a.",
              "1.",
              "|",
              "\t",
              "Prosimy",
              "Rada",
              "–",
              "?",
            ),
            { maxLength: 40 },
          )
          .map((parts) => parts.join("")),
        (text) => {
          const all = words(text);
          const found = sentences(text, all);
          expect(found.map(({ first, last }) => last - first).reduce((a, b) => a + b, 0)).toBe(all.length);
          for (const [i, one] of found.entries()) {
            expect(one.first).toBe(i ? found[i - 1]!.last : 0);
            expect(one.start).toBe(all[one.first]!.start);
            expect(one.end).toBe(all[one.last - 1]!.end);
          }
        },
      ),
    );
  });
});
