import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { dayEnd } from "./date-words";

/** What has its date in its title. */
const ACTS =
  /^(?:ustaw|rozporządz|uchwał|zarządz|dyrektyw|obwieszcz|kodeks|konstytucj|dekret|konwencj|statut|dz\.|prawo|prawa|k\.p\.a)/;

/** How far before the date such a word may stand. */
const REACH = 14;

const DAYS_AND_YEARS = new Watch({ spelled: ["dnia", "rok", "roku", "rokiem"] });

export const noZDnia: BlockRule = {
  id: "plain/no-z-dnia",
  name: "„Dnia” albo „roku” przy dacie",
  level: "may",
  what: "Data jest tu dłuższa, niż potrzeba.",
  why: "Krótka data od razu rzuca się w oczy.",
  todo: "Napisz krótko: „z 3 marca 2026 r.”, „w 2026 r.”. W tytule aktu prawnego słowo „dnia” zostaje.",
  source: "std.language.short",
  needs: "text",
  scope: "block",
  watch: DAYS_AND_YEARS,
  find(passage) {
    const hits: Hit[] = [];
    for (const i of passage.watched(DAYS_AND_YEARS)) {
      const next = passage.words[i + 1];
      if (!next) continue;
      if (
        passage.lower(i) === "dnia" &&
        !/^(?:do|od)$/.test(passage.lower(i - 1)) &&
        dayEnd(passage, i + 1) !== undefined
      ) {
        if (!isAct(passage, i)) hits.push({ span: passage.span(i, i + 1), fixes: [next.text] });
      } else if (/^rok(?:u|iem)?$/.test(passage.lower(i)) && /^(?:w|za|na|do|od|z|przed)$/.test(passage.lower(i - 1))) {
        if (next.kind !== "number" || !/^(?:19|20)\d\d$/.test(next.text)) continue;
        if (/^(?:r\.|roku|\/|-|–)$/.test(passage.lower(i + 2)) || !/^(?:roku|rok)$/.test(passage.lower(i))) continue;
        // The full stop of the sentence is the one of "r.".
        hits.push({
          span: passage.span(i, i + 1),
          fixes: [`${next.text} r${passage.lower(i + 2) === "." ? "" : "."}`],
        });
      }
    }
    return hits;
  },
  examples: {
    bad: [
      {
        body: "Dziękujemy za pismo z [[dnia 3]] marca 2026 r.",
        fixed: "Dziękujemy za pismo z 3 marca 2026 r.",
      },
      { body: "Poznań, [[dnia 5]] maja 2026 r.", fixed: "Poznań, 5 maja 2026 r." },
      { body: "W [[roku 2025]] było ich 12.", fixed: "W 2025 r. było ich 12." },
      { body: "Park otworzymy w [[roku 2027]].", fixed: "Park otworzymy w 2027 r." },
    ],
    good: [
      "Ustawa z dnia 14 czerwca 1960 r. Kodeks postępowania administracyjnego.",
      "Art. 15 rozporządzenia Parlamentu Europejskiego i Rady (UE) z dnia 27 kwietnia 2016 r.",
      "Dziękujemy za pismo z 3 marca 2026 r.",
      "W roku szkolnym 2026/2027 zajęcia są w sobotę.",
      "W roku 2026/2027 zajęcia są w sobotę.",
    ],
  },
};

function isAct(passage: Passage, index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) if (ACTS.test(passage.lower(i))) return true;
  return false;
}
