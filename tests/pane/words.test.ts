import { words } from "../../src/pane/words";

it("sums up in whole sentences", () => {
  expect(words.summary(1, 0)).toBe("Brakuje 1 elementu ze Standardu.");
  expect(words.summary(3, 9)).toBe("Brakuje 3 elementów ze Standardu.");
  expect(words.summary(0, 2)).toBe("Wszystko, czego wymaga Standard, jest na miejscu. Mamy 2 podpowiedzi do tekstu.");
  expect(words.about.problems(2)).toBe("W pliku ustawień są 2 błędy.");
});
