import type { LetterRule } from "../rule";
import { closingOf } from "./salutation";

/** The words that closings are made of; a closing with others in it may be a sentence. */
const FORMULA =
  /^(?:z|i|oraz|pozostaj[ęe](?:my)?|łącz(?:ę|ymy)|poważani(?:a|em)|wyraz(?:y|ami|em)|szacun(?:ku|kiem)|uszanowani(?:a|em)|pozdr(?:owienia|owieniami|awiam|awiamy)|serdeczn(?:e|ie|ymi)|najlepszymi|ciepło)$/i;

/** "Z poważaniem, Anna Wilk": the name stands on the same line. "Pozdrawiam, Anna" is left to taste. */
const SIGNED =
  /^((?:Z |Łączę )(?:(?:najlepszymi )?(?:wyrazami |wyrazy )?(?:szacunku i |głębokiego )?))(poważaniem|poważania|szacunkiem|szacunku|uszanowaniem|pozdrowieniami)(?:\s*[,.!;:]|\s+[-–—])(?=\s+[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+ [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż-]+(?: [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż-]+)?$)/;

/** "Pozdrawiam; Piotr Maj": with any mark but the comma. */
const GREETED =
  /^([Pp]ozdrawia)(my?(?: serdecznie)?)\s*[.;:](?=\s+[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+ [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż-]+(?: [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż-]+)?$)/;

export const noClosingComma: LetterRule = {
  id: "form/no-closing-comma",
  name: "Znak po pożegnaniu",
  level: "should",
  what: "Po pożegnaniu stoi zbędny znak.",
  why: "Gdy podpis jest w następnym wierszu, po pożegnaniu nie stawiamy po polsku żadnego znaku.",
  todo: "Usuń ten znak.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const closing = closingOf(letter);
    if (!closing) return;
    const { passage, start } = closing;
    const signed = SIGNED.exec(passage.text) ?? GREETED.exec(passage.text);
    if (signed) {
      const [, before, word] = signed as unknown as [string, string, string];
      const at = start + before.length;
      const end = at + signed[0].length - before.length;
      yield { span: { start: at, end }, fixes: [word], what: "Między pożegnaniem a podpisem stoi zbędny znak." };
      return;
    }
    const said = /^(.*\S)\s*[,.;]$/.exec(passage.text)?.[1];
    if (!said || !said.split(/\s+/).every((word) => FORMULA.test(word))) return;
    const last = /\S+$/.exec(said)![0];
    yield { span: { start: start + said.length - last.length, end: start + passage.text.length }, fixes: [last] };
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\nZ [[poważaniem,]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      },
      { body: "Pozdrawia[[m;]] Piotr Maj", kind: "fragment", fixed: "Pozdrawiam Piotr Maj" },
      { body: "Z [[poważaniem:]] Tomasz Rak", kind: "fragment", fixed: "Z poważaniem Tomasz Rak" },
      { body: "Z [[poważaniem,]] Anna Wilk", kind: "fragment", fixed: "Z poważaniem Anna Wilk" },
      { body: "Z wyrazami [[szacunku -]] Olga Sikora", kind: "fragment", fixed: "Z wyrazami szacunku Olga Sikora" },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Pozdrawiam,]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
      {
        body: "Szanowna Pani,\nodpowiadamy.\nZ wyrazami szacunku i [[poważania,]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy.\nZ wyrazami szacunku i poważania\nJan Kowalski",
      },
      {
        body: "Szanowni Państwo,\nzapraszamy.\nZ wyrazami [[szacunku.]]\nJan Kowalski",
        fixed: "Szanowni Państwo,\nzapraszamy.\nZ wyrazami szacunku\nJan Kowalski",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      "Dzień dobry,\nodpiszę jutro. Pozdrawiam.",
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam, Anna Nowak",
      "Dzień dobry,\nspotkanie jest jutro.\nMiłego dnia!",
      "Dzień dobry,\nspotkanie jest jutro.\nPozdrawiam Panią serdecznie.",
    ],
  },
};
