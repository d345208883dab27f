import { defaults } from "../../src/policy/defaults";
import type { Person } from "../../src/letter/person";
import { guessAddressee } from "../../src/letter/guess-addressee";
import { readablePhone } from "../../src/text/phone";
import { composeSignature, missingDetails, signatureLines, variantFor } from "../../src/letter/signature";

const ANNA: Person = {
  firstName: "Anna",
  surname: "Nowak",
  position: "inspektor",
  department: "Wydział Oświaty",
  phone: "618785001",
  mobile: "",
  email: "anna.nowak@um.poznan.pl",
  room: "",
  secretariat: false,
};

describe("the signature", () => {
  it("leaves out lines that say nothing", () => {
    expect(signatureLines(defaults, ANNA, "internal")).toEqual([
      "Anna Nowak",
      "inspektor",
      "Wydział Oświaty",
      "tel. 61\u00a0878\u00a050\u00a001",
    ]);
  });

  it("closes the gap that an empty part leaves", () => {
    expect(signatureLines(defaults, { ...ANNA, position: "" }, "caseHandler")[1]).toBe("Wydział Oświaty");
  });

  it("escapes all that people type", () => {
    const { html, text } = composeSignature(defaults, { ...ANNA, position: '<img src=x onerror="x()">' }, "external");
    expect(html).not.toContain("<img");
    expect(text).toContain("<img");
  });

  it("is the secretariat's for a secretariat, whoever reads it", () => {
    expect(variantFor("internal", { ...ANNA, secretariat: true })).toBe("secretariat");
    expect(variantFor("internal", ANNA)).toBe("internal");
  });

  it("names what the office asks for and the profile does not have", () => {
    expect(missingDetails(defaults, { ...ANNA, phone: "", position: "" }, "internal")).toEqual(["position", "phone"]);
  });
});

it.each([
  ["618781234", "61\u00a0878\u00a012\u00a034"],
  ["+48 500-600-700", "500\u00a0600\u00a0700"],
  ["5200", "52\u00a000"],
  ["112", "112"],
  ["61 878 12 34 wew. 5", "61 878 12 34 wew. 5"],
])("the phone %s is read as %s", (phone, readable) => expect(readablePhone(phone)).toBe(readable));

it.each([
  [["Anna Nowak"], { gender: "f" }],
  [["Kowalski Jan (Or)"], { gender: "m" }],
  [["Anna Nowak", "Jan Kowalski"], {}],
  [["biuro@example.com"], {}],
  [["Sekretariat"], {}],
  [["Kuba Wilk"], { gender: "m" }],
  [["Zielińska Xymena"], {}],
  [["Jan Kowalski-Nowak"], { gender: "m" }],
  [["Wiśniewska-Nowak Dorota (GKom)"], { gender: "f" }],
  [["Jan Maria Nowak"], {}],
  [["Maria Kowalski"], {}],
  [["Wydział Kultury"], {}],
  [["Straż Miejska"], {}],
  [["Anna"], { gender: "f" }],
  [["Politechnika Poznańska"], {}],
  [[], {}],
])("whom %j is, is guessed as %j", (names, addressee) => expect(guessAddressee(names)).toEqual(addressee));
