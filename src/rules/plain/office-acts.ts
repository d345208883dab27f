import { GEN, INST, M1, matches, POS, TER } from "../../lexicon/tag";
import type { Passage } from "../passage";
import { clauseStart } from "./passive/clause";

/**
 * Verbs (perfective, then imperfective) of what an office does in its own letters: where one of them stands without a doer,
 * the doer is the office, and "we" can be put in. Verbs of what clients do ("złożyć", "zgłosić", "podpisać") or of what just
 * happens ("skraść", "zniszczyć") are not here, nor those of what both do ("dołączyć", "uzupełnić") or what a court or another office does
 * ("uchylić"), so no "we" is put in their place.
 */
export const OFFICE_ACTS: ReadonlySet<string> = new Set(
  `rozpatrzyć rozpatrywać rozważyć rozważać rozstrzygnąć rozstrzygać ustalić ustalać stwierdzić stwierdzać sprawdzić sprawdzać
 zweryfikować weryfikować przeanalizować analizować ocenić oceniać skontrolować kontrolować wyjaśnić wyjaśniać
 przekazać przekazywać przesłać przesyłać wysłać wysyłać odesłać odsyłać doręczyć doręczać skierować kierować
 zarejestrować rejestrować odnotować odnotowywać przyjąć przyjmować 
 wydać wydawać przygotować przygotowywać sporządzić sporządzać opracować opracowywać napisać zatwierdzić zatwierdzać
 wezwać wzywać poprosić poinformować informować powiadomić powiadamiać zawiadomić zawiadamiać przypomnieć
 odmówić odmawiać odrzucić odrzucać uwzględnić uwzględniać uznać uznawać 
 umorzyć umarzać wszcząć wszczynać zawiesić zawieszać wznowić wznawiać zakończyć kończyć zamknąć rozpocząć rozpoczynać
 przedłużyć przedłużać wyznaczyć wyznaczać przyznać przyznawać udzielić udzielać naliczyć naliczać obliczyć obliczać
 wyliczyć wyliczać zaliczyć zaliczać potrącić wstrzymać wstrzymywać anulować zmienić zmieniać
 poprawiać zaktualizować aktualizować wprowadzić wprowadzać dodać dodawać usunąć usuwać
 opublikować publikować ogłosić ogłaszać zamieścić zamieszczać udostępnić udostępniać zaplanować planować zorganizować organizować
 przeprowadzić przeprowadzać wykonać wykonywać zlecić zlecać zamówić zamawiać naprawić oznakować
 ustawić zamontować zainstalować wyposażyć zabezpieczyć uporządkować oczyścić zaproponować proponować zaprosić
 zdecydować postanowić przydzielić przydzielać przypisać 
 skreślić wykreślić zgromadzić zebrać 
 omówić omawiać 
 rozliczyć rozliczać wypłacić wypłacać zaksięgować zrealizować realizować załatwić załatwiać obsłużyć umówić odwołać przenieść przełożyć przesunąć
 zaktualizować uruchomić uruchamiać wdrożyć wdrażać przeznaczyć zaopiniować opiniować uzgodnić
 uzgadniać zarchiwizować
 zeskanować posadzić sadzić umieścić umieszczać podzielić oddać oddawać zbadać badać zaobserwować zauważyć wywnioskować pisać
 zapomnieć zastać opłacić unieważnić uchylić umorzyć obniżyć podwyższyć kupić kupować zakupić utworzyć stworzyć powołać wybrać
 zatrudnić podłączyć odłączyć rozłączyć połączyć zwiększyć zmniejszyć skrócić wydłużyć ograniczyć zastosować stosować pobrać pobierać
 zablokować odblokować sprostować przesłuchać wysłuchać obejrzeć zwołać wywiesić rozesłać rozdać przeszkolić policzyć przeliczyć
 zakwalifikować wpisać wykreślić zapytać przeprosić sfinansować dofinansować pozostawić pozostawiać oszacować wycenić zmierzyć
 przebudować odśnieżyć posprzątać odholować zarezerwować podjąć podejmować wykluczyć dopuścić ułożyć wymalować pomalować poprawiać
 prowadzić`.split(/\s+/),
);

/** Verbs that are done to people and bodies, so that a name can be their object. */
const TELLS =
  /^(?:poinformować|informować|powiadomić|powiadamiać|zawiadomić|zawiadamiać|wezwać|wzywać|poprosić|zaprosić)$/;

/** Verbs that both sides do: what a client wrote is ours to send only if it says where to. */
export const SENDS = /^(?:przesłać|przesyłać|wysłać|wysyłać|odesłać|odsyłać|przekazać|przekazywać|doręczyć|doręczać)$/;
export const OF_CLIENT =
  /^(?:wniosek|podanie|zgłoszenie|oświadczenie|formularz|deklaracja|załącznik|ankieta|faktura|odwołanie|skarga|zażalenie|wpłata|opłata|oferta)$/;

