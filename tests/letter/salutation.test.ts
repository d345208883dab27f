import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { salutation, TITLES } from "../../src/letter/salutation";
import { F, M1, POS, SG, VOC } from "../../src/lexicon/tag";
import { manVocative, womanVocative } from "../../src/text/vocatives";

const lexicon = lexiconFromDisk();

describe("a salutation", () => {
  it.each([
    [{ gender: "f" }, "Szanowna Pani"],
    [{ gender: "m" }, "Szanowny Panie"],
    [{}, "Szanowni Państwo"],
    [{ title: "dyrektor" }, "Szanowni Państwo"],
    [{ gender: "m", title: "dyrektor" }, "Szanowny Panie Dyrektorze"],
    [{ gender: "f", title: "dyrektor" }, "Szanowna Pani Dyrektor"],
    [{ gender: "f", title: "Dyrektorka Wydziału Oświaty" }, "Szanowna Pani Dyrektorko"],
    [{ gender: "f", title: "radny" }, "Szanowna Pani Radna"],
    [{ gender: "f", title: "Wiceprzewodnicząca" }, "Szanowna Pani Przewodnicząca"],
    [{ gender: "m", title: "Zastępca Prezydenta Miasta" }, "Szanowny Panie Prezydencie"],
    [{ gender: "m", title: "p.o. kierownika referatu" }, "Szanowny Panie Kierowniku"],
    [{ gender: "f", title: "zastępczyni kierownika" }, "Szanowna Pani Kierownik"],
    [{ gender: "m", title: "wicedyrektor" }, "Szanowny Panie Dyrektorze"],
    [{ gender: "m", title: "z-ca naczelnika" }, "Szanowny Panie Naczelniku"],
    [{ gender: "m", title: "sędzia" }, "Szanowny Panie Sędzio"],
    [{ gender: "m", title: "doktorant" }, "Szanowny Panie"],
    [{ gender: "m", title: "sekretariat" }, "Szanowny Panie"],
    [{ gender: "m", title: "constructor" }, "Szanowny Panie"],
    [{ gender: "m", title: "hetman polny" }, "Szanowny Panie"],
  ] as const)("to %j is %s", (addressee, text) => expect(salutation(addressee)).toBe(text));

  it("asks the lexicon for a title that is not in the table, and leaves out what it does not know for certain", () => {
    expect(salutation({ gender: "m", title: "hetman" }, lexicon)).toBe("Szanowny Panie Hetmanie");
    expect(salutation({ gender: "m", title: "bibliotekarz" }, lexicon)).toBe("Szanowny Panie Bibliotekarzu");
    expect(salutation({ gender: "m", title: "stół" }, lexicon)).toBe("Szanowny Panie");
    expect(salutation({ gender: "m", title: "xyz" }, lexicon)).toBe("Szanowny Panie");
  });
});

describe("the titles", () => {
  it.each(TITLES)("have the vocative that the dictionary has: %s", (title) => {
    const vocatives = [
      ...lexicon.inflect(title, POS.subst | SG | VOC | M1),
      ...lexicon.inflect(title, POS.adj | SG | VOC | M1),
    ];
    expect(vocatives).toContain(manVocative(title)!.toLowerCase());
  });

  it("are at least fifty, and none of them is a woman's alone", () => {
    expect(TITLES.length).toBeGreaterThanOrEqual(50);
    for (const title of TITLES) expect(womanVocative(title)).toMatch(/^[A-ZŁŚŻ]/);
  });

  it.each(["dyrektorka", "kierowniczka", "prezeska", "naczelniczka", "posłanka", "skarbniczka"])(
    "have a woman's vocative that the dictionary has: %s",
    (title) => expect(lexicon.inflect(title, POS.subst | SG | VOC | F)).toContain(womanVocative(title)!.toLowerCase()),
  );
});
