import { usualStem, MOST_FORMS } from "../lexicon/stems";
import type { Entry } from "./dictionary";

/**
 * For each lemma whose forms do not all begin with its usual stem (or whose stem too many words share) a line
 * "lemma stem stem …"; a stem that ends in "." is a whole form. Read by lexicon/stems.ts.
 */
export function stemsOf(entries: readonly Entry[]): string {
  const sorted = entries.map(({ form }) => form);
  const forms = new Map<string, string[]>();
  for (const { form, readings } of entries)
    for (const lemma of new Set(readings.map(({ cut, add }) => form.slice(0, form.length - cut) + add))) {
      const known = forms.get(lemma);
      if (known) known.push(form);
      else forms.set(lemma, [form]);
    }
  const lines: string[] = [];
  for (const [lemma, own] of forms) {
    // Expansions of abbreviations ("w sprawie") are lemmas of several words; nothing inflects them.
    if (lemma.includes(" ")) continue;
    const usual = usualStem(lemma);
    if (own.every((form) => form.startsWith(usual)) && count(sorted, usual) <= MOST_FORMS) continue;
    lines.push([lemma, ...cover(sorted, own, 1)].join(" "));
  }
  return lines.sort().join("\n");
}

/** Prefixes, each of at most MOST_FORMS words, under which all the forms lie. */
function cover(sorted: readonly string[], forms: readonly string[], length: number): string[] {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const head = form.length < length ? form + "." : form.slice(0, length);
    const group = groups.get(head);
    if (group) group.push(form);
    else groups.set(head, [form]);
  }
  return [...groups].flatMap(([head, group]) => {
    if (head.endsWith(".")) return [head];
    const prefix = commonPrefix(group);
    return count(sorted, prefix) <= MOST_FORMS ? [prefix] : cover(sorted, group, prefix.length + 1);
  });
}

function commonPrefix(forms: readonly string[]): string {
  let length = forms[0]!.length;
  for (const form of forms) while (!form.startsWith(forms[0]!.slice(0, length))) length--;
  return forms[0]!.slice(0, length);
}

/** How many words begin with a prefix. */
function count(sorted: readonly string[], prefix: string): number {
  return lowerBound(sorted, prefix + "\uffff") - lowerBound(sorted, prefix);
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
