import { readDocuments } from "../../src/cli/documents";
import { Folder } from "./command";
import { docx, NOTE, paragraph, table } from "./docx";

const folder = new Folder();
const read = async (name: string, content: string | Uint8Array, byLine = false) =>
  readDocuments(folder.put(name, content), byLine);
const one = async (name: string, content: string | Uint8Array) => (await read(name, content))[0]!;
/** Each piece with its role. */
const pieces = async (name: string, content: string | Uint8Array) => {
  const { body, pieces: all } = await one(name, content);
  return all.map(({ start, end, role }) => `${role}: ${body.slice(start, end)}`);
};
const why = (name: string, content: string | Uint8Array) =>
  read(name, content).then(
    () => "",
    (error: unknown) => (error as Error).message,
  );

describe("a Word file", () => {
  it("keeps its headings, lists and tables", async () => {
    const body =
      paragraph("Opłata za parking", "Nagwek1") +
      paragraph("Do wniosku trzeba dołączyć:") +
      paragraph("kopię dowodu", "", true) +
      paragraph("potwierdzenie wpłaty", "", true) +
      table([
        ["Strefa", "Opłata"],
        ["A", "5 zł"],
      ]) +
      paragraph("Z poważaniem &amp; do zobaczenia");
    expect(await pieces("a.docx", docx(body))).toEqual([
      "heading: Opłata za parking",
      "paragraph: Do wniosku trzeba dołączyć:",
      "item: kopię dowodu",
      "item: potwierdzenie wpłaty",
      "cell: Strefa",
      "cell: Opłata",
      "cell: A",
      "cell: 5 zł",
      "paragraph: Z poważaniem & do zobaczenia",
    ]);
  });

  it("has what stands in its page footer at the end, as a signature", async () => {
    const footer = paragraph("tel. 61 878 50 01, Wydział &amp; Biuro") + paragraph("1");
    expect(await pieces("b.docx", docx(paragraph("Dzień dobry."), footer))).toEqual([
      "paragraph: Dzień dobry.",
      "signature: tel. 61 878 50 01, Wydział & Biuro",
    ]);
  });

  it("has its notes behind the text, without their marks", async () => {
    const body = paragraph(`Termin${NOTE} minął.`);
    expect(await pieces("g.docx", docx(body, "", paragraph("Liczymy go w dniach.")))).toEqual([
      "paragraph: Termin minął.",
      "item: Liczymy go w dniach.",
    ]);
  });

  it("says why it cannot be read", async () => {
    expect(await why("c.docx", "to nie jest docx")).toBe("To nie jest plik .docx.");
    expect(await why("d.docx", "PK zepsuty")).toBe("Ten plik .docx jest uszkodzony.");
    expect(await why("e.docx", docx(paragraph("x")).slice(0, 900))).toBe("Ten plik .docx jest uszkodzony.");
    expect(await why("f.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe(
      "To stary plik .doc albo plik z hasłem. Zapisz go jako .docx bez hasła.",
    );
  });
});

describe("a saved message", () => {
  const mail = (headers: string, body: string) =>
    `From: Anna Nowak <anna.nowak@um.poznan.pl>\r\n${headers}\r\n\r\n${body}`;

  it("is an email with its subject, and without the thread", async () => {
    const html =
      "<p>Szanowna Pani,</p><p>opłatę już mamy.</p><div class=3D'gmail_quote'><p>Anna pisze:</p><p>Czy jest op=C5=82ata?</p></div>";
    const content = mail(
      "Subject: =?utf-8?Q?Op=C5=82ata_za?= =?utf-8?B?IHdvZMSZ?=\r\nContent-Type: multipart/alternative; boundary=b",
      `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nzwykły tekst\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replace("opłatę", "op=C5=82at=\r\n=C4=99").replace("już", "ju=C5=BC")}\r\n--b--\r\n`,
    );
    expect(await one("a.eml", content)).toMatchObject({
      kind: "email",
      subject: "Opłata za wodę",
      body: "Szanowna Pani,\nopłatę już mamy.\n",
      quoted: "Anna pisze:\nCzy jest opłata?",
    });
  });

  it("is read in any encoding, also where none is named", async () => {
    const iso = mail(
      "Subject: =?iso-8859-2?Q?Op=B3ata?=\r\nContent-Type: text/plain; charset=iso-8859-2\r\nContent-Transfer-Encoding: quoted-printable",
      "Prosimy ui=B6ci=E6 op=B3at=EA.\r\n\r\n> Kiedy?\r\n",
    );
    expect(await one("b.eml", iso)).toMatchObject({ subject: "Opłata", body: "Prosimy uiścić opłatę.\n\n" });
    const undeclared = Buffer.concat([
      Buffer.from(mail("Subject: x", "Prosimy ui")),
      Uint8Array.of(0x9c, 0x63, 0x69, 0xe6, 0x2e),
    ]);
    expect((await one("c.eml", undeclared)).body.trim()).toBe("Prosimy uiścić.");
  });

  it("may have no text, but must be a message", async () => {
    expect((await one("d.eml", mail("Content-Type: application/pdf", "AAAA"))).body).toBe("");
    expect(await why("e.eml", "Ala ma kota")).toBe("To nie jest wiadomość .eml.");
    expect(await why("f.eml", "")).toBe("To nie jest wiadomość .eml.");
  });
});

describe("a web page", () => {
  it("is its text, in the encoding that it names", async () => {
    const page =
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><h1>Op\xb3ata</h1><p>Pro\xb6ba</p>';
    expect(await pieces("a.html", Buffer.from(page, "latin1"))).toEqual(["heading: Opłata", "paragraph: Prośba"]);
  });

  it("leaves out the thread of a saved message", async () => {
    const page = '<p>Dziękuję.</p><div id="divRplyFwdMsg"><b>Od:</b> Jan</div><p>Pytanie</p>';
    expect((await one("b.htm", page)).body.trim()).toBe("Dziękuję.");
  });
});

describe("the day of a letter", () => {
  it.each([
    ["Poznań, 5 marca 2026 r.\n\nSzanowna Pani,", { year: 2026, month: 3, day: 5 }],
    ["Urząd Miasta\nPoznań, dnia 05.11.2025 r.\nZnak: A.1", { year: 2025, month: 11, day: 5 }],
    ["Szanowna Pani,\nczekamy do 5 marca 2026 r.", undefined],
    ["Poznań, 5 marca 2026 r. przyjechał konwój.", undefined],
  ])("is what its head bears: %j", async (text, written) => {
    expect((await one("a.txt", text)).written).toEqual(written);
  });

  it("is that of the message", async () => {
    const mail = "From: a@b.pl\nDate: Thu, 12 Mar 2026 10:00:00 +0100\nSubject: x\n\nTekst.";
    expect((await one("a.eml", mail)).written).toEqual({ year: 2026, month: 3, day: 12 });
  });
});

describe("lines", () => {
  it("are documents of their own, blank ones none", async () => {
    expect(await read("a.txt", "\ufeffPierwsze.\r\n\r\n  \r\nDrugie.", true)).toMatchObject([
      { line: 1, offset: 0, body: "Pierwsze." },
      { line: 4, offset: 14, body: "Drugie." },
    ]);
  });

  it("do not hide each other, whatever one of them says", async () => {
    const lines = ["W dniu 5 maja 2026 r. Jan Nowak pisze:", "> cytat", "Od: Jan", "Temat: x", "Zdanie."];
    expect((await read("b.txt", lines.join("\n"), true)).map(({ body }) => body)).toEqual(lines);
  });

  it("of Markdown keep their numbers, and of other formats there are none", async () => {
    expect(await read("c.md", "# Tytuł\n\n**Zdanie.**", true)).toMatchObject([
      { line: 1, body: "Tytuł" },
      { line: 3, body: "Zdanie." },
    ]);
    expect(await read("d.html", "<p>Raz</p><p>Dwa</p>", true)).toHaveLength(1);
  });
});

describe("what is too big", () => {
  it("is refused before it takes the machine's memory", async () => {
    expect(await why("a.txt", Buffer.alloc(51_000_000, "a"))).toBe("Ten plik ma 51 MB. Czytam pliki do 50 MB.");
    const long = "Ten tekst ma 6 mln znaków. Sprawdzam teksty do 5 mln znaków.";
    expect(await why("b.txt", "Słowo. ".repeat(857_143))).toBe(long);
  });
});

it("a file of another format is named with those that are read", async () => {
  expect(await why("a.pdf", "x")).toBe("Nie umiem czytać plików .pdf. Czytam .txt, .md, .html, .eml i .docx.");
  expect(await why("b", "x")).toContain("Nie umiem czytać plików bez rozszerzenia.");
  expect(await why("c.TXT", "x")).toBe("");
});
