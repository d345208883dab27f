import type { LetterRule } from "../rule";
import { Watch } from "../watch";

const CLOCK = /^(\d{1,2})([.:])(\d\d)$/;

const TIMES = new Watch({ like: /\d[.:]\d/ });

export const useOneClock: LetterRule = {
  id: "form/use-one-clock",
  name: "Dwa zapisy godziny",
  level: "may",
  what: "W tym tekście godziny są zapisane na dwa sposoby.",
  why: "Jeden sposób zapisu sprawia, że godziny łatwo porównać.",
  todo: "Wybierz kropkę albo dwukropek i pisz tak wszędzie.",
  source: "typography.pl",
  needs: "text",
  scope: "letter",
  *find({ passages }) {
    const times: { start: number; text: string; mark: string }[] = [];
    for (const { passage, start } of passages) {
      if (passage.block.role === "signature") continue;
      for (const word of passage.watched(TIMES).map((i) => passage.words[i]!)) {
        const mark = word.kind === "time" ? CLOCK.exec(word.text)?.[2] : undefined;
        if (mark) times.push({ start: start + word.start, text: word.text, mark });
      }
    }
    const dots = times.filter(({ mark }) => mark === ".").length;
    if (!dots || dots === times.length) return;
    // The rarer of the two changes; of equals the one that comes later.
    const usual = dots * 2 === times.length ? times[0]!.mark : dots * 2 > times.length ? "." : ":";
    for (const { start, text, mark } of times)
      if (mark !== usual) yield { span: { start, end: start + text.length }, fixes: [text.replace(mark, usual)] };
  },
  examples: {
    bad: [
      {
        body: "Zapraszamy o godz. 8.00.\nKasa działa od godz. 8.30 do [[15:30]].",
        fixed: "Zapraszamy o godz. 8.00.\nKasa działa od godz. 8.30 do 15.30.",
      },
      { body: "Sesja zacznie się o 9:00 i skończy o [[14.30]].", fixed: "Sesja zacznie się o 9:00 i skończy o 14:30." },
    ],
    good: [
      "Zapraszamy o godz. 8.00.\nKasa działa od godz. 8.30.",
      "Sesja zacznie się o 9:00 i skończy o 14:30.",
      "Zapraszamy o 9:00, opłata to 12.50 zł.",
      "Zapraszamy o 9.00, wynik meczu to 3:2.",
    ],
  },
};
