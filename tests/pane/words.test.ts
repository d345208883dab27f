import { plural, words } from "../../src/pane/words";

it.each([
  [1, "uwaga"],
  [2, "uwagi"],
  [4, "uwagi"],
  [5, "uwag"],
  [11, "uwag"],
  [12, "uwag"],
  [14, "uwag"],
  [21, "uwag"],
  [22, "uwagi"],
  [25, "uwag"],
  [112, "uwag"],
  [122, "uwagi"],
  [0, "uwag"],
])("%d takes %s", (count, form) => expect(plural(count, "uwaga", "uwagi", "uwag")).toBe(form));

it("sums up in whole sentences", () => {
  expect(words.summary(1, 0)).toBe("Brakuje 1 elementu ze Standardu.");
  expect(words.summary(3, 9)).toBe("Brakuje 3 elementów ze Standardu.");
  expect(words.summary(0, 2)).toBe("Wszystko, czego wymaga Standard, jest na miejscu. Mamy 2 podpowiedzi do tekstu.");
  expect(words.about.problems(2)).toBe("W pliku ustawień są 2 błędy.");
});
