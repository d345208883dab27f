import type { Passage } from "./passage";

/** Something that can be told of a passage alone: worked out when it is first asked for, and kept with the passage. */
export class Fact<T> {
  private static count = 0;
  private readonly id = Fact.count++;

  constructor(private readonly tell: (passage: Passage) => T) {}

  of(passage: Passage): T {
    const known = passage.facts[this.id] as { readonly value: T } | undefined;
    if (known) return known.value;
    const value = this.tell(passage);
    passage.facts[this.id] = { value };
    return value;
  }
}
