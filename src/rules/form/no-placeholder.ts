import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

const PLACEHOLDER =
  /\[(?:data|imię i nazwisko|jakiej|jaka|co|co zrobimy|co wiadomo|przepis|nazwa (?:dokumentu|wydziału|instytucji)|numer(?: telefonu)?|godzin[ay]|powód|adres|liczba|czego(?: zrobić)?|czyją|jaki|co zrobić|organ|kwota|termin|\.{2,}|X+|uzupełnić)\]|(?:^|\s)(?:X{3,}|\?{3,}|_{4,}|\.{6,})(?=\s|[.,]|$)/g;

const BLANKS = new Watch({ like: /[[?_]|X{3}|\.{3}/ });

export const noPlaceholder: BlockRule = {
  id: "form/no-placeholder",
  name: "Miejsce do uzupełnienia",
  level: "should",
  what: "To miejsce czeka na uzupełnienie.",
  why: "Odbiorca nie dowie się najważniejszego.",
  todo: "Wpisz tu właściwe dane.",
  source: "std.language.data",
  needs: "text",
  scope: "block",
  watch: BLANKS,
  find({ text }) {
    const hits: Hit[] = [];
    if (text.indexOf("[") < 0 && !/X{3}|\?{3}|_{4}|\.{6}/.test(text)) return hits;
    PLACEHOLDER.lastIndex = 0;
    for (let found = PLACEHOLDER.exec(text); found; found = PLACEHOLDER.exec(text)) {
      const start = found.index + (/^\s/.test(found[0]) ? 1 : 0);
      hits.push({ span: { start, end: found.index + found[0].length } });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Odpowiemy Pani do [[[data]]]." },
      { body: "Proszę dzwonić do Jana Kowalskiego, tel. [[XXXX]]." },
      { body: "Kwota wynosi [[.......]] zł." },
    ],
    good: [
      "Odpowiemy Pani do 12 marca.",
      "Punkt [2] załącznika opisuje termin.",
      "W tekście jest luka […], którą pominęliśmy.",
      "Wiek XXI zaczął się w 2001 roku.",
    ],
  },
};
