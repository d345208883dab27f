/** What an abbreviation stands for. */
export interface Expansion {
  /** As it stands in a sentence: "Zarząd Dróg Miejskich"; or, where no form of it could stand for the abbreviation, what it means. */
  readonly nominative: string;
  /** The other cases of which a preposition can tell for sure; none for one that is only explained. */
  readonly genitive?: string;
  readonly locative?: string;
  /** The gender of its verb in the past: "m", "f", "n", or "p" for a plural. */
  readonly gender?: string;
}

/**
 * Offices, registers and laws by their abbreviations: `ZDM m = nominative | genitive | locative`, or `WZ = what it means`.
 * Those of Poznań are named as on the city's public pages.
 */
const LINES = `
ZDM m = Zarząd Dróg Miejskich | Zarządu Dróg Miejskich | Zarządzie Dróg Miejskich
ZTM m = Zarząd Transportu Miejskiego | Zarządu Transportu Miejskiego | Zarządzie Transportu Miejskiego
ZZM m = Zarząd Zieleni Miejskiej | Zarządu Zieleni Miejskiej | Zarządzie Zieleni Miejskiej
ZKZL m = Zarząd Komunalnych Zasobów Lokalowych | Zarządu Komunalnych Zasobów Lokalowych | Zarządzie Komunalnych Zasobów Lokalowych
ZDP m = Zarząd Dróg Powiatowych | Zarządu Dróg Powiatowych | Zarządzie Dróg Powiatowych
WZDW m = Wielkopolski Zarząd Dróg Wojewódzkich | Wielkopolskiego Zarządu Dróg Wojewódzkich | Wielkopolskim Zarządzie Dróg Wojewódzkich
GDDKiA f = Generalna Dyrekcja Dróg Krajowych i Autostrad | Generalnej Dyrekcji Dróg Krajowych i Autostrad | Generalnej Dyrekcji Dróg Krajowych i Autostrad
PIM p = Poznańskie Inwestycje Miejskie | Poznańskich Inwestycji Miejskich | Poznańskich Inwestycjach Miejskich
PTBS n = Poznańskie Towarzystwo Budownictwa Społecznego | Poznańskiego Towarzystwa Budownictwa Społecznego | Poznańskim Towarzystwie Budownictwa Społecznego
PCŚ n = Poznańskie Centrum Świadczeń | Poznańskiego Centrum Świadczeń | Poznańskim Centrum Świadczeń
POSiR p = Poznańskie Ośrodki Sportu i Rekreacji | Poznańskich Ośrodków Sportu i Rekreacji | Poznańskich Ośrodkach Sportu i Rekreacji
PBO m = Poznański Budżet Obywatelski | Poznańskiego Budżetu Obywatelskiego | Poznańskim Budżecie Obywatelskim
MOPR m = Miejski Ośrodek Pomocy Rodzinie | Miejskiego Ośrodka Pomocy Rodzinie | Miejskim Ośrodku Pomocy Rodzinie
MOPS m = Miejski Ośrodek Pomocy Społecznej | Miejskiego Ośrodka Pomocy Społecznej | Miejskim Ośrodku Pomocy Społecznej
PCPR n = Powiatowe Centrum Pomocy Rodzinie | Powiatowego Centrum Pomocy Rodzinie | Powiatowym Centrum Pomocy Rodzinie
PUP m = Powiatowy Urząd Pracy | Powiatowego Urzędu Pracy | Powiatowym Urzędzie Pracy
PFRON m = Państwowy Fundusz Rehabilitacji Osób Niepełnosprawnych | Państwowego Funduszu Rehabilitacji Osób Niepełnosprawnych | Państwowym Funduszu Rehabilitacji Osób Niepełnosprawnych
DPS m = dom pomocy społecznej | domu pomocy społecznej | domu pomocy społecznej
UMP m = Urząd Miasta Poznania | Urzędu Miasta Poznania | Urzędzie Miasta Poznania
USC m = Urząd Stanu Cywilnego | Urzędu Stanu Cywilnego | Urzędzie Stanu Cywilnego
SKO n = Samorządowe Kolegium Odwoławcze | Samorządowego Kolegium Odwoławczego | Samorządowym Kolegium Odwoławczym
WSA m = Wojewódzki Sąd Administracyjny | Wojewódzkiego Sądu Administracyjnego | Wojewódzkim Sądzie Administracyjnym
NSA m = Naczelny Sąd Administracyjny | Naczelnego Sądu Administracyjnego | Naczelnym Sądzie Administracyjnym
RIO f = Regionalna Izba Obrachunkowa | Regionalnej Izby Obrachunkowej | Regionalnej Izbie Obrachunkowej
NIK f = Najwyższa Izba Kontroli | Najwyższej Izby Kontroli | Najwyższej Izbie Kontroli
KIO f = Krajowa Izba Odwoławcza | Krajowej Izby Odwoławczej | Krajowej Izbie Odwoławczej
KAS f = Krajowa Administracja Skarbowa | Krajowej Administracji Skarbowej | Krajowej Administracji Skarbowej
UOKiK m = Urząd Ochrony Konkurencji i Konsumentów | Urzędu Ochrony Konkurencji i Konsumentów | Urzędzie Ochrony Konkurencji i Konsumentów
UODO m = Urząd Ochrony Danych Osobowych | Urzędu Ochrony Danych Osobowych | Urzędzie Ochrony Danych Osobowych
WFOŚiGW m = Wojewódzki Fundusz Ochrony Środowiska i Gospodarki Wodnej | Wojewódzkiego Funduszu Ochrony Środowiska i Gospodarki Wodnej | Wojewódzkim Funduszu Ochrony Środowiska i Gospodarki Wodnej
BIP m = Biuletyn Informacji Publicznej | Biuletynu Informacji Publicznej | Biuletynie Informacji Publicznej
KRS m = Krajowy Rejestr Sądowy | Krajowego Rejestru Sądowego | Krajowym Rejestrze Sądowym
CEIDG f = Centralna Ewidencja i Informacja o Działalności Gospodarczej | Centralnej Ewidencji i Informacji o Działalności Gospodarczej | Centralnej Ewidencji i Informacji o Działalności Gospodarczej
CEPiK f = Centralna Ewidencja Pojazdów i Kierowców | Centralnej Ewidencji Pojazdów i Kierowców | Centralnej Ewidencji Pojazdów i Kierowców
BDO f = baza danych o odpadach | bazy danych o odpadach | bazie danych o odpadach
JRWA m = jednolity rzeczowy wykaz akt | jednolitego rzeczowego wykazu akt | jednolitym rzeczowym wykazie akt
EZD = system, w którym urząd prowadzi akta
MPZP m = miejscowy plan zagospodarowania przestrzennego | miejscowego planu zagospodarowania przestrzennego | miejscowym planie zagospodarowania przestrzennego
mpzp m = miejscowy plan zagospodarowania przestrzennego | miejscowego planu zagospodarowania przestrzennego | miejscowym planie zagospodarowania przestrzennego
SWZ f = specyfikacja warunków zamówienia | specyfikacji warunków zamówienia | specyfikacji warunków zamówienia
PSZOK m = punkt selektywnej zbiórki odpadów | punktu selektywnej zbiórki odpadów | punkcie selektywnej zbiórki odpadów
ROD m = rodzinny ogród działkowy | rodzinnego ogrodu działkowego | rodzinnym ogrodzie działkowym
SPP f = strefa płatnego parkowania | strefy płatnego parkowania | strefie płatnego parkowania
ŚSPP f = śródmiejska strefa płatnego parkowania | śródmiejskiej strefy płatnego parkowania | śródmiejskiej strefie płatnego parkowania
PCC m = podatek od czynności cywilnoprawnych | podatku od czynności cywilnoprawnych | podatku od czynności cywilnoprawnych
WZ = warunki zabudowy
ROŚ = raport o oddziaływaniu na środowisko
OOŚ = ocena oddziaływania na środowisko
KIP = karta informacyjna przedsięwzięcia
PnB = pozwolenie na budowę
WUiA m = Wydział Urbanistyki i Architektury | Wydziału Urbanistyki i Architektury | Wydziale Urbanistyki i Architektury
WGN m = Wydział Gospodarki Nieruchomościami | Wydziału Gospodarki Nieruchomościami | Wydziale Gospodarki Nieruchomościami
KOWR = Krajowy Ośrodek Wsparcia Rolnictwa
EGIB = ewidencja gruntów i budynków
TBS = towarzystwo budownictwa społecznego
EFRR = Europejski Fundusz Rozwoju Regionalnego
IOD = inspektor ochrony danych
OZE = odnawialne źródła energii
PKD = Polska Klasyfikacja Działalności
NGO = organizacje pozarządowe
JST = gmina, powiat albo województwo
PINB = powiatowy nadzór budowlany
WINB = wojewódzki nadzór budowlany
WIOŚ = wojewódzka inspekcja ochrony środowiska
ePUAP = państwowa platforma, przez którą można wysłać pismo do urzędu
k.p.a. m = Kodeks postępowania administracyjnego | Kodeksu postępowania administracyjnego | Kodeksie postępowania administracyjnego
kpa m = Kodeks postępowania administracyjnego | Kodeksu postępowania administracyjnego | Kodeksie postępowania administracyjnego
KPA m = Kodeks postępowania administracyjnego | Kodeksu postępowania administracyjnego | Kodeksie postępowania administracyjnego
k.c. m = Kodeks cywilny | Kodeksu cywilnego | Kodeksie cywilnym
k.k. m = Kodeks karny | Kodeksu karnego | Kodeksie karnym
k.p. m = Kodeks pracy | Kodeksu pracy | Kodeksie pracy
k.p.c. m = Kodeks postępowania cywilnego | Kodeksu postępowania cywilnego | Kodeksie postępowania cywilnego
k.r.o. m = Kodeks rodzinny i opiekuńczy | Kodeksu rodzinnego i opiekuńczego | Kodeksie rodzinnym i opiekuńczym
o.p. f = Ordynacja podatkowa | Ordynacji podatkowej | Ordynacji podatkowej
p.p.s.a. n = Prawo o postępowaniu przed sądami administracyjnymi | Prawa o postępowaniu przed sądami administracyjnymi | Prawie o postępowaniu przed sądami administracyjnymi
u.p.e.a. f = ustawa o postępowaniu egzekucyjnym w administracji | ustawy o postępowaniu egzekucyjnym w administracji | ustawie o postępowaniu egzekucyjnym w administracji
u.s.g. f = ustawa o samorządzie gminnym | ustawy o samorządzie gminnym | ustawie o samorządzie gminnym
u.g.n. f = ustawa o gospodarce nieruchomościami | ustawy o gospodarce nieruchomościami | ustawie o gospodarce nieruchomościami
u.d.i.p. f = ustawa o dostępie do informacji publicznej | ustawy o dostępie do informacji publicznej | ustawie o dostępie do informacji publicznej
u.p.z.p. f = ustawa o planowaniu i zagospodarowaniu przestrzennym | ustawy o planowaniu i zagospodarowaniu przestrzennym | ustawie o planowaniu i zagospodarowaniu przestrzennym
`;

/** Expansions by abbreviation, as written. */
export const EXPANSIONS: ReadonlyMap<string, Expansion> = new Map(
  LINES.split("\n")
    .filter((line) => line)
    .map((line) => {
      const [short, long] = line.split(" = ") as [string, string];
      const [abbreviation, gender] = short.split(" ") as [string, string | undefined];
      const [nominative, genitive, locative] = long.split(" | ") as [string, string | undefined, string | undefined];
      return [
        abbreviation,
        gender && genitive && locative ? { nominative, genitive, locative, gender } : { nominative },
      ];
    }),
);
