import { readablePhone } from "../../text/phone";
import type { BlockRule } from "../rule";

/** Words that say that a row of digits is a phone. */
const PHONE_BEFORE =
  /(?:tel|kom|fax|faks|telefon(?:[\s:]+[^\d.]{0,30}|\S*)|(?:pod|na) (?:numer\S*|nr)|dzwonić|zadzwonić|infolini\S*|kontakt\S*|sms\S*)[.:]*\s*$/i;
const LONG = /\d{7}/;
/** "61/878-50-12", "61.878.52.44", "0-61 87 85 666", "(0-61) 878 50 01": marks of all kinds between the groups. */
const MARKED =
  /(^|[\s(:])((?:\+48[ -]?)?\d\d(?:\/\d{3}[-. ]?\d\d[-. ]?\d\d|\.\d{3}\.\d\d\.\d\d)|\(?0-?\d\d\)?[- /]\d(?:[- ]?\d){6})(?![\d/-]|\.\d)/g;

/** Words that say that digits with marks between them are something else. */
const NO_PHONE = /(?:nr|numer\S*|znak\S*|działk\S*|spraw\S*|akt\S*|ewidencyjn\S*|poz\.|księg\S*|wieczyst\S*)[:.]?\s*$/i;

export const useGroupedNumber: BlockRule = {
  id: "form/use-grouped-number",
  name: "Numer telefonu albo konta w grupach",
  level: "may",
  what: "Cyfry tego numeru stoją jednym ciągiem.",
  why: "Numer podzielony na grupy łatwo przepisać bez pomyłki.",
  todo: "Podziel numer na grupy, na przykład „61 878 50 01”.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: /\d[\d./ ()-]{5}/,
  *find({ text, words }) {
    MARKED.lastIndex = 0;
    for (let found = MARKED.exec(text); found; found = MARKED.exec(text)) {
      const start = found.index + found[1]!.length;
      const before = text.slice(0, start);
      if (NO_PHONE.test(before) && !PHONE_BEFORE.test(before)) continue;
      yield {
        span: { start, end: found.index + found[0].length },
        fixes: [groupedPhone(found[2]!)],
        what: "Cyfry tego numeru oddzielają różne znaki.",
        todo: "Oddziel je odstępami, na przykład „61 878 50 01”.",
      };
    }
    if (!LONG.test(text)) return;
    for (const { kind, text: number, start, end } of words) {
      if (!LONG.test(number)) continue;
      const grouped =
        kind === "phone" && (PHONE_BEFORE.test(text.slice(0, start)) || number[0] === "+")
          ? groupedPhone(number)
          : kind === "number" && /^\d{26}$/.test(number)
            ? number.replace(/^\d\d|\d{4}/g, (group, at: number) => (at ? "\u00a0" : "") + group)
            : undefined;
      if (grouped && grouped !== number) yield { span: { start, end }, fixes: [grouped] };
    }
  },
  examples: {
    bad: [
      { body: "Proszę dzwonić: tel. [[618785001]].", fixed: "Proszę dzwonić: tel. 61\u00a0878\u00a050\u00a001." },
      { body: "Mój numer to: telefon [[600700800]].", fixed: "Mój numer to: telefon 600\u00a0700\u00a0800." },
      { body: "Proszę dzwonić: [[+48618785001]].", fixed: "Proszę dzwonić: +48\u00a061\u00a0878\u00a050\u00a001." },
      { body: "Nasz telefon to [[61/878-50-12]].", fixed: "Nasz telefon to 61\u00a0878\u00a050\u00a012." },
      {
        body: "Proszę dzwonić pod [[61.878.52.44]] do 15.",
        fixed: "Proszę dzwonić pod 61\u00a0878\u00a052\u00a044 do 15.",
      },
      { body: "Kierowniczka: [[0-61 87 85 666]].", fixed: "Kierowniczka: 61\u00a0878\u00a056\u00a066." },
      { body: "Kontakt: [[0618785001]].", fixed: "Kontakt: 61\u00a0878\u00a050\u00a001." },
      {
        body: "Prosimy o wpłatę na konto [[12102040270000110200000000]].",
        fixed: "Prosimy o wpłatę na konto 12\u00a01020\u00a04027\u00a00000\u00a01102\u00a00000\u00a00000.",
      },
    ],
    good: [
      "Proszę dzwonić: tel. 61 878 50 01.",
      "Proszę dzwonić: tel. 61-878-50-01.",
      "Sprawa ma numer 61/878/2026.",
      "Działka nr 12/345-67-89 leży obok.",
      "Numer ewidencyjny 12.345.67.89 jest w spisie.",
      "REGON 631257822, NIP 2090001440.",
      "Sprawa o numerze 631257822 jest w toku.",
      "Konto: 12 1020 4027 0000 1102 0000 0000.",
    ],
  },
};

function groupedPhone(number: string): string {
  const country = /^(\+48|0048)/.exec(number)?.[0];
  return country ? `+48\u00a0${readablePhone(number.slice(country.length))}` : readablePhone(number);
}
