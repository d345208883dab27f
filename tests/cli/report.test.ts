import fc from "fast-check";
import { Checker } from "../../src/checks/check";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import type { Ending } from "../../src/cli/output";
import { commonFolder } from "../../src/cli/report/common-folder";
import { grouped } from "../../src/cli/report/grouped";
import { HtmlOutput } from "../../src/cli/report/html-output";
import { markedText } from "../../src/cli/report/marked-text";
import { checkedOf, type Checked } from "../../src/cli/result";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { blocks } from "../../src/text/blocks";
import { draft, type Kind } from "../../src/text/draft";
import { readHtml } from "../../src/text/from-html";
import { GOOD, WEAK } from "./command";

const TODAY = { year: 2026, month: 3, day: 12 };
const LEVELS = ["must", "should", "may"] as const;
const LONG = `Informujemy, że ${"bardzo ".repeat(32)}długie zdanie też trzeba umieć przeczytać.`;
const checker = new Checker(rules, lexiconFromDisk());

function checked(path: string, body: string, kind: Kind = "fragment"): Checked {
  const one = draft({ kind, body });
  const report = checker.check({ draft: one, policy: defaults, today: TODAY });
  const document = { path, kind, body, pieces: blocks(body) };
  return checkedOf(document, one, report, LEVELS);
}

async function report(all: readonly Checked[], ending: Ending = { skipped: 0, unread: [] }): Promise<string> {
  let html = "";
  const output = new HtmlOutput((text) => void (html += text), { version: "1.2.3", today: TODAY, levels: LEVELS });
  for (const one of all) output.add(one);
  await output.end(ending);
  return html;
}

const textOf = (html: string) => readHtml(html).text;
const between = (html: string, start: string, end: string) => html.slice(html.indexOf(start), html.indexOf(end));

