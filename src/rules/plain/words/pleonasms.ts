import { rows } from "../../rows";

/** Nouns with a word beside them that says the same once more. */
export const PLEONASMS = rows(`
# time
<okres> czasu = $1 ! czasu pracy > To długi [[okres czasu|okres]].
<okres> <czasowy> = $1 > To krótki [[okres czasowy|okres]].
czasokres = okres
czasokresu = okresu
czasokresie = okresie
czasokresem = okresem
<rok|miesiąc|tydzień|dzień|godzina|minuta|kwartał|chwila|lato> czasu = $1 ! czasu pracy|letniego|zimowego|lokalnego|środkowoeuropejskiego > Remont potrwa [[rok czasu|rok]].
+ To rok czasu pracy nauczyciela.
w miesiącu <styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień:loc|gen> = w <$1:loc> > Konkurs będzie [[w miesiącu maju|w maju]].
miesiąca <styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień:gen> = $1 > Czekamy do końca [[miesiąca lutego|lutego]].
miesiąc <styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień:nom|acc> = $1 > Rata za [[miesiąc maj|maj]] już wpłynęła.
w danym momencie czasowym = w danej chwili
<przyszły> <plan|prognoza|perspektywa:pl> = $2 > Poznali Państwo nasze [[przyszłe plany|plany]].
<plan|prognoza|perspektywa:pl> na przyszłość = $1 > Mamy dobre [[perspektywy na przyszłość|perspektywy]].
<uprzedni> <planowanie> = $2 > Ważne jest [[uprzednie planowanie|planowanie]].
<geneza> powstania = $1 > Opisujemy [[genezę powstania|genezę]] parku.
<początkowy> <wstęp> = $2 > To [[początkowy wstęp|wstęp]] do rozmów.
w mieście poznaniu|poznań = w Poznaniu
w mieście <Łódź|Gniezno|Leszno|Kalisz|Konin|Piła|Swarzędz|Luboń|Warszawa|Kraków|Wrocław|Gdańsk|Szczecin|Lublin|Toruń:loc> = w $1 > Mieszka [[w mieście Łodzi|w Łodzi]].
# money
<tani> <cena> = <niski> $2 > Bilety mają [[tanią cenę|niską cenę]].
<drogi> <cena> = <wysoki> $2 > To [[droższa cena|wyższa cena]].
<dotacja|dofinansowanie> <finansowy|pieniężny> = $1 > Klub dostał [[dotację finansową|dotację]].
<finansowy|pieniężny> <dotacja|dofinansowanie> = $2 > Klub dostał [[finansowe dofinansowanie|dofinansowanie]].
<kwota> <pieniężny> = $1 > To duża [[kwota pieniężna|kwota]].
<kwota> pieniędzy = $1 > To duża [[kwota pieniędzy|kwota]].
<pieniężny> <środek|środki:pl> <finansowy> = <2=pieniądz> > Gmina nie ma na to [[pieniężnych środków finansowych|pieniędzy]].
<finansowy> <środek|środki:pl> <pieniężny> = <2=pieniądz> > Gmina nie ma na to [[finansowych środków pieniężnych|pieniędzy]].
<darmowy|bezpłatny> <prezent|upominek> = $2 > Każdy gość dostanie [[darmowy prezent|prezent]].
<darmowy|bezpłatny> gratis = gratis > Dodajemy [[darmowy gratis|gratis]].
<import> z zagranicy = $1 > To [[import z zagranicy|import]].
<eksport> za granicę = $1 > Rośnie [[eksport za granicę|eksport]].
# ends and results
<efekt|rezultat> <końcowy> = $1 > Taki był [[efekt końcowy|efekt]].
<końcowy> <efekt|rezultat> = $2 > Taki był [[końcowy rezultat|rezultat]].
<ostateczny> <wynik> <końcowy> = $2 > Znamy [[ostateczny wynik końcowy|wynik]].
<końcowy|ostateczny> <finał> = $2 > Zapraszamy na [[końcowy finał|finał]].
<kontynuacja> dalszych|dalszego|dalszej = $1 > Planujemy [[kontynuację dalszych|kontynuację]] prac.
<daleki:com> <kontynuacja> = $2 > Prosimy o [[dalszą kontynuację|kontynuację]] kursu.
postęp|postępu|postępy|postępów naprzód = (postęp)
# what matters
<główny|najważniejszy|podstawowy|kluczowy> <priorytet> = $2 > To nasz [[główny priorytet|priorytet]].
<ważny:sup> <priorytet> = $2 > To nasz [[najważniejszy priorytet|priorytet]].
<podstawowy> <fundament> = $2 > Zaufanie to [[podstawowy fundament|fundament]] współpracy.
<główny> <trzon> = $2 > To [[główny trzon|trzon]] zespołu.
<elementarny> <podstawa> = $2 > Uczymy [[elementarnych podstaw|podstaw]] obsługi komputera.
<konieczny|niezbędny|obowiązkowy> <wymóg> = $2 > Podpis to [[obowiązkowy wymóg|wymóg]].
<niezbędny|nieodzowny> <konieczność> = $2 > To [[niezbędna konieczność|konieczność]].
<zbędny|niepotrzebny> <nadmiar> = $2 > Unikamy [[zbędnego nadmiaru|nadmiaru]] pism.
<niski:sup> <minimum> = $2 > To [[najniższe minimum|minimum]].
<wysoki:sup> <maksimum> = $2 > To [[najwyższe maksimum|maksimum]].
<drobny|szczegółowy> <detal> = $2 > Zostały tylko [[drobne detale|detale]].
<cały|pełny> <całość|całokształt> = $2 > Oceniamy [[pełny całokształt|całokształt]] prac.
<pełny|pełen> <komplet> = $2 > Mamy [[pełen komplet|komplet]] dokumentów.
# together
<wzajemny|wspólny> <współpraca|współdziałanie> = $2 > Liczymy na [[wzajemną współpracę|współpracę]].
<wzajemny> <dialog|relacja|interakcja|porozumienie> = $2 > Cenimy [[wzajemny dialog|dialog]].
<obopólny> <zgoda> obu|obydwu stron = $2 obu stron > Potrzebna jest [[obopólna zgoda obu stron|zgoda obu stron]].
<zgodny|wspólny> <konsensus> = $2 > Osiągnęliśmy [[zgodny konsensus|konsensus]].
<konsensus> obu stron = (zgoda obu stron) > To [[konsensus obu stron]].
<okoliczny> <sąsiad> = $2 > Przyszli [[okoliczni sąsiedzi|sąsiedzi]].
<dobrowolny> <wolontariat> = $2 > Zapraszamy na [[dobrowolny wolontariat|wolontariat]].
# may be
<inny> <alternatywa> = $1 <2=możliwość> > Jest [[inna alternatywa|inna możliwość]].
<alternatywny> <możliwość> = <inny> $2 > Jest [[alternatywna możliwość|inna możliwość]].
dwie alternatywy = dwie możliwości
dwóch alternatyw = dwóch możliwości
<ewentualny|potencjalny> <możliwość> = $2 > Jest [[ewentualna możliwość|możliwość]] zmiany.
<możliwość> ewentualnego|ewentualnej|ewentualnych = $1 > Sprawdzimy [[możliwość ewentualnego|możliwość]] odbioru w sobotę.
<potencjalny|możliwy|ewentualny> <ryzyko> = $2 > Oceniamy [[potencjalne ryzyko|ryzyko]].
potencjalnie <możliwy> = $1 > To [[potencjalnie możliwe|możliwe]].
# facts and places
<autentyczny|prawdziwy|rzeczywisty> <fakt> = $2 > To [[prawdziwy fakt|fakt]].
<fakt> <autentyczny> = $1 > To [[fakt autentyczny|fakt]].
<oczywisty> <truizm|oczywistość> = $2 > To [[oczywisty truizm|truizm]].
<błędny|mylny> <pomyłka> = $2 > To była [[błędna pomyłka|pomyłka]].
<zaistniały> <sytuacja|zdarzenie|okoliczność|problem|błąd|fakt|usterka> = <2~ten> $2 > Przepraszamy za [[zaistniałą sytuację|tę sytuację]].
<nowy|nowatorski> <innowacja> = $2 > To [[nowa innowacja|innowacja]].
<pierwszy> <debiut> = $2 > To jego [[pierwszy debiut|debiut]].
<akwen> <wodny> = $1 > To duży [[akwen wodny|akwen]].
<adres> miejsca zamieszkania = $1 zamieszkania > Prosimy podać [[adres miejsca zamieszkania|adres zamieszkania]].
<miejsce> lokalizacji = $1 > Znamy [[miejsce lokalizacji|miejsce]] ławek.
<centralny> <środek> = $2 > Fontanna stoi w [[centralnym środku|środku]] placu.
<wyłączny> <monopol> = $2 > Firma ma [[wyłączny monopol|monopol]].
<niespodziewany|nagły> <zaskoczenie|niespodzianka> = $2 > To było [[niespodziewane zaskoczenie|zaskoczenie]].
<tajny> <sekret> = $2 > To nie jest [[tajny sekret|sekret]].
z własnej autopsji = z autopsji
bardzo <istotny> <wpływ> = <1=duży> $2 > Ma to [[bardzo istotny wpływ|duży wpływ]] na cenę.
<krótki|zwięzły> <streszczenie|skrót> = $2 > To [[krótkie streszczenie|streszczenie]] planu.
<pierwszy> <premiera> = $2 > Zapraszamy na [[pierwszą premierę|premierę]].
<data> <dzienny> = $1 > Prosimy podać [[datę dzienną|datę]].
<pozytywny> <pochwała|aprobata|sukces> = $2 > Dziękujemy za [[pozytywną pochwałę|pochwałę]].
<negatywny> <krytyka> = $2 > To [[negatywna krytyka|krytyka]] projektu.
<obopólny> <współpraca|porozumienie|dialog> = $2 > Liczymy na [[obopólną współpracę|współpracę]].
dwiema alternatywami = dwiema możliwościami
dwoma alternatywami = dwiema możliwościami
dwóm alternatywom = dwóm możliwościom
dwóch alternatywach = dwóch możliwościach
trzy|cztery alternatywy = (możliwości)
<koszt> <finansowy> = $1 > To duże [[koszty finansowe|koszty]].
<nowy> <nowość> = $2 > To [[nowa nowość|nowość]] w ofercie.
<wolny> <wakat> = (wolne stanowisko) > Mamy [[wolny wakat]] w referacie.
<nagły|niespodziewany> <niespodzianka> = $2 > To była [[nagła niespodzianka|niespodzianka]].
<rosnąć:pact> <wzrost> = $2 > Widać [[rosnący wzrost|wzrost]] cen.
<doświadczony|wykwalifikowany> <ekspert|fachowiec> = $2 > Zapytaliśmy [[doświadczonego eksperta|eksperta]].
<bieżący> <aktualność> = $2 > [[Bieżące aktualności|Aktualności]] są na stronie.
<dokładny> <precyzja> = $2 > Ważna jest tu [[dokładna precyzja|precyzja]].
<duży> <ogrom> = $2 > To [[duży ogrom|ogrom]] pracy.
<przedni> <front> = $2 > Tablica wisi na [[przednim froncie|froncie]] budynku.
<pełny|cały|kompletny> <komplet> = $2 > Mamy [[cały komplet|komplet]] dokumentów.
<powszechny> <plebiscyt> = $2 > Zapraszamy do [[powszechnego plebiscytu|plebiscytu]].
<bezpośredni> <styczność> = $2 > Ma Pani z tym [[bezpośrednią styczność|styczność]].
<żywy> <świadek> naoczny = $2 > Był tam [[żywy świadek naoczny|świadek]].
<potencjalny> <szansa> = $2 > To [[potencjalna szansa|szansa]] na dotację.
<kolejny|ponowny|następny> <powtórzenie|powtórka> = $2 > Nie będzie [[kolejnego powtórzenia|powtórzenia]] kursu.
<pełny|pełen|całkowity> <kompletność> = $2 > Ważna jest [[pełna kompletność|kompletność]] wniosku.
<różny> <alternatywa:pl> = $1 <2=możliwość> > Rada ma [[różne alternatywy|różne możliwości]].
dwie różne alternatywy = dwie możliwości
dwóch różnych alternatyw = dwóch możliwości
kilka|wiele alternatyw = (możliwości)
<wstępny> <szkic|zarys|przymiarka> = $2 > Mamy już [[wstępny szkic|szkic]] wejścia.
<ogólny> <zarys> = $2 > To [[ogólny zarys|zarys]] planu.
<wstępny> <przedpłata|zaliczka|zadatek> = $2 > Zapłaciła Pani [[wstępną zaliczkę|zaliczkę]].
<osobisty> <zdanie:inst> = $2 > Moim [[osobistym zdaniem|zdaniem]] projekt jest dobry.
<wspólny|wzajemny|obopólny> <kooperacja> = <2=współpraca> > Liczymy na [[wspólną kooperację|współpracę]].
<podobny> <analogia> = $2 > Widać tu [[podobną analogię|analogię]].
<ostateczny> <decyzja> <końcowy> = $1 $2 > To [[ostateczna decyzja końcowa|ostateczna decyzja]].
`);
