import { decimal } from "../../src/text/decimal";
import { plural } from "../../src/text/plural";

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

it("writes numbers with a comma and one place", () => {
  expect([0, 12.34, 12.35, 7].map(decimal)).toEqual(["0", "12,3", "12,4", "7"]);
});
