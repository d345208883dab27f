import { Checker } from "../../src/checks/check";
import { HELP } from "../../src/cli/help";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { words } from "../../src/cli/words";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { draft } from "../../src/text/draft";

const checker = new Checker(rules, lexiconFromDisk());
const found = (body: string) =>
  checker
    .check({ draft: draft({ kind: "fragment", body }), policy: defaults, today: { year: 2026, month: 3, day: 12 } })
    .findings.filter(({ level }) => level !== "may")
    .map(({ rule, quote }) => `${rule}: ${quote} (${body})`);

const { wrong, unread, settings } = words;
const SENTENCES = [
  ...[wrong, unread, settings].flatMap((group) =>
    Object.values(group as Record<string, unknown>).filter((one): one is string => typeof one === "string"),
  ),
  wrong.command("x"),
  wrong.option("--x", "--json"),
  wrong.noValue("--x"),
  wrong.needlessValue("--x"),
  wrong.value("--x", "y", ["z"]),
  wrong.clash("--x", "--y"),
  unread.format(".pdf"),
  unread.big(51, 50),
  unread.long(6, 5),
  settings.unknown("x", "y"),
  ...[1, 2, 5, 12, 22].flatMap((count) => [
    words.skipped(count),
    words.progress(1, count),
    words.summary(count, count, 1, 2, 5),
  ]),
  words.nothing,
  words.noRoom("x"),
  words.saved("x"),
  words.stopped,
  words.failed,
  words.noLexicon("x"),
];

it("what the command line says passes its own rules", () => {
  expect([...SENTENCES, ...HELP.split(/\n|\s{2,}/)].flatMap(found)).toEqual([]);
});

it("numbers take their plurals", () => {
  expect([1, 2, 5, 22].map(words.skipped)).toEqual([
    "Pomijam 1 plik w innych formatach.",
    "Pomijam 2 pliki w innych formatach.",
    "Pomijam 5 plików w innych formatach.",
    "Pomijam 22 pliki w innych formatach.",
  ]);
  expect(words.progress(1, 1)).toBe("Gotowe: 1 z 1 pliku.");
  expect(words.progress(1, 2)).toBe("Gotowe: 1 z 2 plików.");
  expect(words.summary(1, 1, 0, 0, 0)).toContain("1 dokument, 1 słowo.");
  expect(words.summary(3, 12, 0, 0, 0)).toContain("3 dokumenty, 12 słów.");
});
