import * as fc from "fast-check";
import { locate } from "../../src/host/locate";

const target = (body: string, quote: string, from = 0) => {
  const start = body.indexOf(quote, from);
  return { start, end: start + quote.length, quote, body };
};

it("finds words at their old place without looking further", () => {
  const body = "Termin to termin.";
  expect(locate(body, target(body, "termin"))).toEqual({ start: 10, end: 16 });
});

it("does not believe a place whose words are others", () => {
  const body = "Termin minął.";
  expect(locate(body, { start: 0, end: 6, quote: "Czas", body })).toBeUndefined();
});

it("chooses by what stands around", () => {
  const old = "Prosimy o telefon do wydziału. Numer na telefon służbowy jest niżej.";
  const now = "Dzień dobry, prosimy o telefon do wydziału. Numer na telefon służbowy jest niżej.";
  const found = locate(now, target(old, "telefon", 20))!;
  expect(now.slice(found.start - 9, found.end)).toBe("Numer na telefon");
});

it("refuses when two places are equally like, or nothing around is the same", () => {
  expect(locate("termin i termin", target("był termin.", "termin"))).toBeUndefined();
  expect(locate("Ten termin minął.", target("Jaki termin? Nowy.", "termin"))).toBeUndefined();
});

it("refuses an empty place in a body that has changed", () => {
  expect(locate("Ala ma kota.", { start: 3, end: 3, quote: "", body: "Ala ma psa." })).toBeUndefined();
});

it("only ever answers a place that says the words", () => {
  const text = fc.array(fc.constantFrom("a", "b", " ", "."), { maxLength: 60 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, fc.nat(50), fc.integer({ min: 1, max: 9 }), (old, now, start, length) => {
      const quote = old.slice(start, start + length);
      const found = locate(now, { start, end: start + quote.length, quote, body: old });
      expect(found === undefined || now.slice(found.start, found.end) === quote).toBe(true);
    }),
  );
});
