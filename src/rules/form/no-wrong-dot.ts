import type { BlockRule, Hit } from "../rule";

/** Abbreviations that need a full stop, and stand without one: "np mapę", "itp sprawdza". */
const WITHOUT =
  /(^|[\s(])(np|itp|itd|tzn|tzw|tj|ww|godz|tel|ul|art|ust|poz|m\.in|m\.\sin|mi\.in|ds|dot|prof|inż)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż.\d-])(?=[\s,;:)]|$)/g;
/** "nr. 2231", "pkt. 7": these end in the last letter of the word. */
const WITH = /(^|[\s(])(nr|pkt|wg|mln|mld|zł|kg|cm|km|gr)\.(?=\s?(?:\d|[a-ząćęłńóśźż]))/g;

export const noWrongDot: BlockRule = {
  id: "form/no-wrong-dot",
  name: "Kropka w skrócie",
  level: "should",
  what: "W skrócie brakuje kropki albo jest zbędna.",
  why: "Kropkę stawiamy, gdy skrót nie kończy się ostatnią literą słowa: „np.”, ale „nr”.",
  todo: "Popraw skrót.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  *find({ text }) {
    yield* mended(
      text,
      WITHOUT,
      (short) => `${short === "mi.in" ? "m.in" : short.replace(". ", ".")}.`,
      "brakuje kropki",
    );
    yield* mended(text, WITH, (short) => short, "jest zbędna kropka");
  },
  examples: {
    bad: [
      { body: "Załączniki, [[np]] mapę, proszę złożyć.", fixed: "Załączniki, np. mapę, proszę złożyć." },
      { body: "Gaśnice, apteczki [[itp]] sprawdza inspektor.", fixed: "Gaśnice, apteczki itp. sprawdza inspektor." },
      { body: "Proszę przyjść o [[godz]] 8.", fixed: "Proszę przyjść o godz. 8." },
      { body: "Mieszka przy [[ul]] Długiej.", fixed: "Mieszka przy ul. Długiej." },
      { body: "Proszę odnieść się do [[pkt.]] 7 umowy.", fixed: "Proszę odnieść się do pkt 7 umowy." },
      { body: "Zgłoszenie dostało [[nr.]] 2231.", fixed: "Zgłoszenie dostało nr 2231." },
      {
        body: "Kontrola wykazała [[wg.]] protokołu trzy usterki.",
        fixed: "Kontrola wykazała wg protokołu trzy usterki.",
      },
      { body: "Dotacja to 3 [[mln.]] złotych.", fixed: "Dotacja to 3 mln złotych." },
    ],
    good: [
      "Załączniki, np. mapę, proszę złożyć.",
      "Proszę podać nr.",
      "Opłatę liczymy wg tabeli.",
      "Dotacja to 3 mln. Druga jest mniejsza.",
      "Opłata to 20 zł. Płatność kartą.",
      "Numer tel. 61 878 50 01.",
      "Wystarczy art. 5 ust. 2.",
    ],
  },
};

function* mended(text: string, form: RegExp, right: (short: string) => string, wrong: string): Generator<Hit> {
  form.lastIndex = 0;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    const start = found.index + found[1]!.length;
    const end = found.index + found[0].length;
    yield {
      span: { start, end },
      fixes: [right(found[2]!)],
      what: `W skrócie „${text.slice(start, end)}” ${wrong}.`,
    };
  }
}
