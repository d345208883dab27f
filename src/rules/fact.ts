import type { Passage } from "./passage";

/** Something that can be told of a passage alone: worked out when it is first asked for, and kept with the passage. */
export class Fact<T extends object | string | number | boolean> {
  private static count = 0;
  private readonly id = Fact.count++;

  constructor(private readonly tell: (passage: Passage) => T) {}

  of(passage: Passage): T {
    const known = passage.facts[this.id] as T | undefined;
    return known === undefined ? (passage.facts[this.id] = this.tell(passage)) : known;
  }
}
