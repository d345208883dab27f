import { block } from "../../src/text/block";
import type { WordKind } from "../../src/text/word";

/**
 * How hard official Polish is cut, written so that people can read it: "‖" parts sentences, and under the name of a kind
 * braces hold exactly the words of that kind. A tab is written "→".
 */
const OFFICIAL = `
== abbreviation
Zgodnie z {art.} 64 § 2 {k.p.a.} wzywamy Pana.‖Termin mija jutro.
Na podstawie {ust.} 2 pkt 3 {lit.} a ustawy odmawiamy.‖Można się odwołać.
Działamy na podstawie {art.} 35 § 3 {k.p.a.}‖Prosimy o cierpliwość.
Na podstawie {art.} 61 § 1 i § 4 {k.p.a.} Prezydent Miasta Poznania wszczyna postępowanie.
Ustawa jest w {Dz.U.} z 2024 {r.} {poz.} 572 ze {zm.}‖Jej tekst jest w sieci.
Ustawa ({t.j.} {Dz.U.} z 2025 {r.} {poz.} 1691 z {późn.} {zm.}) zmieniła opłaty.
Tekst ogłosił {Dz.} {Urz.} {Woj.} {Wlkp.} z 2026 {r.} {poz.} 1234.
Mieszkamy przy {ul.} Libelta 16/20 w Poznaniu.‖Dojazd jest łatwy.
Przystanek jest na {os.} Bolesława Chrobrego, przy {al.} Solidarności.‖Autobus jedzie stamtąd na {pl.} Wolności.
Adres: {pl.} Kolegiacki 17, 61-841 Poznań.‖Wejście jest od podwórza.
Biuro jest przy {ul.} Na Miasteczku 12.‖Wejście od podwórza.
Prosimy podać nr {tel.} i adres.‖Dziękujemy
Prosimy podać nr {tel.}‖Dziękujemy.
Kasa działa od {godz.} 8 do {godz.} 15.‖Zapraszamy.
Nagrania trwają 30 {min.}‖Potem jest przerwa.
Kupiliśmy {m.in.} drzewa, krzewy {itp.}‖Sadzimy je jesienią.
Kupiliśmy ławki, kosze {itd.}‖Ustawimy je w parku.
Przyszli radni, dziennikarze i {in.}‖Spotkanie trwało godzinę.
Zapraszamy {np.} Radę Osiedla, {tj.} jej członków, i {tzw.} Grupę Zieloną.
Opłata rośnie {m.in.} Poznaniowi i Luboniowi.
Park {im.} Gustawa Manitiusa jest zamknięty.‖Otworzymy go w maju.
Spotkamy się w Szkole Podstawowej nr 3 {im.} Bolesława Krzywoustego.
Kościół {św.} Marcina stoi w centrum.‖Zwiedzanie jest bezpłatne.
Pan {prof.} dr {hab.} Jan Nowak przyjdzie w piątek.‖Zapraszamy.
Odpowie Panu mgr {inż.} Anna Lis.‖Jej numer jest niżej.
Przyszło {ok.} 200 osób.‖Było głośno.
Mieszkańców jest 540 {tys.}‖Co roku ich ubywa.
Bilety kosztują 5 {tys.} zł.‖To dużo.
Dotacja to 3 mln zł.‖Budynek kosztował 12 mld zł.
Budynek kosztował 12 mln.‖Otworzymy go jutro.
Kosztuje to 10 {proc.} dochodu.‖Tak mówi uchwała.
Opłata wzrosła o 10 {proc.}‖Nowa stawka obowiązuje od maja.
Odpowiedź wyślemy do 31 marca {br.}‖Prosimy o cierpliwość.
Pismem z 3 marca {br.} Pan Jan Kowalski wniósł o zwrot opłaty.
Pełnomocnik {ds.} równego traktowania czeka na zgłoszenia.
Wg planu budowa skończy się w maju.
Decyzję podpisał {p.o.} Dyrektora Wydziału.‖Jest ważna.
Podpisano: z {up.} Prezydenta Miasta Anna Nowak.
Dalszy ciąg: {cd.} na {str.} 5.‖Tam jest mapa.
{Zob.} {str.} 5.‖Tam jest mapa.
{Por.} {s.} 12 i {rozdz.} IV.‖Są tam tabele.
Mieszka w {woj.} wielkopolskim, {pow.} poznański, {gm.} Dopiewo.
Firma Lis {sp.} z {o.o.} złożyła ofertę.‖Jest najtańsza.
Ofertę złożyła firma Lis {sp.} z {o.o.}‖Jest najtańsza.
Ofertę złożyła spółka Enea {S.A.}‖Sprawdzamy ją.
Przyjedzie z Gorzowa {Wlkp.}‖Czekamy na niego.
Zabytek pochodzi z XIX {w.}‖Wymaga remontu.
W XIX {w.} Poznań rósł szybko.
Lokal jest przy {ul.} Długiej 5 {m.} 7.‖Klucze ma dozorca.
Prosimy pomóc {im.}‖Dziękujemy za każdą wpłatę.
Posadzimy też 26 lip.‖Prace potrwają do maja.
Sprzedaliśmy 50 par.‖Zostało dziesięć.
Kodeks ({k.c.}) i ordynacja ({o.p.}) mówią o tym samym.‖Różnią się terminem.
Umowa z ZDM (zawarta w 2024 {r.}) wygasła.‖Nowej nie ma.
Wartość podaje {u.c.p.g.} w załączniku.‖Prosimy go przeczytać.

== initial
Sprawę prowadzi {J.} Kowalski.‖Zapraszamy.
Zadzwonił {A.} {B.} Nowak.‖Oddzwonimy.
Pismo podpisał {A.}{B.} Nowak.‖Jest ważne.
Pomnik {H.} Cegielskiego stoi przy rynku.
Prosimy o załącznik {A.}‖Dziękujemy.
Potrzebuje on witaminy {C.}‖Prosimy o radę.
Wniosek złożył Jan {K.} z Poznania.‖Czeka na decyzję.

== ordinal
Do {10.} dnia miesiąca prosimy o wpłatę.‖Dziękujemy.
Mieszkają na {3.} piętrze.‖Windy nie ma.
{1.} Wniosek składa się osobiście.‖Potem czeka się na decyzję.
Jak złożyć wniosek: {1.} Proszę go pobrać.‖{2.} Proszę go podpisać.
{1.} Składają Państwo wniosek.‖{2.} Czekają Państwo na decyzję.‖{3.} Odbierają Państwo kartę.
Szkoła powstała w latach {70.} XX w.‖Remont był w latach {90.} i później.
W latach {90.} Poznań stracił mieszkańców.
Opłata wynosi 10.‖Prosimy o wpłatę.
Prosimy podać pokój 12.‖Czekamy.
Zwycięzcą został nr 7.‖Gratulujemy!

== date
Pismo jest z {12.03.2026} r.‖Prosimy o odpowiedź.
Pismo z {12.03.2026} r. wpłynęło {2026-03-16}.‖Odpowiemy do {16.04}.
Spotkanie będzie {20.03.2026}.‖Zapraszamy.
Spotkanie będzie {20.03.2026} o 10:30.‖Zapraszamy.
Urząd jest zamknięty {24.12}–{26.12}.‖Potem działa jak zwykle.

== time
Praca trwa od godz. {7.30} do {15.30}.‖Kasa jest czynna krócej.
Zapraszamy w godz. {8:00}–{16:00}.‖Przerwa jest o {12:15}.
Zapraszamy w środę {8.30}–{15.30}.‖W piątek kasa jest nieczynna.
Czynne: {7.00} – {17.00}.
Spotkamy się o {8.30}.‖Prosimy nie spóźnić się.

== number
Opłata wynosi {1 234,56} zł.‖Prosimy o wpłatę.
Opłata wynosi {1.234,56} zł, a koszt {17} zł.‖Razem to {1 251,56} zł.
Wymiary to {3,5} m na {2,2} m.‖To mało.
Wersja {2.0} działa.‖Wersja {3.1} też.
Opisuje to rozdział {4.2.1}.‖Prosimy go przeczytać.
Poczta: {61-841} Poznań.
Konto: {12 1020 4027 0000 1102 1234 5678}.‖Prosimy podać tytuł.

== phone
Tel. {61 878 40 50}.‖E-mail: biuro@um.poznan.pl.
Proszę dzwonić pod {+48 61 878 40 50} albo {500 600 700}.‖Czekamy.
Zadzwoń: {(61) 878 40 50}, {61/878-40-50}, {618784050}.

== reference
Numer sprawy to {UA-V.6730.12.2026}.‖Prosimy go podać.
Sprawa {WO-II.0123.45.2026} jest zamknięta.‖Uchwała {XLV/812/VIII/2021} obowiązuje.
Księga wieczysta {PO1P/00012345/6} jest czysta.‖Zarządzenie {284/2018/P} też.
Rok szkolny {2025/2026} trwa.

== url
Strona {www.poznan.pl} jest czynna.‖Zapraszamy.
Formularz jest na {https://www.poznan.pl/mim/}.‖Prosimy go wypełnić.
Formularz jest na stronie {poznan.pl}.‖Prosimy go wypełnić.
Wejdź na {bip.poznan.pl/sprawy}, potem na {gov.pl}.‖Zaloguj się.

Strona {www.poznan.pl}. jest czynna

== email
Pisz na {biuro_um@um.poznan.pl}.‖Odpowiemy jutro.

== word
Prosimy o kontakt.‖Zapraszamy.
WNIOSEK EP-1
Wniosek EP-1 i PIT-37 są w sieci.‖Prosimy je wypełnić.
Kierunek polsko-niemiecki jest nowy.

== mark
Czy to prawda{?}‖Tak{!}‖Dziękujemy{.}
Naprawdę{?}{!}‖Nie{.}
To koniec{…}‖Zaczynamy od nowa{.}
To koniec{...}‖Zaczynamy od nowa{.}
Czekaliśmy{…} i czekaliśmy{.}
{„}Czy mogę wejść{?}{”}‖Tak{,} proszę{.}
{„}Czy mogę wejść{?}{”} {–} zapytała Pani{.}‖Odpowiedziałam{:} {„}Tak{.}{”}
{„}Czy mogę wejść{?}{”} zapytała Pani{.}
Powiedział{:} {„}Odpowiem jutro{.}{”}‖Odpowiedział dziś{.}
Regulamin mówi{:} {„}Cisza nocna trwa do 6{.}{”}{.}‖Przestrzegamy go{.}
Uchwała {«}Zielone {‚}serce{’} miasta{»} weszła w życie{.}‖Obowiązuje od maja{.}
{(}Zobacz załącznik{.}{)}‖Dalej jest mapa{.}
Wniosek jest niepełny {(}brak podpisu{!}{)}{.}‖Prosimy o uzupełnienie{.}
Prosimy o dowód {–} to ważne{.}‖Dziękujemy{.}
Lista{:} raz{,} dwa{,} trzy{;} cztery{.}‖Koniec{.}
Prosimy o{:} a{)} wniosek{;} b{)} kopię{.}‖Czekamy{.}
{-} wniosek
zdanie z małej litery{.}‖Drugie z wielkiej
Zadzwoniła Anna Nowak{.}‖{–} Czy wniosek dotarł{?}‖{–} Tak{.}

== symbol
{|} Imię {|}‖Nazwisko {|}‖Adres
Wypis→‖50 zł→‖do końca maja

== abbreviation
Odpowiedź wyślemy do 31 marca 2026 {r.}‖Prosimy o cierpliwość.
Odpowiedź wyślemy do 31 marca 2026 {r.}‖Wniosek leży w aktach.
Zarządzenie nr 5/2026/P z dnia 2 stycznia 2026 {r.} Prezydenta Miasta Poznania weszło w życie.
Dotację dostała Fundacja „Dom” i {Stow.} Barka.‖Gratulujemy!
Wniosek ({zn.} {spr.} UA-V.6730.12.2026) jest pełny.
W 2026 {r.} Poznań wydał na parki 20 mln zł.
NSA w wyroku z 8.11.2023 {r.} (II OSK 345/21) orzekł inaczej.
Kasa jest nieczynna w {dn.} 24 i 31 grudnia.
Wniosek wpłynął w maju 2026 {r.}‖„Zielony Poznań” czeka na ocenę.
Uchwałą z 12 marca 2026 {r.} Rada Miasta Poznania zmieniła opłaty.
W dniu 12 marca 2026 {r.} Prezydent Miasta wydał decyzję.‖Jest ostateczna.
12 marca 2026 {r.} Komendant Straży Miejskiej odwołał dyżur.
Umowę podpisała w 2020 {r.} Anna Nowak.‖Wygasła po roku.
Wniosek wpłynął 12 marca 2026 {r.}‖Prezydent Miasta wydał decyzję.
Wniosek wpłynął 12 marca 2026 {r.}‖Rozpatrzyliśmy go.
Pracuję tu od 2020 {r.}‖W 2024 {r.} zostałem kierownikiem.
Poznań, 12 marca 2026 {r.}
`;