/** What others make or own. */
const OF_OTHERS =
  /^(?:wyrok|ustawa|rozporządzenie|konstytucja|kodeks|dyrektywa|mandat|apelacja|kasacja|orzeczenie|przepis|uchwała|budynek|kamienica|blok|dom|lokal|książka|film|mural|pomnik|zabytek|firma|spółka|przestępstwo|wykroczenie|próg|kryterium|nagroda|mecz|koncert|operacja|zabieg|lek|budowa|działalność)$/;

/** What is ours only if a decision is not what it was done to: a higher body may have done that. */
const OVERRULES = /^(?:uchylić|uchylać|unieważnić|umorzyć|oddalić)$/;
const RULING = /^(?:decyzja|postanowienie|rozstrzygnięcie|zarządzenie|kara)$/;

/** Verbs of both sides that are ours where the reader is who gets it: "zwrócimy Państwu". */
const GIVES = /^(?:zwrócić|zwracać|oddać|wypłacić|dostarczyć)$/;

/** Words that ask, so that the doer is what is asked for. */
const ASKS = /^(?:czy|kto|komu|kogo|kiedy|gdzie|ile|dlaczego|skąd|dokąd|jak)$/;

/** By what means others act: "uchwałą Rady", "wyrokiem sądu". */
const MEANS = /^(?:ustawa|uchwała|rozporządzenie|wyrok|orzeczenie|zarządzenie)$/;

/** Verbs with which somebody else tells what was done. */
const SAYS =
  /^(?:informować|poinformować|pisać|napisać|twierdzić|zapewniać|zapewnić|stwierdzić|oświadczyć|zgłosić|zgłaszać|podać|podawać|wyjaśnić|wyjaśniać|mówić|powiedzieć|uważać|potwierdzić|zarzucać|wskazać|wskazywać|uznać|odpowiedzieć)$/;

/** Verbs that are ours where the reader is who it came from: "otrzymano od Państwa". */
const RECEIVES = /^(?:otrzymać|otrzymywać|uzyskać|dostać)$/;

/**
 * Whether the doer that the verb at `index` leaves out is surely the office that writes. `thing` is what it was done to, if that
 * is known. False for what clients, courts or nobody in particular may have done, and for what somebody else is quoted to say.
 */
export function officeDid(
  passage: Passage,
  index: number,
  verb: string,
  thing?: { readonly lemma: string; readonly isName: boolean },
): boolean {
  const { first, last } = passage.sentenceOf(index);
  const isGiven =
    (GIVES.test(verb) && isToReader(passage, first, last)) ||
    (RECEIVES.test(verb) && isFromReader(passage, first, last));
  if (!isGiven && !OFFICE_ACTS.has(verb)) return false;
  if (OVERRULES.test(verb) && (!thing || RULING.test(thing.lemma))) return false;
  if (thing?.isName && !TELLS.test(verb)) return false;
  if (thing && OF_OTHERS.test(thing.lemma)) return false;
  if (isAsked(passage, index, last)) return false;
  const isSent = SENDS.test(verb);
  let goesTo = !isSent || !thing || !OF_CLIENT.test(thing.lemma);
  for (let i = first; i < last; i++) {
    if (passage.lower(i) === "do") goesTo = true;
    if (
      passage.readings(i).some((r) => MEANS.test(r.lemma) && matches(r.tag, POS.subst | INST)) &&
      passage.lower(i - 1) !== "z" &&
      passage.lower(i - 1) !== "przed"
    )
      return false;
  }
  return goesTo && !saidByOthers(passage, index);
}

function isFromReader(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i + 1 < last; i++)
    if (passage.lower(i) === "od" && /^(?:Pana|Pani|Państwa)$/.test(passage.words[i + 1]!.text)) {
      // "Od Pani syna": somebody else.
      const next = passage.readings(i + 2);
      return (
        !next.some((r) => matches(r.tag, POS.subst | GEN | M1)) && !/^(?:córk|żon|matk)/.test(passage.lower(i + 2))
      );
    }
  return false;
}

function isToReader(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:Panu|Państwu)$/.test(passage.words[i]!.text)) return true;
  return false;
}

/** "Czy sprawdzono?", "Nie wiemy, komu wydano": but "jak ustalono", "kiedy zakończono, ..." */
function isAsked(passage: Passage, index: number, last: number): boolean {
  if (passage.lower(last - 1) === "?") return true;
  const { first } = passage.sentenceOf(index);
  let start = index;
  while (start > first && passage.words[start - 1]!.kind !== "mark") start--;
  return start > first && ASKS.test(passage.lower(start));
}

/** "Zarząd Dróg informuje, że chodnik został naprawiony". */
function saidByOthers(passage: Passage, index: number): boolean {
  const start = clauseStart(passage, index);
  if (!/^(?:że|iż)$/.test(passage.lower(start - 1))) return false;
  const { first } = passage.sentenceOf(index);
  for (let i = first; i < start; i++)
    if (
      passage
        .readings(i)
        .some((r) => SAYS.test(r.lemma) && (matches(r.tag, POS.fin | TER) || matches(r.tag, POS.praet | TER)))
    )
      return true;
  return false;
}
