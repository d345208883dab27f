import { table } from "../table";
import { SERVILE } from "./words/servile";

export const noServility = table({
  id: "polite/no-servility",
  name: "Zbytnia uniżoność",
  level: "should",
  about: "Te słowa są zbyt uniżone.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi zbyt uniżenie.`,
  why: "Urzędnik i czytelnik są sobie równi. Przesadna grzeczność brzmi nieszczerze.",
  todo: "Napisz po prostu „prosimy” albo „dziękujemy”.",
  source: "std.focus.dignity",
  rows: SERVILE,
  good: [
    "Będę wdzięczna za szybką odpowiedź.",
    "Serdecznie dziękujemy za pomoc.",
    "Mamy zaszczyt zaprosić Państwa na koncert.",
    "Najmocniej przepraszamy za pomyłkę.",
    "Wody nie starczy na długo, więc czas jest cenny.",
  ],
});
