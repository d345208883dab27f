/**
 * Verbs (perfective, then imperfective) of what an office does in its own letters: where one of them stands without a doer,
 * the doer is the office, and "we" can be put in. Verbs of what clients do ("złożyć", "zgłosić", "podpisać") or of what just
 * happens ("skraść", "zniszczyć") are not here, so no "we" is put in their place.
 */
export const OFFICE_ACTS: ReadonlySet<string> = new Set(
  `rozpatrzyć rozpatrywać rozważyć rozważać rozstrzygnąć rozstrzygać ustalić ustalać stwierdzić stwierdzać sprawdzić sprawdzać
 zweryfikować weryfikować przeanalizować analizować ocenić oceniać skontrolować kontrolować wyjaśnić wyjaśniać
 przekazać przekazywać przesłać przesyłać wysłać wysyłać odesłać odsyłać doręczyć doręczać dostarczyć dostarczać skierować kierować
 zarejestrować rejestrować odnotować odnotowywać zapisać zapisywać przyjąć przyjmować odebrać otrzymać otrzymywać
 wydać wydawać przygotować przygotowywać sporządzić sporządzać opracować opracowywać napisać zatwierdzić zatwierdzać
 wezwać wzywać poprosić zwrócić zwracać poinformować informować powiadomić powiadamiać zawiadomić zawiadamiać przypomnieć
 odmówić odmawiać odrzucić odrzucać oddalić oddalać uwzględnić uwzględniać uznać uznawać uchylić uchylać
 umorzyć umarzać wszcząć wszczynać zawiesić zawieszać wznowić wznawiać zakończyć kończyć zamknąć rozpocząć rozpoczynać
 przedłużyć przedłużać wyznaczyć wyznaczać przyznać przyznawać udzielić udzielać naliczyć naliczać obliczyć obliczać
 wyliczyć wyliczać zaliczyć zaliczać potrącić wstrzymać wstrzymywać anulować unieważnić unieważniać zmienić zmieniać
 poprawić poprawiać skorygować uzupełnić zaktualizować aktualizować wprowadzić wprowadzać dodać dodawać usunąć usuwać
 opublikować publikować ogłosić ogłaszać zamieścić zamieszczać udostępnić udostępniać zaplanować planować zorganizować organizować
 przeprowadzić przeprowadzać wykonać wykonywać zlecić zlecać zamówić zamawiać naprawić wyremontować odnowić oznakować
 ustawić zamontować zainstalować wyposażyć zabezpieczyć uporządkować oczyścić zaproponować proponować zaprosić
 zdecydować postanowić przydzielić przydzielać przypisać   
 skreślić wykreślić dołączyć dołączać załączyć załączać zgromadzić zebrać uzyskać pozyskać potwierdzić potwierdzać
 omówić omawiać przedstawić przedstawiać opisać określić określać wskazać wskazywać wymienić
 rozliczyć rozliczać zaksięgować zrealizować realizować załatwić załatwiać obsłużyć umówić odwołać przenieść przełożyć przesunąć
 zaktualizować uruchomić uruchamiać wdrożyć wdrażać przeznaczyć zaopiniować opiniować uzgodnić
 uzgadniać ująć zarchiwizować`.split(/\s+/),
);
