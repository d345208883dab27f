import { rows } from "../../rows";

/** Words that send the reader away with nothing. */
export const BRUSHING_OFF = rows(`
to nie <należeć:fin> do moich obowiązków = nie zajmuję się tym > [[To nie należy do moich obowiązków|Nie zajmuję się tym]].
to nie <należeć:fin> do naszych obowiązków = nie zajmujemy się tym > [[To nie należy do naszych obowiązków|Nie zajmujemy się tym]].
nie jesteśmy <właściwy|kompetentny|władny> w tej sprawie = nie zajmujemy się tą sprawą > [[Nie jesteśmy właściwi w tej sprawie|Nie zajmujemy się tą sprawą]].
nie jestem <właściwy|kompetentny|władny> w tej sprawie = nie zajmuję się tą sprawą > [[Nie jestem kompetentna w tej sprawie|Nie zajmuję się tą sprawą]].
nie <być:pri> <właściwy|kompetentny|władny> > [[Nie jestem kompetentna]].
to ?<być:fin> poza ?zakresem naszymi|naszą|naszych kompetencjami|kompetencją|gestią|kompetencji = nie zajmujemy się tym > [[To poza naszymi kompetencjami|Nie zajmujemy się tym]].
to nie ?<być:fin> w|poza ?zakresie ?zakresem <nasz|mój> <gestia|kompetencja> > [[To nie w naszej gestii]].
poza ?zakresem <nasz|mój> <gestia|kompetencja> > Sprawa jest [[poza naszymi kompetencjami]].
<wykraczać:fin> poza ?zakres <nasz|mój> <kompetencja|uprawnienie> > Sprawa [[wykracza poza nasze kompetencje]].
nie <należeć|leżeć:fin> do|w ?zakresu ?zakresie kompetencji|kompetencjach|właściwości|gestii > Sprawa [[nie należy do kompetencji]] Prezydenta Miasta.
nie <należeć:fin> ?to do moich|naszych obowiązków > Odśnieżanie [[nie należy do moich obowiązków]].
nie <być:fin> to moim|naszym obowiązkiem|zadaniem > [[Nie jest to naszym zadaniem]].
to nie <być:fin> ?mój|nasz|moim|naszym obowiązek|obowiązkiem|zadanie|zadaniem > [[To nie jest naszym zadaniem]].
nie <mieć:pri> obowiązku ?tego ?Panu|Pani|Państwu ?tego <:inf> > [[Nie mamy obowiązku tego wyjaśniać]].
to nie ?<być:fin> ?już nasz|nasza|nasze problem|sprawa|zmartwienie = nie zajmujemy się tym > [[To nie nasz problem|Nie zajmujemy się tym]].
to nie ?<być:fin> ?już mój|moja|moje problem|sprawa|zmartwienie = nie zajmuję się tym > [[To nie moja sprawa|Nie zajmuję się tym]].
to nie nasza|moja wina
to ?<być:fin> ?już Pana|Pani|Państwa ?własny|własna problem|sprawa|zmartwienie|kłopot > [[To już Pani sprawa]].
nie nasza|moja sprawa|wina
nic ?na ?to ?z ?tym nie <poradzić:fin:pri> ?na ?to > [[Nic na to nie poradzimy]].
nic ?na ?to ?z ?tym nie <móc:pri> ?na ?to ?z ?tym zrobić|poradzić ! nic nie możemy zrobić bez|przed > [[Nic nie możemy z tym zrobić]].
nie <móc:pri> nic ?na ?to ?z ?tym zrobić|poradzić ?na ?to > [[Nie mogę nic na to poradzić]].
nic mi|nam do tego
nie <być:fin:pri> w stanie ?Panu|Pani|Państwu ?w ?tej ?tym ?sprawie ?zakresie pomóc > [[Nie jestem w stanie Panu pomóc]].
nie <móc|potrafić|umieć:fin:pri> ?Panu|Pani|Państwu ?w ?tej ?tym ?sprawie ?zakresie ?niestety pomóc ! nie <móc|potrafić|umieć> … pomóc … , ponieważ|bo|gdyż|ale|dlatego > [[Nie potrafię Pani pomóc]].
proszę|prosimy sobie ?samemu|samej|samodzielnie ?<:adv> <poszukać|znaleźć|sprawdzić|przeczytać|poczytać|wygooglować|obejrzeć|policzyć|pójść|iść|dopytać|wyjaśnić|radzić|poradzić|zadzwonić> > [[Proszę sobie poszukać]] w internecie.
proszę|prosimy <poszukać|znaleźć|sprawdzić|przeczytać|poczytać|obejrzeć|policzyć|wyjaśnić|radzić|poradzić> ?to ?tego sobie ?samemu|samej > [[Proszę znaleźć to sobie]] w internecie.
proszę|prosimy ?samemu|samej poszukać|szukać|wygooglować|poczytać w internecie|sieci|google|googlach|gazecie > [[Proszę poszukać w internecie]].
proszę|prosimy ?to wygooglować
niech ?sobie ?to Pan|Pani|Państwo ?to sobie <:fin> > [[Niech Pan sobie poszuka]] gdzie indziej.
proszę|prosimy ?się ?<:inf> ?się gdzie indziej > [[Proszę pytać gdzie indziej]].
proszę|prosimy pytać|szukać|dzwonić|pisać gdzieś|gdzie indziej > [[Prosimy dzwonić gdzie indziej]].
proszę|prosimy pytać|zapytać|męczyć kogoś innego > [[Proszę pytać kogoś innego]].
proszę|prosimy nie dzwonić|telefonować ! proszę|prosimy nie dzwonić pod|do|po|przed|między|na > [[Proszę nie dzwonić]] w tej sprawie.
proszę|prosimy nie przychodzić|pisać ! proszę|prosimy nie przychodzić|pisać po|przed|bez|z|na|w|do|długopisem|ołówkiem|przez > [[Proszę nie pisać]] drugi raz.
nie <wiedzieć:fin:pri> , kto|gdzie ?<:adv> ?się ?tym ?tę ?sprawę <zajmować|załatwiać|prowadzić:fin> > [[Nie wiem, kto się tym zajmuje]].
nie <mieć:pri> ?zielonego pojęcia = nie <wiedzieć> > [[Nie mam pojęcia|Nie wiem]], ile to kosztuje.
to nie ten wydział|referat|pokój|urząd
pomylił|pomyliła|pomylili Pan|Pani|Państwo wydziały|urzędy|pokoje > [[Pomylił Pan urzędy]].
takie są|mamy przepisy|procedury|zasady ! takie są|mamy przepisy|procedury|zasady <:subst:gen>
przepis to przepis
prawo jest prawem
nie my|ja <ustalać|ustanawiać|tworzyć|pisać|wymyślać:pri> przepisy|przepisów|prawo|prawa > [[Nie my ustalamy przepisy]].
nie ja|my to wymyśliłem|wymyśliłam|wymyśliliśmy
tak już jest|bywa i tyle
<odsyłać|odesłać:pri> ?Pana|Panią|Państwa do <ustawa|przepis|regulamin|kodeks|internet|rozporządzenie|uchwała> > [[Odsyłamy Panią do regulaminu]].
<pozostawiać|pozostawić|zostawiać|zostawić:pri> ?to ?Pana|Pani|Państwa ?<pismo|list|uwaga|mail> bez odpowiedzi|komentarza > [[Pozostawiam to bez komentarza]].
<uważać|uznawać:pri> ?tę sprawę za zamkniętą|zakończoną|wyjaśnioną > [[Uważamy sprawę za zamkniętą]].
sprawę|temat <uważać|uznawać:pri> za zamkniętą|zakończoną|wyjaśnioną|zamknięty > [[Sprawę uważam za zakończoną]].
dalsza korespondencja|wymiana ?w ?tej ?sprawie ?korespondencji ?pism <być:fin> bezcelowa|bezprzedmiotowa|zbędna > [[Dalsza korespondencja jest bezcelowa]].
nie <widzieć:fin:pri> podstaw|powodu|sensu , aby|żeby|by|do ! nie <widzieć> przeszkód ; powodu|sensu|podstaw , aby|żeby|by <odmówić|odmawiać|wątpić|podważać|martwić|obawiać> > [[Nie widzimy powodu, aby]] to zmieniać.
nie <mieć:pri> ?zamiaru tym się|zajmować > [[Nie mam zamiaru tym się]] zajmować.
niech Pan|Pani|Państwo ?<:adv> <radzić|poradzić:fin> sobie > [[Niech Pan radzi sobie]] bez nas.
proszę|prosimy radzić|poradzić sobie > [[Proszę radzić sobie]] bez nas.
trzeba sobie radzić
<musieć:fin:ter> Pan|Pani|Państwo ?sam|sama|sami sobie ?to ?tego ?sam|sama|sami <:inf> > [[Musi Pani sobie poradzić]] bez nas.
tym <zajmować:fin> się ktoś|kto inny > [[Tym zajmuje się ktoś inny]].
nie <być:fin> to sprawa|zadanie|problem naszego <wydział|urząd|referat|biuro> = nie zajmujemy się tym > [[Nie jest to sprawa naszego wydziału|Nie zajmujemy się tym]].
to nie <być:fin> sprawa|zadanie|problem naszego <wydział|urząd|referat|biuro> = nie zajmujemy się tym > [[To nie jest zadanie naszego biura|Nie zajmujemy się tym]].
nic ?na ?ten ?temat ?o ?tym ?mi|nam nie wiem|wiemy
proszę|prosimy ?<:adv> szukać|poszukać … w internecie|sieci|google > [[Proszę szukać wzoru w internecie]].
proszę|prosimy ?sobie iść|pójść|udać ?się do <prawnik|adwokat|radca|psycholog> > [[Proszę iść do prawnika]].
<problem|sprawa|kłopot> nas|mnie nie dotyczy|dotyczą|interesuje|interesują|obchodzi|obchodzą > Ten [[problem nas nie dotyczy]].
nas|mnie to nie interesuje|obchodzi
nie <mieć:pri> możliwości ?udzielenia ?Panu|Pani|Państwu pomocy|pomóc > [[Nie mamy możliwości udzielenia pomocy]].
takimi drobiazgami|błahostkami|głupotami|drobnostkami
nie mój|nasz interes|problem
+ O rozkładach jazdy decyduje ZTM, a nie nasz wydział.
to nie mój|nasz wydział
nie mój|nasz interes|problem
nie <widzieć:fin:pri> ?<:adj> sensu|celu|potrzeby|powodu ?do ?w dalszej|dalszego|dalszych|dalszą|kolejnej|kolejnego|kolejnych <korespondencja|dyskusja|rozmowa|wymiana|spór|polemika|pisanie|tłumaczenie> > [[Nie widzę sensu dalszej korespondencji]].
koniec dyskusji|tematu|rozmowy|kropka
dyskusję|rozmowę|temat|korespondencję <uważać|uznawać:pri> za skończoną|zakończoną|zamkniętą|zamknięty|skończony > [[Dyskusję uważamy za skończoną]].
i kropka|basta = ∅ & i kropka|basta .|! > Kasa jest [[zamknięta i kropka|zamknięta]].
+ Prosimy nie dzwonić po godz. 15:30, bo wtedy pracujemy w terenie.
+ Tym zajmuje się nie nasz wydział, tylko Zarząd Dróg Miejskich.
+ Na końcu zdania stoi przecinek i kropka nad literą.
+ Nie widzimy potrzeby dalszych badań.
+ Nie możemy pomóc, ponieważ ten budynek nie należy do miasta.
+ Nie możemy pomóc w tej sprawie, bo budynek jest prywatny.
+ Proszę przygotować sobie dowód i umowę.
+ Pomylił Pan numery kont, więc oddaliśmy pieniądze.
+ Proszę sprawdzić w internecie lub zadzwonić do nas.
+ Takie są zasady konkursu.
+ Nie widzimy powodu, aby odmówić.
+ To nie jest problem: druk wyślemy pocztą.
+ Nie mamy obowiązku opłaty, więc wejście jest za darmo.
`);
