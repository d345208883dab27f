import type { Row } from "../../table";
import { rows } from "../../rows";
import { MANNERS, MANNERS_OF_DOING } from "./manners";

/** Phrases of officials that say by what means and how something is done. */
export const WAYS: readonly Row[] = [
  ...rows(`
# by what means
za pośrednictwem poczty = pocztą ! za pośrednictwem poczty <:adj>
za pośrednictwem telefonu = telefonicznie
za pośrednictwem poczty elektronicznej = e-mailem
za pośrednictwem poczty e-mail = e-mailem
za pośrednictwem kuriera = kurierem
za pośrednictwem internetu = przez internet
za pośrednictwem Internetu = przez internet
za pośrednictwem {gen} = przez {acc} & za pośrednictwem … <platforma|portal|strona|system|formularz|aplikacja|konto|serwis|infolinia|skrzynka|operator|panel|sekretariat|kancelaria> > Wniosek można złożyć [[za pośrednictwem formularza|przez formularz]] na stronie.
+ Odwołanie można wnieść za pośrednictwem Prezydenta Miasta Poznania.
drogą elektroniczną = przez internet | e-mailem ! adres do doręczeń
drogą internetową = przez internet
drogą mailową = e-mailem
drogą e-mailową = e-mailem
drogą telefoniczną = telefonicznie
drogą pocztową = pocztą
drogą listowną = listownie
drogą ustną = ustnie
drogą pisemną = na piśmie
na drodze elektronicznej = przez internet
w formie pisemnej = na piśmie
w formie elektronicznej = elektronicznie
w formie ustnej = ustnie
w formie telefonicznej = telefonicznie
w formie mailowej = e-mailem
w formie papierowej = na papierze
w postaci papierowej = na papierze
w postaci elektronicznej = elektronicznie
w wersji pisemnej = na piśmie
w formie zdalnej = zdalnie
w formie bezpłatnej = bezpłatnie
w formie nieodpłatnej = bezpłatnie
w formie odpłatnej = za opłatą
w formie stacjonarnej = na miejscu
w wersji papierowej = na papierze
w wersji elektronicznej = elektronicznie
w drodze wyjątku = wyjątkowo
w drodze losowania = przez losowanie
w drodze zakupu = przez zakup
w załączeniu = w załączniku
jak w załączeniu = jak w załączniku
# how
w trybie pilnym = pilnie
w trybie natychmiastowym = natychmiast
w trybie przyspieszonym = szybciej
w trybie ciągłym = stale
w trybie roboczym = roboczo
w trybie zdalnym = zdalnie
w sposób odmowny = odmownie
w sposób czytelny = czytelnie
w sposób przejrzysty = przejrzyście
w sposób zrozumiały = zrozumiale
w sposób przystępny = przystępnie
w sposób płynny = płynnie
w sposób cykliczny = co jakiś czas
w sposób sukcesywny = stopniowo
w sposób niezwłoczny = jak najszybciej
w sposób nieprawidłowy = nieprawidłowo
w sposób niewłaściwy = niewłaściwie
w sposób nieprzerwany = bez przerwy
w sposób nienależyty = nienależycie
w sposób nielegalny = nielegalnie
w sposób niebezpieczny = niebezpiecznie
w sposób świadomy = świadomie
w sposób losowy = losowo
w sposób automatyczny = automatycznie
w sposób indywidualny = indywidualnie
w sposób umyślny = umyślnie
w sposób kulturalny = kulturalnie
w sposób odpowiedzialny = odpowiedzialnie
w sposób <:adj:acc> i|oraz|, <:adj:acc> > Działamy [[w sposób szybki i sprawny]].
w celach informacyjnych = dla informacji
w celach kontaktowych = do kontaktu
w celach statystycznych = do statystyki
w głównej mierze = głównie
w przeważającej mierze = głównie
w przeważającej części = głównie
w zdecydowanej mierze = głównie
w przeważającej większości = w większości
w znacznej mierze = w dużym stopniu
`),
  ...[MANNERS, MANNERS_OF_DOING].flatMap((manners) =>
    Object.entries(manners)
      .filter(([, adverb]) => adverb !== "wielokrotnie" && adverb !== "jak najszybciej")
      .map(([adjective, adverb]) => ({
        not: `w sposób ${adjective}`,
        say: adverb,
        except: `w sposób ${adjective} i|oraz|, <:adj>`,
      })),
  ),
];
