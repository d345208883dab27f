import fc from "fast-check";
import { defaults } from "../../src/policy/defaults";
import { readPolicy } from "../../src/policy/read";
import { RULE_IDS } from "../../src/tasks/all-rules";
import sample from "../../assets/policy.json";

describe("readPolicy", () => {
  it("finds nothing wrong with the file that we ship, and with an empty one", () => {
    expect(readPolicy(sample, RULE_IDS).problems).toEqual([]);
    expect(readPolicy({}).policy).toEqual(defaults);
  });

  it.each([
    ["a slip in a key", { sned: "off" }, "sned", "Może chodzi o „send”?"],
    ["a wrong type", { autoSignature: "tak" }, "autoSignature", "true albo false"],
    ["a text where a list belongs", { departments: "WO" }, "departments", "lista"],
    ["a department without a name", { departments: [{ short: "WO" }] }, "departments[0].name", "name"],
    [
      "a department twice",
      {
        departments: [
          { name: "A", short: "a" },
          { name: "A", short: "b" },
        ],
      },
      "departments[1].name",
      "powtarza się",
    ],
    ["an unknown placeholder", { signature: { external: ["{fistName}"] } }, "signature.external[0]", "{firstName}"],
    ["a domain that is none", { office: { domains: ["um poznan"] } }, "office.domains[0]", "domena"],
    [
      "an unknown rule",
      { rules: { "plain/no-oficialese": "off" } },
      'rules["plain/no-oficialese"]',
      "plain/no-officialese",
    ],
    ["a level that is none", { rules: { "plain/no-passive": "block" } }, 'rules["plain/no-passive"]', '"off"'],
    ["a phone of letters", { office: { contact: { phone: "brak" } } }, "office.contact.phone", "numer telefonu"],
    ["hardening that is not allowed", { send: "block" }, "send", '"warn"'],
    ["no object at all", [1], "(cały plik)", "obiekt"],
  ])("tells of %s, with its place, and goes on with the default", (_name, file, at, said) => {
    const { policy, problems } = readPolicy(file, RULE_IDS);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.at).toBe(at);
    expect(problems[0]!.message).toContain(said);
    expect(problems[0]!.message).toMatch(/^[A-ZŻŚŁ].*[.?]$/);
    expect(policy.office.name).toBe(defaults.office.name);
  });

  it("answers for any JSON, and for names that objects inherit", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(readPolicy(value, RULE_IDS).policy.version).toBe(1)));
    const inherited = JSON.parse('{"__proto__":{"x":1},"constructor":2,"rules":{"toString":"off"}}') as unknown;
    expect(readPolicy(inherited, RULE_IDS).problems.length).toBeGreaterThan(1);
  });
});
