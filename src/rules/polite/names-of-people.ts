import { rows } from "../rows";
import type { Row } from "../table";
import type { Label } from "./persons";

const BY_LAW = [
  "<inwalida> wojenny|wojennego|wojennemu|wojennym|wojenni|wojennych|wojennymi|wojskowy|wojskowego|wojskowym|wojskowi|wojskowych|wojskowymi|słuchu|wzroku|pracy",
  "<inwalida> i|oraz|lub <kombatant|weteran|emeryt|rencista>",
  "<kombatant|weteran|emeryt|rencista> i|oraz|lub <inwalida>",
  "<grupa|związek|spółdzielnia|zrzeszenie|stowarzyszenie|koło> <inwalida>",
];
const SOCIETIES = [
  "<stowarzyszenie|towarzystwo|związek|klub> <głuchoniemy>",
  "<szkoła|instytut|zakład|ośrodek> dla <głuchoniemy>",
  "<instytut|szkoła|zakład> <:adj> <głuchoniemy>",
  "<instytut|szkoła> <głuchoniemy>",
];

/** Nouns that hurt; "osoba" goes first. */
export const HURTFUL_LABELS: readonly Label[] = [
  { lemmas: ["inwalida", "kaleka"], say: "z niepełnosprawnością", except: BY_LAW },
  { lemmas: ["narkoman", "ćpun"], say: "<uzależniony> od narkotyków" },
  { lemmas: ["Murzyn", "murzyn"], say: "<czarnoskóry>", except: ["murzynek bambo"] },
  {
    lemmas: ["staruszek", "starzec"],
    say: "<stary:com>",
    except: ["<ulica|rondo> <staruszek>", "staruszka kamienica"],
  },
  { lemmas: ["głuchoniemy"], say: "<głuchy>", except: SOCIETIES },
];

/** Nouns that many would rather not be called by. */
export const NARROW_LABELS: readonly Label[] = [
  {
    lemmas: ["niepełnosprawny"],
    say: "z niepełnosprawnością",
    except: [
      "<niepełnosprawny> i|oraz|lub|fizycznie|ruchowo|intelektualnie|umysłowo",
      "<fundusz|pełnomocnik|rada> … <niepełnosprawny>",
    ],
  },
  {
    lemmas: ["alkoholik"],
    say: "<uzależniony> od alkoholu",
    except: ["anonimowi|anonimowych|anonimowym|anonimowymi <alkoholik>", "<dziecko> <alkoholik>"],
  },
  {
    lemmas: ["bezdomny"],
    say: "w kryzysie bezdomności",
    except: ["<schronisko|noclegownia|dom> dla <bezdomny>", "<bezdomny> i|oraz"],
  },
  {
    lemmas: ["niewidomy"],
    say: "<niewidomy>",
    except: ["<związek|zakład|szkoła|biblioteka|spółdzielnia> … <niewidomy>"],
  },
];

const EXPLAINED = "Napisz o osobie i jej sytuacji, na przykład „osoba, która…”.";

