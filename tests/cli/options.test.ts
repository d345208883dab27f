import { readOptions } from "../../src/cli/options";

const options = (...args: string[]) => {
  const asked = readOptions(["check", ...args]);
  if (asked.ask !== "check") throw new Error(JSON.stringify(asked));
  return asked.options;
};
const wrong = (...args: string[]) => {
  const asked = readOptions(args);
  return asked.ask === "wrong" ? asked.sentence : asked.ask;
};

describe("options", () => {
  it("have usual values", () => {
    expect(options("a.txt")).toEqual({
      paths: ["a.txt"],
      audience: "external",
      level: "may",
      json: false,
      sarif: false,
      withText: false,
      lines: false,
    });
  });

  it("stand before, between and behind the paths", () => {
    const said = ["--kind", "email", "a.txt", "--audience=internal", "b", "--level", "must", "--json", "--with-text"];
    expect(options(...said, "--lines", "--policy", "p.json", "--profile", "o.json", "--html", "r.html")).toEqual({
      paths: ["a.txt", "b"],
      kind: "email",
      audience: "internal",
      level: "must",
      policy: "p.json",
      profile: "o.json",
      html: "r.html",
      json: true,
      sarif: false,
      withText: true,
      lines: true,
    });
  });

  it("leave a dash and odd names behind -- as paths", () => {
    expect(options("-", "--lines", "--", "--json", "-x.txt").paths).toEqual(["-", "--json", "-x.txt"]);
  });

  it("ask for help and the version from anywhere", () => {
    for (const args of [["--help"], ["-h"], ["help"], ["check", "--help"], ["check", "a", "-h"]])
      expect(readOptions(args)).toEqual({ ask: "help" });
    for (const args of [["--version"], ["-V"]]) expect(readOptions(args)).toEqual({ ask: "version" });
  });

  it.each([
    [[], "Napisz, co sprawdzić, na przykład: uprzejmie check pismo.docx."],
    [["pisma"], "Nie znam polecenia „pisma”. Teksty sprawdza polecenie check: uprzejmie check pismo.docx."],
    [["check"], "Podaj plik albo folder. Znak - to wejście standardowe."],
    [["check", "a", "--jsno"], "Nie znam opcji --jsno. Może chodzi o --json?"],
    [["check", "a", "--zzzzzzzz"], "Nie znam opcji --zzzzzzzz."],
    [["check", "a", "-x"], "Nie znam opcji -x."],
    [["check", "a", "--__proto__"], "Nie znam opcji --__proto__."],
    [
      ["check", "a", "--kind", "poem"],
      "Opcja --kind nie zna wartości „poem”. Możliwe wartości: email, letter, fragment.",
    ],
    [["check", "a", "--level=all"], "Opcja --level nie zna wartości „all”. Możliwe wartości: must, should, may."],
    [["check", "a", "--kind"], "Po opcji --kind brakuje wartości."],
    [["check", "a", "--kind="], "Po opcji --kind brakuje wartości."],
    [["check", "a", "--html", "--json"], "Po opcji --html brakuje wartości."],
    [["check", "a", "--json=yes"], "Opcja --json nie ma wartości."],
    [["check", "a", "--json", "--sarif"], "Opcje --json i --sarif wykluczają się. Wybierz jedną z nich."],
    [["check", "a", "--sarif", "--html", "-"], "Opcje --sarif i --html - wykluczają się. Wybierz jedną z nich."],
    [["check", "a", "--with-text"], "Opcja --with-text działa tylko razem z --json."],
  ])("say what is wrong: %j", (args, sentence) => expect(wrong(...args)).toBe(sentence));
});
