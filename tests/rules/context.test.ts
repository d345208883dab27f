import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { ACC, DAT, GEN, INST, LOC, NOM, pos, POS, VOC } from "../../src/lexicon/tag";
import { Passage } from "../../src/rules/passage";
import { block } from "../../src/text/block";

const lexicon = lexiconFromDisk();
const CASES = { nom: NOM, gen: GEN, dat: DAT, acc: ACC, inst: INST, loc: LOC, voc: VOC };

/** What is left of the word in brackets: "sprawa subst loc", each once. */
function left(marked: string): string {
  const word = /\[(.+)\]/.exec(marked)![1]!;
  const passage = new Passage(block(marked.replace(/[[\]]/g, "")), lexicon);
  const index = passage.words.findIndex(({ text }) => text === word);
  const said = passage.readings(index).map(({ lemma, tag }) => {
    const part = Object.entries(POS).find(([, value]) => value === pos(tag))![0];
    const cases = Object.entries(CASES).filter(([, bit]) => tag & bit);
    return [lemma, part, cases.map(([name]) => name).join(".")].filter((one) => one).join(" ");
  });
  return [...new Set(said)].sort().join(", ");
}

describe("context", () => {
  it.each([
    // Small words are what they nearly always are.
    ["[Do] piątku.", "do prep gen"],
    ["Bilet [i] mapa.", "i conj"],
    ["[Ma] Pan czas do maja.", "mieć fin"],
    ["Nie [mamy] uwag.", "mieć fin"],
    ["[Mają] Państwo pytania?", "maić fin, mieć fin"],
    ["Pismo [leży] na stole.", "leżeć fin"],
    // A preposition rules the case behind it, through adjectives too.
    ["W [sprawie] podatku.", "sprawa subst loc"],
    ["Prosimy o [pismo].", "pismo subst acc"],
    ["Z [powodu] awarii.", "powód subst gen"],
    ["W [tej] sprawie.", "ten adj loc"],
    ["Piszemy o dwóch [ważnych] sprawach.", "ważny adj loc"],
    ["Piszemy pod [adresem] urzędu.", "adres subst inst"],
    ["To dla [dobra] mieszkańców.", "dobro subst gen"],
    ["Czas do [maja].", "maj subst gen"],
    // A noun and its adjective agree.
    ["Dokument jest w [dużej] sali.", "duży adj loc"],
    ["[Ważna] sprawa czeka.", "ważny adj nom"],
    // A sentence opens with a thing, not with a surname; inside it a capital is a name.
    ["[Kosz] stoi przy wejściu.", "kosz subst nom, kosz subst nom.acc"],
    ["[Zarząd] odpowie do piątku.", "zarząd subst nom.acc"],
    // Nobody is told "pisz!", nobody is called: but where nothing else is left, it stays.
    ["[Sprawa] trwa.", "sprawa subst nom"],
    ["[Zapłać] podatek.", "zapłacić impt"],
    // What context does not tell stays open, so that rules keep silent.
    ["Od [decyzji] służy odwołanie.", "decyzja subst gen"],
    ["Od decyzji służy [odwołanie].", "odwołanie subst nom.acc.voc, odwołać ger nom.acc"],
    ["To [może] potrwać.", "może qub, móc fin"],
    [
      "Proszę podać [dane].",
      "dana subst nom.acc.voc, dane subst nom.acc.voc, dany adj nom.acc.voc, dać ppas nom.acc.voc",
    ],
    ["Kaja [xyzzy].", ""],
  ])("leaves of %s: %s", (marked, readings) => {
    expect(left(marked)).toBe(readings);
  });
});
