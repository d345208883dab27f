import type { Passage } from "../passage";

/** How a letter speaks to its reader. */
export interface Addressee {
  readonly nominative: "Pan" | "Pani" | "Państwo";
  readonly plural: boolean;
}

const FORMS: readonly (readonly [Addressee["nominative"], RegExp])[] = [
  ["Pan", /^(?:Pan|Pana|Panu|Panem)$/],
  ["Pani", /^(?:Pani|Panią)$/],
  ["Państwo", /^Państw(?:o|a|u|em)$/],
];

/** Whom a passage speaks to, if it says so and in one way only. */
export function addresseeOf({ words }: Passage): Addressee | undefined {
  const found = FORMS.filter(([, form]) => words.some(({ text }) => form.test(text)));
  const nominative = found.length === 1 ? found[0]![0] : undefined;
  return nominative && { nominative, plural: nominative === "Państwo" };
}
