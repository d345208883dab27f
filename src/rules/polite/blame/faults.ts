const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that blame whoever is their subject. */
export const FAULTS = words(
  "zaniedbać zaniedbywać zlekceważyć lekceważyć zbagatelizować bagatelizować zignorować ignorować zawinić zapomnieć zapominać uchybić uchybiać naruszyć naruszać pomylić mylić przeoczyć przegapić  zwlekać utrudniać utrudnić uniemożliwiać uniemożliwić zataić zatajać nadużyć nadużywać narazić narażać zaprzepaścić zepsuć sprowokować prowokować opóźnić opóźniać przeszkadzać uchylać uchylić spóźnić ociągać zwodzić kłamać skłamać oszukać oszukiwać zmarnować marnować unikać przekroczyć przekraczać niedopełnić niedopatrzyć obrażać obrazić upierać pominąć pomijać przekręcić przeinaczyć zawieść zawalić",
);

/** Verbs that blame only with something bad as their object, and what that is. */
export const FAULTS_WITH: Readonly<Record<string, RegExp>> = {
  spowodować:
    /^(?:szkod|opóźni|awari|zalani|uszkodz|zagroż|zaległ|nadpłat|niedopłat|problem|utrudni|braki?$|zamieszan|strat|koszt)/,
  powodować: /^(?:szkod|opóźni|awari|zalani|uszkodz|zagroż|zaległ|problem|utrudni|braki?$|zamieszan|strat|koszt)/,
  doprowadzić:
    /^(?:szkod|opóźni|awari|zalani|uszkodz|zagroż|zaległ|powstani|problem|strat|sytuacj|zniszcz|zamieszan|tego$)/,
  dopuścić: /^(?:uchybie|narusze|błęd|zaniedba|zaległ|opóźni|wykrocze|samowol)/,
  popełnić: /^(?:błąd|błęd|pomył|uchybie|omył|wykrocze|zaniedba|nieprawidł)/,
  popełniać: /^(?:błąd|błęd|pomył|uchybie|omył|wykrocze|zaniedba|nieprawidł)/,
  wykazać: /^(?:brakiem|niedbal|niewiedz|lekceważ|złą|opieszał)/,
  podać: /^(?:fałszyw|nieprawdziw|zmyślon)/,
  podawać: /^(?:fałszyw|nieprawdziw|zmyślon)/,
  złożyć: /^(?:fałszyw|nieprawdziw)/,
  wpisać: /^(?:fałszyw|nieprawdziw|zmyślon)/,
  wstrzymać: /^(?:cał|procedur|postępowani)/,
  wstrzymywać: /^(?:cał|procedur|postępowani)/,
  zablokować: /^(?:cał|procedur|postępowani|prac[eęy]?$|spraw)/,
  blokować: /^(?:cał|procedur|postępowani|prac[eęy]?$|spraw)/,
  wprowadzić: /^błąd$/,
  wprowadzać: /^błąd$/,
  ponosić: /^(?:win[ęy]|skutki|konsekwencje)$/,
  ponieść: /^(?:win[ęy]|skutki)$/,
  złamać: /^(?:zakaz|przepis|regulamin|zasad|cisz|umow|praw)/,
  łamać: /^(?:zakaz|przepis|regulamin|zasad|cisz|umow|praw)/,
  przekroczyć: /^termin/,
  przekraczać: /^termin/,
  uchylać: /^(?:obowiąz|płac|zapłat|współprac|odpowiedz|kontrol)/,
  uchylić: /^(?:obowiąz|płac|zapłat|współprac|odpowiedz|kontrol)/,
  unikać: /^(?:kontakt|odpowiedz|płac|zapłat|współprac)/,
};

/** What it is a reproach not to have done. Plain facts ("nie dołączył Pan mapy") are no reproaches and are not here. */
export const OMITTED = words(
  "dopełnić dopełniać dopilnować dopatrzyć dopatrzeć zadbać dbać dochować dotrzymać wywiązać wywiązywać zastosować stosować przestrzegać raczyć zechcieć pofatygować zrozumieć rozumieć przeczytać czytać doczytać zauważyć pomyśleć postarać zareagować reagować poczuwać zainteresować interesować potrafić umieć przejąć kwapić respektować pilnować wpuścić wpuszczać uszanować szanować słuchać posłuchać wysłuchać uważać",
);

/** What it is a reproach not to have done to these. */
export const OMITTED_WITH: Readonly<Record<string, RegExp>> = {
  zachować: /^(?:termin|należyt|ostrożnoś|starannoś|porząd)/,
  zachowywać: /^(?:należyt|ostrożnoś|starannoś|porząd)/,
  wykonać: /^(?:obowiąz|poleceni|nakaz|zobowiąz)/,
  spełnić: /^obowiąz/,
  zadać: /^trud/,
  być: /^łaskaw/,
  zwrócić: /^uwag/,
  wykazać: /^(?:starannoś|należyt|dobr|zainteresowani|chęci)/,
  uznać: /^stosown/,
  stosować: /^się$/,
  interesować: /^się$/,
};

/** Ways of doing things that blame whoever did them so. */
export const BADLY = words(
  "błędnie niewłaściwie nieprawidłowo niepoprawnie źle nieterminowo wadliwie niestarannie niedbale nieczytelnie bezpodstawnie bezzasadnie niezgodnie mylnie niekompletnie nierzetelnie opieszale samowolnie bezprawnie lekkomyślnie nieodpowiedzialnie bezmyślnie niechlujnie niesumiennie niepotrzebnie nieumiejętnie",
);

/** What is somebody's fault by its very name. */
export const GUILT = words(
  "wina niedbalstwo niedbałość zaniedbanie opieszałość lekkomyślność niewiedza nieuwaga niedopatrzenie bierność roztargnienie ignorancja niefrasobliwość nierzetelność niesolidność niekompetencja nieodpowiedzialność niestaranność bezmyślność beztroska nieznajomość niefachowość lekceważenie zwłoka gapiostwo zapominalstwo niesumienność niezrozumienie lenistwo",
);

/** What is a fault only where something is put down to it: "przez Pana błąd". */
export const SLIPS = words("błąd pomyłka omyłka przeoczenie upór niedopatrzenie nieuwaga");
