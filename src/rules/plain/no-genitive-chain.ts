import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { genitiveChains, isAction, isLongChain, withoutEmptyNouns, type GenitiveChain } from "./genitive-chains";
import { infinitiveAt, quoted } from "./gerunds";
import { plural } from "../../text/plural";

/** How many verbs are proposed. */
const PROPOSED = 3;

export const noGenitiveChain: BlockRule = {
  id: "plain/no-genitive-chain",
  name: "Łańcuch rzeczowników",
  level: "may",
  what: "Kilka rzeczowników stoi tu jeden po drugim.",
  why: "Trzeba dojść do końca łańcucha, żeby zrozumieć jego początek.",
  todo: "Zamień część rzeczowników na czasowniki.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  wide: true,
  find: (passage) => chainsOf(passage, (chain) => isChain(chain) && !isLongChain(chain)),
  examples: {
    bad: [
      { body: "Zakres [[obowiązków kierownika działu kadr]] opisuje regulamin." },
      { body: "Dane służą do [[oceny stopnia zagrożenia]]." },
      { body: "Proszę o zaświadczenie o [[braku posiadania zadłużenia]]." },
      { body: "Zamykamy ulicę z uwagi na konieczność [[przeprowadzenia prac sieci]]." },
      { body: "W celu [[wykonania naprawy dachu]] zamykamy szkołę.", fixed: "W celu naprawy dachu zamykamy szkołę." },
    ],
    good: [
      "Zakres obowiązków kierownika opisuje regulamin.",
      "W sprawie rozpatrzenia wniosku o dotację proszę dzwonić.",
      "Od dnia otrzymania decyzji ma Pan 14 dni.",
      "Proszę o potwierdzenie dokonania wpłaty zaliczki.",
      "Wniosek o wydanie odpisu aktu urodzenia złożyła Pani w maju.",
      "Piszemy o braku podpisu.",
      "Prosimy o podanie numeru konta banku.",
      "Dotyczy to zmiany planu zagospodarowania przestrzennego osiedla.",
      "Odpowie Pani Dyrektor Wydziału Gospodarki Komunalnej Urzędu Miasta Poznania.",
      "Prosimy o przesłanie kopii umowy najmu lokalu.",
      "Zgodnie z przepisami Kodeksu postępowania administracyjnego strona może się odwołać.",
      "Mieszkańcy osiedla Stare Żegrze proszą o przystanek.",
      "Uchwała „W sprawie określenia zasad udzielania ulg” obowiązuje.",
    ],
  },
};

/** Four nouns and more, or three if one of them names an action. */
function isChain({ nouns, actions }: GenitiveChain): boolean {
  return nouns.length > 3 || (nouns.length > 2 && actions > 0);
}

/** The chains that `wanted` picks; a fix leaves out empty nouns where that makes a chain short. */
export function chainsOf(passage: Passage, wanted: (chain: GenitiveChain) => boolean): Hit[] {
  const hits: Hit[] = [];
  for (const chain of genitiveChains(passage)) {
    if (!wanted(chain)) continue;
    const span = passage.span(chain.first, chain.last);
    const count = chain.nouns.length;
    const verbs = chain.nouns
      .filter((index) => isAction(passage, index))
      .map((index) => infinitiveAt(passage, index))
      .filter((verb): verb is string => verb !== undefined)
      .slice(0, PROPOSED);
    const shorter = withoutEmptyNouns(passage, chain);
    hits.push({
      span,
      what: `„${passage.text.slice(span.start, span.end)}” to ${count} ${plural(count, "rzeczownik", "rzeczowniki", "rzeczowników")} pod rząd.`,
      todo: verbs.length
        ? `Zamień część rzeczowników na czasowniki, na przykład ${quoted(verbs)}.`
        : "Podziel łańcuch: użyj czasownika, słowa „który” albo przyimka.",
      ...(shorter && !wanted(shorter.chain) ? { fixes: [shorter.text] } : {}),
    });
  }
  return hits;
}
