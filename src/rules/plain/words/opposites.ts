/**
 * Adjectives of negation and what they deny: who writes "nie jest niemożliwe" means "jest możliwe". Only pairs of which one or
 * the other holds; "niebezpieczny", "niewielki", "niechętny" are no such words ("nie jest niebezpieczny" is good Polish).
 */
export const OPPOSITES: readonly (readonly [string, string])[] = `
niemożliwy możliwy; niezgodny zgodny; niedopuszczalny dopuszczalny; nielegalny legalny; nieprawdziwy prawdziwy; niekompletny kompletny;
nieprawidłowy prawidłowy; niepoprawny poprawny; nieskuteczny skuteczny; niewykonalny wykonalny; nierealny realny; niepotrzebny potrzebny;
nieznany znany; nieuprawniony uprawniony; niewłaściwy właściwy; nieaktualny aktualny; nieczytelny czytelny; niesłuszny słuszny;
nieracjonalny racjonalny; niewiarygodny wiarygodny; nieistotny istotny; nieuzasadniony uzasadniony; niezasadny zasadny; niecelowy celowy;
nieopłacalny opłacalny; niezrozumiały zrozumiały; niepełny pełny; nieosiągalny osiągalny; niedostępny dostępny; niewystarczający wystarczający;
niejasny jasny; niekonieczny konieczny; nieprzydatny przydatny; nieważny ważny; niemożebny możliwy;
bezzasadny zasadny; bezpodstawny uzasadniony; bezcelowy celowy`
  .split(";")
  .map((pair) => pair.trim().split(" ") as [string, string]);
