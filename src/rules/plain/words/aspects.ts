import { ACTIONS } from "./actions";

/** The imperfective of a perfective verb: after "nie trzeba" and "nie musi" only that is said. */
export const IMPERFECTIVE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(ACTIONS)),
  ...Object.fromEntries(
    `złożyć składać, stawić stawiać, uzupełnić uzupełniać, dołączyć dołączać, załączyć załączać, przedstawić przedstawiać,
    przedłożyć przedkładać, uzyskać uzyskiwać, dostarczyć dostarczać, uiścić uiszczać, podpisać podpisywać, wypełnić wypełniać,
    zgłosić zgłaszać, wnieść wnosić, przesłać przesyłać, wysłać wysyłać, okazać okazywać, podać podawać, zawrzeć zawierać,
    umówić umawiać, zarejestrować rejestrować, wystąpić występować, poinformować informować, powiadomić powiadamiać,
    zawiadomić zawiadamiać, wykonać wykonywać, przygotować przygotowywać, sporządzić sporządzać, pokryć pokrywać, ponieść ponosić,
    rozpocząć rozpoczynać, wystawić wystawiać, wskazać wskazywać, udzielić udzielać, przyjąć przyjmować, przekazać przekazywać,
    udostępnić udostępniać, opłacić opłacać, spełnić spełniać, zachować zachowywać, zapewnić zapewniać, uwzględnić uwzględniać,
    ogrodzić ogradzać, odśnieżyć odśnieżać, posprzątać sprzątać, zameldować meldować, wymeldować wymeldowywać, przybyć przybywać,
    zapoznać zapoznawać, skorzystać korzystać, przeprowadzić przeprowadzać, odpowiedzieć odpowiadać, wyjaśnić wyjaśniać`
      .split(",")
      .map((pair) => pair.trim().split(/\s+/) as [string, string]),
  ),
};
