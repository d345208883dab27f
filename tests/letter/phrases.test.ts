import { Checker } from "../../src/checks/check";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import type { Person } from "../../src/letter/person";
import { PHRASE_KINDS, phrases, type Phrase } from "../../src/letter/phrases";
import type { Addressee } from "../../src/letter/salutation";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { draft, type Audience } from "../../src/text/draft";

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
const ADDRESSEES: readonly Addressee[] = [{ gender: "f" }, { gender: "m" }, {}, { gender: "m", title: "dyrektor" }];
const AUDIENCES: readonly Audience[] = ["internal", "external"];
const checker = new Checker(rules, lexiconFromDisk());

/** Every text that a clerk can be offered, once. */
const all = new Map<string, { readonly phrase: Phrase; readonly audience: Audience }>();
for (const audience of AUDIENCES)
  for (const addressee of ADDRESSEES)
    for (const phrase of phrases(defaults, ANNA, audience, addressee)) all.set(phrase.text, { phrase, audience });

const say = (id: string, addressee: Addressee, person = ANNA) =>
  phrases(defaults, person, "external", addressee).find((phrase) => phrase.id === id)!.text;

describe("a phrase", () => {
  it.each([...all])("keeps our own rules: %s", (text, { audience }) => {
    const { findings } = checker.check({
      draft: draft({ body: text, kind: "fragment", audience }),
      policy: defaults,
      today: { year: 2026, month: 3, day: 12 },
    });
    expect(
      findings.filter(({ rule }) => rule !== "form/no-placeholder").map(({ rule, quote }) => [rule, quote]),
    ).toEqual([]);
    // Whatever the clerk has to fill in is found if it is left.
    expect(findings.filter(({ rule }) => rule === "form/no-placeholder").map(({ quote }) => quote)).toEqual(
      text.match(/\[[^\]]*\]/g) ?? [],
    );
  });

  it.each([...all])("is whole: %s", (text, { phrase }) => {
    const end =
      phrase.slot === "opening" ? /^[A-ZŁŚŻ][^.]*,$/ : phrase.slot === "closing" ? /[a-ząćęłńóśźż]$/ : /[.?]$/;
    expect(text).toMatch(end);
    expect(text).not.toMatch(/undefined|\$\{|  |\(a\)|\//);
  });
});

describe("the phrases", () => {
  it("have every kind, at least fifty in all, each under its own id", () => {
    const ids = [...all.values()].map(({ phrase }) => phrase.id);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(60);
    for (const audience of AUDIENCES) {
      const list = phrases(defaults, ANNA, audience, {});
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(PHRASE_KINDS));
    }
  });

  it("agree with the addressee in gender, number and case", () => {
    expect(say("refusal-appeal", { gender: "f" })).toContain("nie zgadza się Pani z tą decyzją, może się Pani odwołać");
    expect(say("refusal-appeal", { gender: "m" })).toContain("nie zgadza się Pan z tą decyzją, może się Pan odwołać");
    expect(say("refusal-appeal", {})).toContain("nie zgadzają się Państwo z tą decyzją, mogą się Państwo odwołać");
    expect(say("deadline-answer", { gender: "m" })).toBe("Odpowiemy Panu do [data].");
    expect(say("request-documents", { gender: "f" })).toContain("przesłała nam Pani");
    expect(say("transfer-contact", { gender: "f" })).toContain("połączy Panią");
  });

  it("begin with the salutation to this addressee, with its comma", () => {
    expect(phrases(defaults, ANNA, "external", { gender: "m", title: "dyrektor" })[0]).toMatchObject({
      text: "Szanowny Panie Dyrektorze,",
      slot: "opening",
    });
  });

  it("name the writer's phone, or leave a place for it", () => {
    expect(say("contact-phone", {})).toContain("61\u00a0878\u00a050\u00a001");
    expect(say("contact-phone", {}, { ...ANNA, phone: "" })).toContain("[numer telefonu]");
  });

  it("are the office's own too, and hidden ones are not there", () => {
    const policy = {
      ...defaults,
      phrases: { extra: [{ kind: "thanks", text: "Dziękujemy!" }], hidden: ["thanks-message"] },
    };
    const list = phrases(policy, ANNA, "external", {});
    expect(list.find(({ text }) => text === "Dziękujemy!")).toMatchObject({ kind: "thanks", slot: "cursor" });
    expect(list.some(({ id }) => id === "thanks-message")).toBe(false);
  });
});
