/** What abbreviations of offices and laws stand for. Names of institutions as of 2026. */
const TABLE = `
MPZP miejscowy plan zagospodarowania przestrzennego
WZ warunki zabudowy
SKO Samorządowe Kolegium Odwoławcze
WSA Wojewódzki Sąd Administracyjny
NSA Naczelny Sąd Administracyjny
RIO Regionalna Izba Obrachunkowa
ZDM Zarząd Dróg Miejskich
ZTM Zarząd Transportu Miejskiego
ZZM Zarząd Zieleni Miejskiej
ZKZL Zarząd Komunalnych Zasobów Lokalowych
MOPR Miejski Ośrodek Pomocy Rodzinie
MOPS Miejski Ośrodek Pomocy Społecznej
PCPR Powiatowe Centrum Pomocy Rodzinie
PUP Powiatowy Urząd Pracy
PINB Powiatowy Inspektorat Nadzoru Budowlanego
WIOŚ Wojewódzki Inspektorat Ochrony Środowiska
RDOŚ Regionalna Dyrekcja Ochrony Środowiska
KOWR Krajowy Ośrodek Wsparcia Rolnictwa
USC Urząd Stanu Cywilnego
UODO Urząd Ochrony Danych Osobowych
CEIDG Centralna Ewidencja i Informacja o Działalności Gospodarczej
BDO baza danych o odpadach
EGIB ewidencja gruntów i budynków
JST jednostka samorządu terytorialnego, czyli gmina, powiat albo województwo
NGO organizacja pozarządowa
PSZOK punkt selektywnej zbiórki odpadów komunalnych
ROD rodzinny ogród działkowy
DPS dom pomocy społecznej
TBS towarzystwo budownictwa społecznego
SWZ specyfikacja warunków zamówienia
EFRR Europejski Fundusz Rozwoju Regionalnego
IOD inspektor ochrony danych
KPA Kodeks postępowania administracyjnego
kpa Kodeks postępowania administracyjnego
k.p.a. Kodeks postępowania administracyjnego
k.p.c. Kodeks postępowania cywilnego
k.c. Kodeks cywilny
k.k. Kodeks karny
k.p. Kodeks pracy
k.r.o. Kodeks rodzinny i opiekuńczy
o.p. Ordynacja podatkowa
p.p.s.a. Prawo o postępowaniu przed sądami administracyjnymi
u.p.e.a. ustawa o postępowaniu egzekucyjnym w administracji
u.s.g. ustawa o samorządzie gminnym
u.d.i.p. ustawa o dostępie do informacji publicznej
t.j. tekst jednolity`;

export const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
);