describe("the report", () => {
  it("is one page that holds all it needs, with every link inside of it", async () => {
    const html = await report([checked("a.txt", `${WEAK} ${LONG}`), checked("b.txt", "Wniosek.", "letter")]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="pl">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(targets.length).toBeGreaterThan(8);
  });

  it("lets nothing of a text or a name become HTML", async () => {
    const evil = `<script>alert(1)</script> & "uiścić"`;
    const html = await report([checked(`${evil}.txt`, `${WEAK} ${evil}`)], {
      skipped: 0,
      unread: [{ path: evil, why: evil }],
    });
    expect(html).not.toContain("<script");
    expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThanOrEqual(4);
  });

  it("has headings in order", async () => {
    const html = await report([checked("a.txt", WEAK)]);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  it("sums up in whole sentences", async () => {
    const lead = async (all: readonly Checked[]) =>
      textOf(between(await report(all), '<p class="lead">', '<dl class="totals">'));
    expect(await lead([])).toBe("Nie ma tu dokumentów.");
    expect(await lead([checked("a", "Prosimy zapłacić opłatę.")])).toBe(
      "Sprawdziliśmy 1 dokument. Ma razem 3 słowa. To fragmenty, więc nie szukaliśmy brakujących części.",
    );
    const letters = [1, 2, 3, 4, 5].map((i) => checked(`${i}`, `${WEAK} ${GOOD}`, "letter"));
    expect(await lead(letters)).toBe(
      "Sprawdziliśmy 5 dokumentów. Mają razem 35 słów. Czegoś, czego wymaga Standard obsługi klienta, brakuje w 5 dokumentach.",
    );
  });

  it("puts the documents first that need most", async () => {
    const html = await report([
      checked("p/dobre.txt", GOOD),
      checked("p/słabe.txt", `${WEAK} ${GOOD}`),
      checked("p/braki.txt", "Wniosek jest kompletny.", "letter"),
      checked("p/słabsze.txt", WEAK),
    ]);
    const names = [...html.matchAll(/<h3 id="d\d+">([^<]+)/g)].map(([, name]) => name);
    expect(names).toEqual(["1. braki.txt", "2. słabsze.txt", "3. słabe.txt", "4. dobre.txt"]);
    const rows = between(html, '<table class="documents">', "</table>");
    expect([...rows.matchAll(/">([^<]+)<\/a>/g)].map(([, name]) => name)).toEqual(
      names.map((name) => name!.replace(/^\d\. /, "")),
    );
    expect(textOf(html)).toContain("Folder: p/.");
  });

  it("names what is found most often, with a pair of sentences", async () => {
    const html = await report([checked("a.txt", `${WEAK} ${WEAK}`), checked("b.txt", WEAK)]);
    const first = textOf(between(html, '<ol class="frequent">', "</ol>"));
    expect(first).toContain("Słowa urzędowe");
    expect(first).toContain("3 miejsca w 2 dokumentach");
    expect(first).toMatch(/Zamiast\n.+\.\nLepiej\n.+\./);
    expect(first).toContain("W tekstach: „uiścić” (3)");
  });

  it("measures one document as the check does, and several as one text", async () => {
    const one = checked("a", `${LONG} ${GOOD} `.repeat(4));
    const fog = one.result.readability.fog!.toFixed(1).replace(".", ",");
    const figures = (html: string) => textOf(between(html, '<dl class="totals">', "</dl>"));
    expect(figures(await report([one]))).toContain(`FOG-PL\n${fog} `);
    expect(figures(await report([one, one]))).toContain(`FOG-PL\n${fog} `);
    expect(figures(await report([checked("b", GOOD)]))).toContain("FOG-PL\n– ");
  });

  it("tells what it does not hold", async () => {
    const html = await report([], { skipped: 2, unread: [{ path: "x.pdf", why: "Nie umiem." }] });
    expect(textOf(html)).toContain("x.pdf: Nie umiem.");
    expect(textOf(html)).toContain("Pomijam 2 pliki w innych formatach.");
    expect(await report([])).not.toContain("Czego tu nie ma");
  });

  it("speaks of texts and of no person, in words that pass its own rules", async () => {
    const html = await report([checked("a", GOOD, "letter")], { skipped: 3, unread: [] });
    const own =
      between(html, "<header>", '<section aria-labelledby="frequent">') +
      between(html, '<section aria-labelledby="texts">', '<article class="document') +
      html.slice(html.indexOf('<section class="method"'));
    expect(textOf(own)).toContain("Raport opisuje teksty, a nie osoby, które je napisały.");
    const found = checker
      .check({ draft: draft({ kind: "fragment", ...asSource(own) }), policy: defaults, today: TODAY })
      .findings.filter(({ level }) => level !== "may");
    expect(found.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});

function asSource(html: string) {
  const { text, pieces } = readHtml(html);
  return { body: text, pieces };
}

describe("the text with marks", () => {
  /** What stands between the tags, without numbers and weights. */
  const plain = (html: string) =>
    html
      .replace(/<a class="ref.*?<\/a>|<span class="weight">.*?<\/span>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, "&");

  it("tells levels by shape and word, and weight in figures", () => {
    const html = markedText(checked("a", `${WEAK} ${LONG}`), "d1");
    expect(html).toContain('<mark class="should">uiścić</mark><a class="ref should" id="d1m1" href="#d1f1"');
    expect(html).toContain('aria-label="podpowiedź 1, warto poprawić"><svg class="i" aria-hidden="true">');
    expect(html).toContain('<span class="h3">');
    expect(html).toMatch(/<span class="weight">\d+ sł\.<\/span>/);
  });

  it("is the text, whatever is found in it", () => {
    const sentences = fc.constantFrom(
      WEAK,
      LONG,
      GOOD,
      'Uprasza się o <b>wpłatę</b> & "odpowiedź".',
      "\n\n",
      "- punkt,",
      "Witam!!!",
    );
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 12 }), (parts) => {
        const one = checked("a", parts.join(" "), "letter");
        const html = markedText(one, "d1");
        expect(plain(html)).toBe(one.body);
        expect(html.match(/<a class="ref/g) ?? []).toHaveLength(one.result.findings.length);
        expect(html.match(/<span/g)?.length).toBe(html.match(/<\/span>/g)?.length);
      }),
      { numRuns: 60 },
    );
  });

  it("takes time linear in the text", () => {
    const time = (count: number) => {
      const one = checked("a", `${WEAK} ${LONG}\n\n`.repeat(count));
      const start = performance.now();
      expect(markedText(one, "d1").length).toBeGreaterThan(count * 100);
      return performance.now() - start;
    };
    time(100);
    const short = time(200);
    expect(time(4000)).toBeLessThan(20 * Math.max(short, 5) * 4);
  });
});

it("knows the folder that all lie in", () => {
  expect(commonFolder([])).toBe("");
  expect(commonFolder(["a.txt"])).toBe("");
  expect(commonFolder(["p/a.txt"])).toBe("p/");
  expect(commonFolder(["/p/q/a", "/p/q/r/b", "/p/qq/c"])).toBe("/p/");
  expect(commonFolder(["p\\a", "p\\b\\c"])).toBe("p\\");
  expect(commonFolder(["p/a", "q/a"])).toBe("");
});

it("writes big numbers as Polish does", () => {
  expect([0, 9800, 12300, 1234567].map(grouped)).toEqual(["0", "9800", "12\u00a0300", "1\u00a0234\u00a0567"]);
});
