import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Checker } from "../../src/checks/check";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { Passage } from "../../src/rules/passage";
import { EMPTY_VERBS, WORDY_VERBS } from "../../src/rules/plain/words/light-verbs";
import { LightIndex } from "../../src/rules/plain/light/row";
import type { BlockRule } from "../../src/rules/rule";
import { Watch } from "../../src/rules/watch";
import { block } from "../../src/text/block";
import { draft } from "../../src/text/draft";

const lexicon = lexiconFromDisk();
const passage = (text: string) => new Passage(block(text), lexicon);

describe("a watch", () => {
  const watch = new Watch({ spelled: ["urząd"], lemmas: ["pisać"], parts: [], like: /\d/ });

  it("is kept for spellings, lemmas and looks, in order", () => {
    expect(passage("Urząd pisze 3 listy. URZĄD milczy.").watched(watch)).toEqual([0, 1, 2, 5]);
    expect(passage("Nic tu nie ma.").watched(watch)).toEqual([]);
  });

  it("that is made later sees words that were met before", () => {
    const before = passage("Wniosek leży na stole.");
    expect(before.watched(watch)).toEqual([]);
    expect(before.watched(new Watch({ lemmas: ["stół"] }))).toEqual([3]);
  });
});

it("no rule's watch hides what the rule would find", () => {
  const texts = rules.flatMap(({ examples }) => [
    ...examples.bad.map(({ body }) => body.replace("[[", "").replace("]]", "")),
    ...examples.good.map((good) => (typeof good === "string" ? good : good.body)),
  ]);
  for (const folder of ["good", "letters"].map((name) => join(__dirname, "..", name)))
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".txt")))
      texts.push(readFileSync(join(folder, name), "utf8"));
  const watching = rules.filter((rule): rule is BlockRule => rule.scope === "block" && rule.watch !== undefined);
  const found = (all: readonly BlockRule[], body: string) =>
    new Checker(all, lexicon)
      .check({ draft: draft({ kind: "email", body }), policy: defaults, today: { year: 2026, month: 3, day: 12 } })
      .findings.map(({ rule, span }) => [rule, span]);
  const eager = watching.map(({ watch: _, ...rule }) => rule);
  for (const text of texts) expect([text, found(watching, text)]).toEqual([text, found(eager, text)]);
});

it("every row of light verbs can be read", () => {
  for (const index of [new LightIndex(EMPTY_VERBS), new LightIndex(WORDY_VERBS)])
    for (const verb of index.verbs()) expect(index.get(verb)!.size).toBeGreaterThan(0);
});
