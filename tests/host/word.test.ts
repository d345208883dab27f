import { WordHost } from "../../src/host/word/word-host";
import { openWord, paragraph, type FakeWord } from "./fake-word";
import { targetOf } from "./suite";

const BLOCK = { text: "Sprawę prowadzi: Anna Nowak\ntel. 61 878 50 01", html: "" };

function hostOf(word: FakeWord): WordHost {
  return new WordHost({
    getItem: (key) => word.storage.get(key) ?? null,
    setItem: (key, value) => {
      if (key.includes("full")) throw new Error("QuotaExceededError");
      word.storage.set(key, value);
    },
  });
}

const textsOf = (word: FakeWord) => word.paragraphs.map(({ text }) => text);

it("tells headings, list items and table cells apart", async () => {
  const host = hostOf(
    openWord([
      paragraph("Decyzja", { styleBuiltIn: "Heading1" }),
      paragraph("Proszę o telefon."),
      paragraph("kopia umowy", { isListItem: true }),
      paragraph(""),
      paragraph("5 maja", { tableNestingLevel: 1 }),
    ]),
  );
  const { pieces } = await host.read();
  expect(pieces.map(({ role }) => role)).toEqual(["heading", "paragraph", "item", "cell"]);
});

it("tells the case handler's block from the same words elsewhere", async () => {
  const word = openWord([...BLOCK.text.split("\n"), "Dzień dobry,"].map((text) => paragraph(text)));
  const host = hostOf(word);
  await host.insert(BLOCK, "case-handler");
  expect((await host.read()).pieces.map(({ role }) => role).join(" ")).toBe(
    "paragraph paragraph paragraph signature signature",
  );
  expect(word.paragraphs.filter(({ control }) => control === "uprzejmie-prowadzacy")).toHaveLength(2);
});

it("does not take a quotation mark for another", async () => {
  const word = openWord([paragraph('Termin "A", termin „A” oraz termin "A".')]);
  const host = hostOf(word);
  await host.replace(await targetOf(host, "„A”"), "B");
  expect(textsOf(word)).toEqual(['Termin "A", termin B oraz termin "A".']);
});

it("searches for signs that mean something to Word as they are", async () => {
  const word = openWord([paragraph("Wzór 2^3 i\vnowa linia.")]);
  const host = hostOf(word);
  await host.replace(await targetOf(host, "2^3 i nowa"), "8, nowa");
  expect(textsOf(word)).toEqual(["Wzór 8, nowa linia."]);
  expect(word.searches).toEqual(["2^^3 i^lnowa"]);
});

it("never searches for more than Word takes", async () => {
  const long = "^".repeat(120) + "abcd ".repeat(40) + "^".repeat(70);
  const word = openWord([paragraph(`Przed ${long} po.`)]);
  const host = hostOf(word);
  await host.replace(await targetOf(host, long), "w środku");
  expect(textsOf(word)).toEqual(["Przed w środku po."]);
  expect(Math.max(...word.searches.map((needle) => needle.length))).toBeLessThanOrEqual(255);
});

it("refuses where Word does not find as many places as there are: the wrong one could be changed", async () => {
  const word = openWord([paragraph("Ten termin i nowy termin.")]);
  const host = hostOf(word);
  const target = await targetOf(host, "termin");
  word.blind = true;
  await expect(host.replace(target, "czas")).rejects.toMatchObject({ step: "place" });
  expect(textsOf(word)).toEqual(["Ten termin i nowy termin."]);
});

it("refuses a place over two paragraphs", async () => {
  const word = openWord(["Pierwszy akapit.", "Drugi akapit."].map((text) => paragraph(text)));
  const host = hostOf(word);
  await expect(host.replace(await targetOf(host, "akapit.\nDrugi"), "x")).rejects.toMatchObject({ step: "place" });
  expect(textsOf(word)).toEqual(["Pierwszy akapit.", "Drugi akapit."]);
});

it("shows a place by selecting it", async () => {
  const word = openWord(["Termin minął.", "Ten termin."].map((text) => paragraph(text)));
  const host = hostOf(word);
  expect(await host.reveal(await targetOf(host, "termin"))).toBe(true);
  expect(word.selected).toBe("termin");
});

it("puts the opening behind letterhead and address, and the closing behind a list as a plain paragraph", async () => {
  const word = openWord([
    paragraph("Urząd Miasta Poznania"),
    paragraph("Pani Anna Nowak"),
    paragraph("prosimy o te dokumenty do 30 maja 2026 r.:"),
    paragraph("kopia umowy oraz wszystkie jej załączniki.", { isListItem: true }),
  ]);
  const host = hostOf(word);
  await host.insert({ text: "Szanowna Pani,", html: "" }, "opening");
  await host.insert({ text: "Z poważaniem", html: "" }, "closing");
  expect(textsOf(word)).toEqual([
    "Urząd Miasta Poznania",
    "Pani Anna Nowak",
    "Szanowna Pani,",
    "prosimy o te dokumenty do 30 maja 2026 r.:",
    "kopia umowy oraz wszystkie jej załączniki.",
    "Z poważaniem",
  ]);
  expect(word.paragraphs.map(({ isListItem }) => isListItem)).toEqual([false, false, false, false, true, false]);
});

it("does not take back a block that the clerk has changed since", async () => {
  const word = openWord([paragraph("Dzień dobry,")]);
  const host = hostOf(word);
  const undo = await host.insert(BLOCK, "case-handler");
  word.paragraphs[2]!.text = "tel. 61 878 50 09";
  expect(await undo()).toBe(false);
  expect(textsOf(word)).toEqual(["Dzień dobry,", "Sprawę prowadzi: Anna Nowak", "tel. 61 878 50 09"]);
});

it("inserts at the cursor and takes it back", async () => {
  const word = openWord([paragraph("Mamy wniosek. Odpowiemy.")]);
  word.cursor = [0, 13];
  const host = hostOf(word);
  const undo = await host.insert({ text: " Dziękujemy.", html: "" }, "cursor");
  expect(textsOf(word)).toEqual(["Mamy wniosek. Dziękujemy. Odpowiemy."]);
  expect(await undo()).toBe(true);
  expect(textsOf(word)).toEqual(["Mamy wniosek. Odpowiemy."]);
});

it("keeps the profile under the partition's key, and forgives what is no JSON", async () => {
  const word = openWord([]);
  const host = hostOf(word);
  await host.save("profile", { surname: "Nowak" });
  expect([...word.storage]).toEqual([["p7uprzejmie.profile", '{"surname":"Nowak"}']]);
  word.storage.set("p7uprzejmie.profile", "{broken");
  expect(await host.load("profile")).toBeUndefined();
  await expect(host.save("full", 1)).rejects.toMatchObject({ step: "save" });
});

it("says with Word's code why Word refused", async () => {
  const word = openWord([paragraph("Proszę o telefon.")]);
  const host = hostOf(word);
  const target = await targetOf(host, "telefon");
  word.refuses = true;
  await expect(host.replace(target, "list")).rejects.toMatchObject({
    step: "replace",
    said: expect.stringMatching(/^AccessDenied/),
  });
});

it("notices typing when the selection moves", async () => {
  const word = openWord([paragraph("Dzień dobry,")]);
  let changes = 0;
  const host = hostOf(word);
  const stop = host.watch(() => changes++);
  const move = async () => {
    word.selectionChanged!();
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  await move();
  word.paragraphs[0]!.text = "Dzień dobry, Pani Anno,";
  await move();
  await move();
  expect(changes).toBe(1);
  stop();
  expect(word.selectionChanged).toBeUndefined();
});
