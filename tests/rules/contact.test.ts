import fc from "fast-check";
import { Checker } from "../../src/checks/check";
import type { Person } from "../../src/letter/person";
import { composeSignature, type Variant } from "../../src/letter/signature";
import { defaults } from "../../src/policy/defaults";
import type { Detail } from "../../src/policy/policy";
import { rules } from "../../src/rules";
import { draft, type Audience, type Kind } from "../../src/text/draft";

const contact = rules.filter(({ id }) => id.startsWith("contact/"));
const checker = new Checker(contact);

const FIRST_NAMES = ["Anna", "Jan", "Łucja", "Żaneta", "Krzysztof", "Kuba", "Jan Maria", "Osman", "Swietłana"];
const SURNAMES = [
  "Nowak",
  "Kowalski",
  "Wójcik-Nowak",
  "Ćwikła",
  "Wrona",
  "Żak",
  "Nowak - Kowalska",
  "O'Neill",
  "Özdemir",
];
const POSITIONS = [
  "inspektor",
  "Podinspektorka",
  "główny specjalista ds. komunikacji",
  "p.o. kierownika referatu",
  "zastępczyni dyrektora",
  "radca prawny",
  "starsza księgowa",
  "młodszy referent",
  "asystentka",
  "stażystka",
  "archiwistka",
  "kierowniczka Oddziału Ewidencji",
  "informatyk",
  "pomoc administracyjna",
  "sekretarka",
  "doradczyni klienta",
  "naczelnik",
  "rzecznik prasowy",
  "audytorka wewnętrzna",
  "opiekun osiedla",
];
const PHONES = ["618785001", "61 878 50 01", "+48 61 878 50 01", "500600700", "(61) 878-50-01", "61/878-50-01"];

const person: fc.Arbitrary<Person> = fc.record({
  firstName: fc.constantFrom(...FIRST_NAMES),
  surname: fc.constantFrom(...SURNAMES),
  position: fc.constantFrom(...POSITIONS),
  department: fc.constantFrom(...defaults.departments.map(({ name }) => name)),
  phone: fc.constantFrom(...PHONES),
  mobile: fc.constant(""),
  email: fc.constantFrom("", "anna.nowak@um.poznan.pl"),
  room: fc.constantFrom("", "214"),
  secretariat: fc.constant(false),
});

const CASES: readonly (readonly [Kind, Audience, Variant])[] = [
  ["email", "internal", "internal"],
  ["email", "external", "external"],
  ["email", "external", "secretariat"],
  ["letter", "internal", "caseHandler"],
  ["letter", "external", "caseHandler"],
];

describe.each(CASES)("under a %s to an %s reader, the %s signature", (kind, audience, variant) => {
  it("says all that the rules ask for, with the profile and without it", () => {
    fc.assert(
      fc.property(person, fc.boolean(), (writer, saved) => {
        const { text } = composeSignature(defaults, writer, variant);
        expect(missing(kind, audience, text, saved ? writer : undefined)).toEqual([]);
      }),
    );
  });

  it("says all of it in one line too", () => {
    fc.assert(
      fc.property(person, fc.constantFrom(" | ", ", ", " · ", " – "), (writer, between) => {
        const line = composeSignature(defaults, writer, variant).text.split("\n").join(between);
        expect(missing(kind, audience, line)).toEqual([]);
      }),
    );
  });
});

describe("without one detail in the profile", () => {
  const rule: Readonly<Partial<Record<Detail, string>>> = {
    position: "contact/use-position",
    department: "contact/use-department",
    phone: "contact/use-phone",
  };
  it.each(["position", "department", "phone"] as const)("the internal signature lacks exactly the %s", (detail) => {
    fc.assert(
      fc.property(person, (writer) => {
        // A position may name a unit of its own; then the unit is there.
        fc.pre(detail !== "department" || !/Oddział|Referat/.test(writer.position));
        const { text } = composeSignature(defaults, { ...writer, [detail]: "" }, "internal");
        expect(missing("email", "internal", text)).toEqual([rule[detail]]);
      }),
    );
  });

  it("a signature without a name lacks the name", () => {
    fc.assert(
      fc.property(person, (writer) => {
        const { text } = composeSignature(defaults, { ...writer, firstName: "", surname: "" }, "internal");
        expect(missing("email", "internal", text)).toEqual(["contact/use-name"]);
      }),
    );
  });
});

describe("details count wherever the clerk put them", () => {
  it.each([
    "Dzień dobry,\nnazywam się Anna Nowak, jestem inspektorem w Wydziale Oświaty, mój numer to 61 878 50 01. Przesyłam plik.\nPozdrawiam",
    "Dzień dobry,\nprzesyłam plik.\nPozdrawiam, Anna Nowak, inspektorka, Wydział Kultury, tel. 50 01",
    "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nANNA NOWAK\nINSPEKTOR\nWYDZIAŁ OŚWIATY\nTEL. 61 878 50 01",
    "Dzień dobry,\nprzesyłam plik.\nAnna Nowak\ninspektor\nWydział Oświaty\ntel. wewn. 5001",
    "Dzień dobry,\nprzesyłam plik.\nZ poważaniem\nmgr Anna Nowak\ngł. specjalista\nWydz. Oświaty\nt: 61 878 50 01",
    "Cześć,\nprzesyłam plik.\nPozdrawiam\nNowak Anna\nspecjalistka w Biurze Rady Miasta\n☎ 61\u00a0878\u00a050\u00a001",
    "Szanowna Pani,\nprzesyłam plik.\nZ poważaniem\n\nAnna Nowak\nZastępca Dyrektora\nWydział Finansowy\n\nUrząd Miasta Poznania\ntel. +48 61 878 50 01",
  ])("%j", (body) => expect(rulesOf(body, "email", "internal")).toEqual([]));
});

describe("what is somebody else's does not count", () => {
  it.each([
    [
      "Dzień dobry,\nPani Anna Nowak prosiła o plik, więc go przesyłam. Proszę przekazać go dalej.\nPozdrawiam",
      ["contact/use-name", "contact/use-position", "contact/use-department", "contact/use-phone"],
    ],
    [
      "Szanowny Panie Dyrektorze,\npismo z Wydziału Finansowego przyszło wczoraj.\nPozdrawiam\nAnna Nowak\ntel. 61 878 50 01",
      ["contact/use-position", "contact/use-department"],
    ],
    [
      "Dzień dobry,\nnumer sprawy to WO.0123.45.2026, a NIP 209-00-01-440.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Oświaty",
      ["contact/use-phone"],
    ],
  ])("%j", (body, expected) => expect(rulesOf(body, "email", "internal")).toEqual(expected));
});

function missing(kind: Kind, audience: Audience, signature: string, writer?: Person): string[] {
  return rulesOf(
    `Szanowni Państwo,\nprzesyłamy zestawienie za luty.\nZ poważaniem\n${signature}`,
    kind,
    audience,
    writer,
  );
}

function rulesOf(body: string, kind: Kind, audience: Audience, writer?: Person): string[] {
  const { findings } = checker.check({
    draft: draft({ body, kind, audience }),
    policy: defaults,
    today: { year: 2026, month: 3, day: 12 },
    ...(writer ? { person: writer } : {}),
  });
  return findings.map(({ rule }) => rule);
}
