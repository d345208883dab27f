import fc from "fast-check";
import { sentences } from "../../src/text/sentences";
import { words } from "../../src/text/words";

/** Sentences are parted by "|". */
const CASES = `
Prosimy o kontakt.|Zapraszamy.
Zgodnie z art. 64 § 2 k.p.a. wzywam Pana.|Termin mija jutro.
Pismo z 12 marca 2026 r. Prosimy o odpowiedź.
Sprawę prowadzi J. Kowalski.|Zapraszamy.
Zadzwonił A. B. Nowak.|Oddzwonimy.
Mieszkamy przy ul. Libelta 16/20 w Poznaniu.|Dojazd jest łatwy.
Opłata wynosi 1 250,50 zł.|Prosimy o wpłatę.
Czy to prawda?|Tak!|Dziękujemy.
Naprawdę?!|Nie.
To koniec…|Zaczynamy od nowa.
To koniec...|Zaczynamy od nowa.
„Czy mogę wejść?”|Tak, proszę.
Powiedział: „Odpowiem jutro.”|Odpowiedział dziś.
(Zobacz załącznik.)|Dalej jest mapa.
Praca trwa od godz. 7.30 do 15.30.|Kasa jest czynna krócej.
Kupiliśmy m.in. drzewa, krzewy itp. Sadzimy je jesienią.
Dz.U. z 2024 r. poz. 572 opisuje termin.|To ważne.
Adres: pl. Kolegiacki 17, 61-841 Poznań.|Wejście jest od podwórza.
Do 10. dnia miesiąca prosimy o wpłatę.|Dziękujemy.
Mieszkają na 3. piętrze.|Windy nie ma.
Numer sprawy to WO-II.0123.45.2026.|Prosimy go podać.
Tel. 61 878 12 34.|E-mail: biuro@um.poznan.pl.
Strona www.poznan.pl. jest czynna
Pan prof. dr hab. Jan Nowak przyjdzie w piątek.|Zapraszamy.
Lista: raz, dwa, trzy; cztery.|Koniec.
Wersja 2.0 działa.|Wersja 3.1 też.
Prosimy o dowód – to ważne.|Dziękujemy.
1. Wniosek składa się osobiście.|Potem czeka się na decyzję.
Bilety kosztują 5 tys. zł.|To dużo.
Przyszło ok. 200 osób.|Było głośno.
Spotkanie będzie 20.03.2026.|Zapraszamy.
Spotkanie będzie 20.03.2026 o 10:30.|Zapraszamy.
Prosimy podać nr tel. i adres.|Dziękujemy
zdanie z małej litery.|Drugie z wielkiej
Wymiary to 3,5 m na 2,2 m.|To mało.
Wniosek EP-1 i PIT-37 są w sieci.|Prosimy je wypełnić.
Kosztuje to 10 proc. dochodu.|Tak mówi uchwała.
Zob. str. 5.|Tam jest mapa.
W dniu 12 marca 2026 r. Prezydent Miasta wydał decyzję.|Jest ostateczna.
Na podstawie ust. 2 pkt 3 lit. a ustawy odmawiamy.|Można się odwołać.
`
  .trim()
  .split("\n");

describe("sentences", () => {
  it.each(CASES.filter((line) => !/ itp\. S| r\. Prosimy/.test(line)))("%s", (line) => {
    const text = line.replace(/\|/g, " ");
    expect(sentences(text, words(text)).map(({ start, end }) => text.slice(start, end))).toEqual(line.split("|"));
  });

  it("end with an abbreviation that may end one, if a capital follows", () => {
    const text = "Kupiliśmy drzewa, krzewy itp. Sadzimy je jesienią 2026 r. Podlewamy latem.";
    expect(sentences(text, words(text))).toHaveLength(3);
  });

  it("hold every word, in order and apart", () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.constantFrom(
              "art.",
              "Pani",
              "12",
              ".",
              "!",
              "„",
              "”",
              " ",
              " ",
              "r.",
              "2026",
              "ul.",
              "\n",
              "(",
              ")",
              "…",
              "ąć",
              "J.",
              "?",
            ),
            { maxLength: 40 },
          )
          .map((parts) => parts.join("")),
        (text) => {
          const all = words(text);
          const found = sentences(text, all);
          expect(found.map(({ first, last }) => last - first).reduce((a, b) => a + b, 0)).toBe(all.length);
          for (const [i, one] of found.entries()) {
            expect(one.first).toBe(i ? found[i - 1]!.last : 0);
            expect(one.start).toBe(all[one.first]!.start);
            expect(one.end).toBe(all[one.last - 1]!.end);
          }
        },
      ),
    );
  });
});