interface Golden {
  readonly kind: WordKind;
  readonly text: string;
  readonly sentences: readonly string[];
  readonly marked: string;
}

function read(table: string): Golden[] {
  let kind: WordKind = "word";
  const golden: Golden[] = [];
  for (const line of table.split("\n")) {
    if (line.startsWith("== ")) kind = line.slice(3) as WordKind;
    else if (line) {
      const plain = line.replace(/[{}]/g, "").replace(/→/g, "\t");
      const text = plain.replace(/([ \t]?)‖/g, (_all, gap: string) => gap || " ");
      golden.push({ kind, text, sentences: plain.split("‖").map((one) => one.trim()), marked: line });
    }
  }
  return golden;
}

const golden = read(OFFICIAL);

describe("official Polish", () => {
  it.each(golden.map((one) => [one.marked, one] as const))("%s", (_line, { text, sentences }) => {
    expect(block(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each(golden.filter(({ kind }) => kind !== "word").map((one) => [one.marked, one] as const))(
    "%s: the words of that kind",
    (_line, { text, kind, marked }) => {
      const found = block(text)
        .words.filter((word) => word.kind === kind)
        .map((word) => word.text);
      expect(found).toEqual((marked.match(/\{[^{}]*\}/g) ?? []).map((one) => one.slice(1, -1)));
    },
  );
});
