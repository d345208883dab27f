import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

const CLIPPED =
  /^(?:pzdr|pozdr|pzdrw|pzdrwm|pozdrawki|pozdrówki|pozdrowionka|pozdro|br|best regards|kind regards|warm regards|regards|best|cheers|buziaki|buźka|uściski|ściskam|serdeczności|(?:serdeczności|uściski|pozdrowienia|buziaki) i (?:uściski|buziaki|całusy|serdeczności)|całuję(?: rączki)?|całusy|ściskam serdecznie|bye|ciao|elo|trzymaj się|trzymajcie się|na razie|nara|papa|pa|hej|czołem|szacuneczek|szacun|serwus|serwusik|ukłony|ukłoniki|ukłony,? do miłego|do miłego|do zo|do zobaczyska|nareczka|jakby co,? (?:proszę |to )?(?:pisać|dzwonić|piszcie|dzwońcie)|w razie czego,? (?:proszę )?(?:pisać|dzwonić)|miłego dzionka|miłego)(?=\s*[.,!]?\s*$)/i;
const WISHES =
  /^(?:życz(?:ę|ymy)(?: (?:pani|panu|państwu))? )?(?:miłego|dobrego|udanego|spokojnego|pięknego) (?:dnia|dzionka|weekendu|popołudnia|wieczoru|tygodnia|poniedziałku|piątku)(?=\s*[.,!]?\s*$)/i;
/** A closing that goes with a wish before it. */
const REAL = /^(?:z (?:poważaniem|wyrazami|szacunkiem|pozdrowieniami)|łączę|(?:serdecznie )?pozdrawia)/i;

/** Words that greet as well, so that alone they do not tell. */
const GREETS = /^(?:hej|czołem|best|elo|miłego)/i;
/** A closing from a hundred years ago, or clipped so that only clerks understand it. */
const STIFF =
  /^(?:(?:pozostaję(?: do dyspozycji)?(?:,| i) )?kreślę się(?: z (?:poważaniem|szacunkiem|wyrazami szacunku))?|z wyrazami (?:głębokiej |najgłębszej )?(?:czci|oddania|atencji|estymy|rewerencji)(?: i (?:oddania|czci|poważania|szacunku|przywiązania))?|z (?:głęboką |należną )?(?:czcią|atencją|estymą|rewerencją)|z poważaniem (?:i|oraz) (?:pozdrowieniami|serdecznościami|uściskami)|z (?:pozdrowieniami|szacunkiem) (?:i|oraz) poważaniem|z pow\.|z poważ\.|z wyr\. szac\.|łączę wyr\. szac\.)(?=\s*[.,!]?\s*$)/i;

export const noInformalClosing: LetterRule = {
  id: "polite/no-informal-closing",
  name: "Skrócone albo poufałe pożegnanie",
  level: "should",
  what: "Pożegnanie jest skrócone, obce, zbyt poufałe albo zbyt uroczyste.",
  why: "Skrót wygląda na pośpiech, a czytelnik zapamięta ostatnie słowa.",
  todo: "Napisz „Z poważaniem”, a w e-mailu może być „Pozdrawiam”.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const { opening, signature } = partsOf(letter);
    const isLetter = letter.draft.kind === "letter";
    const formal = isLetter || (opening >= 0 && /^(?:wielce )?szanown/i.test(letter.passages[opening]!.passage.text));
    for (let i = opening + 1; i < signature; i++) {
      const { passage, start } = letter.passages[i]!;
      const { text } = passage;
      const goesOn = REAL.test(letter.passages[i + 1]?.passage.text ?? "");
      if (i === 0 && (letter.passages.length > 1 || GREETS.test(text))) continue;
      const stiff = STIFF.exec(text);
      const found = stiff ?? CLIPPED.exec(text) ?? (isLetter || (formal && !goesOn) ? WISHES.exec(text) : null);
      if (!found) continue;
      // The mark behind goes too: no closing has one.
      const dot = /^[.!]/.test(text.slice(found[0].length)) ? 1 : 0;
      const fix = goesOn ? "" : formal || stiff ? "Z poważaniem" : "Pozdrawiam";
      yield {
        span: { start, end: start + (goesOn ? text.length : found[0].length + dot) },
        ...(isLetter && !stiff && !CLIPPED.test(text)
          ? { what: `„${found[0]}” nie pasuje do pisma na papierze.` }
          : {}),
        fixes: [fix],
      };
    }
  },
  examples: {
    bad: [
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Pzdr]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
      {
        body: "Szanowna Pani,\nprzesyłam plik.\n[[Pozdr.]]\nAnna Nowak",
        fixed: "Szanowna Pani,\nprzesyłam plik.\nZ poważaniem\nAnna Nowak",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Z pow.]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nZ poważaniem\nAnna Nowak",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Serdeczności i uściski]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
      { body: "[[Pozostaję do dyspozycji i kreślę się]]", kind: "fragment", fixed: "Z poważaniem" },
      { body: "[[Szacuneczek]]", kind: "fragment", fixed: "Pozdrawiam" },
      { body: "[[Ukłony, do miłego]]", kind: "fragment", fixed: "Pozdrawiam" },
      { body: "[[Jakby co, proszę pisać]]", kind: "fragment", fixed: "Pozdrawiam" },
      { body: "[[Z wyrazami głębokiej czci i oddania]]", kind: "fragment", fixed: "Z poważaniem" },
      { body: "[[Z poważaniem i pozdrowieniami]]", kind: "fragment", fixed: "Z poważaniem" },
      { body: "[[Pozdro]]", kind: "fragment", fixed: "Pozdrawiam" },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[BR]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
      {
        body: "Szanowna Pani,\nprzesyłam plik.\n[[Życzę miłego dnia!]]\nAnna Nowak",
        fixed: "Szanowna Pani,\nprzesyłam plik.\nZ poważaniem\nAnna Nowak",
      },
      {
        body: "Szanowni Państwo,\nzapraszamy.\n[[Miłego weekendu!]]\nZ poważaniem\nAnna Nowak",
        kind: "letter",
        fixed: "Szanowni Państwo,\nzapraszamy.\n\nZ poważaniem\nAnna Nowak",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Miłego dzionka]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
    ],
    good: [
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      "Szanowna Pani,\nprzesyłam plik.\nZ poważaniem\nAnna Nowak",
      "Szanowna Pani,\nprzesyłam plik.\nMiłego dnia!\nZ poważaniem\nAnna Nowak",
      "Dzień dobry,\nprzesyłam plik.\nMiłego dnia!\nAnna Nowak",
      { body: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem\nAnna Nowak", kind: "letter" },
      // Advice differs on these: where the greeting is as warm, they may stand on paper too.
      { body: "Dzień dobry,\nodpowiadamy.\nPozdrawiam serdecznie\nAnna Nowak", kind: "letter" },
      { body: "Szanowni Państwo,\nzapraszamy.\nDo zobaczenia\nAnna Nowak", kind: "letter" },
      { body: "Cześć,\nprzesyłam plik.\nPzdr\nAnna", audience: "internal" },
    ],
  },
};