/** Other names that hurt, with the name that people prefer where it stands in the same place. */
export const NAMES_OF_PEOPLE: readonly Row[] = rows(`
<osoba|dziecko|uczeń|dorosły|młodzież|syn|córka> <upośledzony|upośledzić> umysłowo|intelektualnie|psychicznie = $1 z niepełnosprawnością intelektualną > Zajęcia są dla [[dzieci upośledzonych umysłowo|dzieci z niepełnosprawnością intelektualną]].
<osoba|dziecko|uczeń|dorosły|młodzież|syn|córka> umysłowo|intelektualnie|psychicznie <upośledzony|upośledzić> = $1 z niepełnosprawnością intelektualną > Zajęcia są dla [[uczniów umysłowo upośledzonych|uczniów z niepełnosprawnością intelektualną]].
<upośledzony|upośledzić> <osoba|dziecko|uczeń|młodzież|syn|córka|mieszkaniec|pracownik> = $2 z niepełnosprawnością intelektualną > [[Upośledzeni uczniowie|Uczniowie z niepełnosprawnością intelektualną]] mają zajęcia w środę.
<ułomny|kulawy|garbaty|chromy> <osoba|człowiek|dziecko|uczeń|student|petent|klient|pacjent|mieszkaniec|pasażer|dorosły|pracownik> = $2 z niepełnosprawnością > [[Ułomni klienci|Klienci z niepełnosprawnością]] mają windę.
<osoba|człowiek|dziecko|uczeń|student|petent|klient|pacjent|mieszkaniec|pasażer> <ułomny> = $1 z niepełnosprawnością > Pomagamy [[dzieciom ułomnym|dzieciom z niepełnosprawnością]].
<ślepy> <osoba|dziecko|uczeń|student|klient|pacjent|mieszkaniec|pasażer> > Przewodnik pomaga [[ślepym pasażerom]].
ślepi ! ślepi na|i > [[Ślepi]] dotkną planu.
<człowiek|mężczyzna|kobieta> na wózku inwalidzkim = $1 na wózku > Windą jedzie [[kobieta na wózku inwalidzkim|kobieta na wózku]].
<człowiek|mężczyzna|kobieta> na wózkach inwalidzkich = $1 na wózkach > Windą jadą [[ludzie na wózkach inwalidzkich|ludzie na wózkach]].
<pani> <sprzątaczka> > Szafki dostaną [[panie sprzątaczki]].
<pracownik|urzędnik|mieszkaniec|radny|poznaniak|Poznaniak|dyrektor|kierownik|uczestnik|student|rolnik|strażak|lekarz|nauczyciel|policjant|emeryt> i|oraz|lub|albo jego|ich <żona|małżonka> > Zasady obejmują [[pracowników i ich żony]].
<pracownik|urzędnik|mieszkaniec|radny|poznaniak|Poznaniak|dyrektor|kierownik|uczestnik|student|rolnik|strażak|lekarz|nauczyciel|policjant|emeryt> ?wraz z|ze <żona|małżonka:inst:pl> > Zapraszamy [[radnych z żonami]].
<dotknąć:ppas> <zespół|autyzm|niepełnosprawność|porażenie|cukrzyca|depresja|padaczka:inst> = z $2 ! <być|zostać> ?<:adv> <dotknąć:ppas> > Kurs jest dla osób [[dotkniętych autyzmem|z autyzmem]].
<debilny|kretyński|idiotyczny|durny|głupkowaty> > Były też [[idiotyczne]] pytania.
<upośledzony|upośledzić:ppas> umysłowo|intelektualnie|psychicznie > Klub jest dla [[upośledzonych umysłowo]].
<osoba|dziecko|uczeń|dorosły|młodzież|syn|córka> <niepełnosprawny:adj> umysłowo|intelektualnie = $1 z niepełnosprawnością intelektualną > Zajęcia są dla [[dzieci niepełnosprawnych umysłowo|dzieci z niepełnosprawnością intelektualną]].
<nieudacznik|darmozjad|niedojda> > Kurs jest dla [[nieudaczników]].
upośledzonych|upośledzeni|upośledzonym|upośledzonymi ! upośledzonych|upośledzeni|upośledzonym|upośledzonymi pod ; <region|obszar|gmina|dzielnica|teren> upośledzonych|upośledzeni|upośledzonym|upośledzonymi
<kaleki> ! <kaleki> <tłumaczenie|polszczyzna|język|zdanie> > Pomagamy [[kalekim]] dzieciom.
<stary> panna|panny|pannie|pannę|panną|panien|pannom|pannami > Kurs jest dla [[starych panien]].
dziecko|dzieci|dziecku|dzieciom|dziecka specjalnej troski > Asystenta ma [[dziecko specjalnej troski]].
<osoba|mężczyzna|kobieta> <głuchoniemy> ! <stowarzyszenie|towarzystwo|związek|klub> <osoba> <głuchoniemy> > Tłumacz pomoże [[osobom głuchoniemym]].
umysłowo|psychicznie <chory> ! nerwowo i psychicznie <chory> > Klub jest dla osób [[psychicznie chorych]].
<chory> umysłowo|psychicznie > Klub jest dla osób [[chorych psychicznie]].
<rodzina|środowisko|dzielnica|kamienica|dom> <patologiczny> > Asystent pomaga [[rodzinom patologicznym]].
<patologiczny> <rodzina|środowisko|dzielnica> > Asystent pomaga [[patologicznym rodzinom]].
<rodzina|środowisko|dom> <dysfunkcyjny> > Świetlica jest dla dzieci z [[rodzin dysfunkcyjnych]].
<dysfunkcyjny> <rodzina|środowisko> > Świetlica jest dla dzieci z [[dysfunkcyjnych rodzin]].
<rodzina> z marginesu > Pomagamy [[rodzinom z marginesu]].
margines|marginesu|marginesem społeczny|społecznego|społecznym
<przykuć:ppas> do wózka|wózków ?inwalidzkiego|inwalidzkich = <1=poruszać:pact> się na wózku > Winda jest dla osób [[przykutych do wózka inwalidzkiego|poruszających się na wózku]].
<być> <przykuć:ppas> do wózka|wózków ?inwalidzkiego|inwalidzkich = <1=poruszać> się na wózku > Uczeń [[jest przykuty do wózka|porusza się na wózku]].
<być> <przykuć:ppas> do łóżka|łóżek = <1=leżeć> w łóżku > Babcia [[była przykuta do łóżka|leżała w łóżku]].
<przykuć:ppas> do łóżka|łóżek = <1=leżeć:pact> > Opieka jest dla osób [[przykutych do łóżka|leżących]].
<Cygan|cygan!:pl> = <Rom> ! <ulica|osiedle|wieś> <Cygan> > Zajęcia są także dla [[Cyganów|Romów]].
<Cyganka|cyganka!> = <Romka> ! <ulica|osiedle|wieś> <Cyganka> > Asystentka pomogła [[Cygance|Romce]].
<narkomanka|ćpunka> > Poradnia pomogła [[narkomance]].
<staruszka> ! <ulica|rondo> staruszka ; staruszka kamienica > Obiad zawozimy [[staruszce]].
<Murzynka|murzynka!> ! murzynek bambo > Na zdjęciu jest [[Murzynka]].
<inwalidka> > Bez opłat zaparkuje tu [[inwalidka]].
<starucha|staruch|babsko|babsztyl> > Skarży się na to [[babsztyl]].
babka|baba|babki|baby|babkę|babę z ?<:adj> <piętro|dział|księgowość|sekretariat|okienko|recepcja|klatka> > Zadzwoniła [[babka z trzeciego piętra]].
<facet|koleś|gościu|typek> > Przyszedł [[facet]] z drabiną.
<biedota|hołota|motłoch|nierób|obibok|brudas> > Paczki dostanie [[biedota]] ze Śródki.
<normalny:pos> <człowiek|dziecko|osoba|rodzina|uczeń:pl> > Sala jest dla [[normalnych dzieci]].
zdrowi|zdrowych|zdrowym i normalni|normalnych|normalnym > Zajęcia są dla [[zdrowych i normalnych]] dzieci.
<kolorowy> <student|osoba|człowiek|mieszkaniec|obywatel|cudzoziemiec|imigrant> > Przyjmujemy [[kolorowych studentów]].
<debil|kretyn|idiota|imbecyl|matoł|głupek> > Ten pan to [[kretyn]].
<menel|żul|lump|pijaczek|pijaczyna> > Ławkę zajmują [[menele]].
<pijak> > Na ławce śpi [[pijak]].
<wariat|psychol|świr> ! ulica <wariat> > Sąsiad to [[wariat]].
<ciapaty|kacap|żydek> > Zaczepił nas [[kacap]].
<bachor|smarkacz|gówniarz> > Hałasują [[bachory]].
nielegalny|nielegalni|nielegalnych|nielegalnym imigrant|imigranci|imigrantów|imigrantom|uchodźca|uchodźcy|uchodźców
kobieta|kobiety|kobiet|kobietą lekkich obyczajów
<zboczeniec|pederasta> > Sąsiad to [[pederasta]].
`).map((row) => (row.say ? row : { ...row, todo: EXPLAINED }));
