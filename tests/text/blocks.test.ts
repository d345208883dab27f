import { blocks } from "../../src/text/blocks";
import { cutQuoted } from "../../src/text/cut";

const WRAPPED = `Urząd Miasta Poznania
Wydział Gospodarki Komunalnej

Poznań, 5 marca 2026 r.
Pan Adam Wiśniewski
ul. Długa 5/7

Szanowny Panie,
dziękujemy za zgłoszenie. Chodnik przy ul. Długiej naprawi Zarząd
Dróg Miejskich. Prace zaczną się 16 marca i potrwają do 20 marca
2026 r.

Zrobiliśmy do tej pory:
- obejrzeliśmy chodnik,
- zabezpieczyliśmy płyty.

Z poważaniem
Anna Nowak
tel. 61 878 50 01
`;

describe("blocks", () => {
  it("join lines that were only wrapped, and no others", () => {
    const lines = blocks(WRAPPED).map(
      ({ start, end, role }) => `${role}: ${WRAPPED.slice(start, end).replace(/\n/g, "/")}`,
    );
    expect(lines).toContain(
      "paragraph: dziękujemy za zgłoszenie. Chodnik przy ul. Długiej naprawi Zarząd/Dróg Miejskich. Prace zaczną się 16 marca i potrwają do 20 marca/2026 r.",
    );
    for (const own of ["Szanowny Panie,", "Z poważaniem", "Anna Nowak", "ul. Długa 5/7", "Pan Adam Wiśniewski"])
      expect(lines).toContain(`paragraph: ${own}`);
    expect(lines.filter((line) => line.startsWith("item"))).toHaveLength(2);
  });

  it("are none for an empty text", () => expect(blocks(" \n\n ")).toEqual([]));
});

describe("cutQuoted", () => {
  it.each([
    ["a quote of marks", "> czy wniosek jest kompletny?\n> tel. 500 600 700"],
    ["Outlook's line", "-----Wiadomość oryginalna-----\nOd: Ewa\ntel. 500 600 700"],
    ["Outlook's header", "Od: Ewa Zielińska\nWysłano: 2 marca 2026\nDo: Anna\nTemat: wniosek\n\ntel. 500 600 700"],
    ["a line of introduction", "W dniu 2.03.2026 o 10:15, Ewa Zielińska pisze:\nczy wniosek jest kompletny?"],
  ])("ends before %s", (_name, thread) => {
    const body = `Szanowna Pani,\nodpowiadam.\nZ poważaniem\n\n${thread}`;
    const { end, quoted } = cutQuoted(body, blocks(body));
    expect(body.slice(0, end).trim().endsWith("Z poważaniem")).toBe(true);
    expect(quoted).not.toBe("");
  });

  it("leaves a letter without a thread whole", () => {
    const body = "Szanowna Pani,\nw dniu 2 marca pisaliśmy o remoncie.\nOd jutra droga jest zamknięta.";
    expect(cutQuoted(body, blocks(body)).end).toBe(body.length);
  });
});
