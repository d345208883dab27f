import { M1, matches, NOM, pos, POS } from "../../lexicon/tag";
import type { Passage } from "../passage";
import { hasAgent } from "./agent";
import { ASKS, isFinite, isInvitation, isOurs } from "./finite";
import { isWoman } from "./woman";

/** Verbs that hand a thing on: what is to be done with it, somebody else will do. */
const HANDING =
  /^(?:przekaz|przesł|przesył|wysł|wysył|odesł|odsył|kierować|skierować|zlec|wezwać|wzywać|odda|powierz|zwrócić|zwracać|zaprosić|dostarcz|przedłoż|doręcz|załącz|dołącz|udostępni|umożliwi|zobowiąz|wyznacz|upoważni|pozosta|przewidz|przewidywać)/;

/** Verbs of what is or happens, with nobody who does it. */
const HAPPENING = /^(?:być|zostać|zostawać|służyć|stanowić|mieć|nastąpić|odbyć|odbywać)$/;

/** Said of one who has to do something. */
const BOUND = /^(?:zobowiązan|obowiązan|zobligowan|zmuszon)/;

/** Offices and companies that do things like people. */
const BODIES =
  /^(?:komisja|rada|straż|policja|urząd|wydział|zarząd|gmina|miasto|spółka|firma|biuro|zespół|szkoła|fundacja|ekipa|brygada|dyrekcja|administracja|kancelaria|stowarzyszenie|organ|sąd|strona|wspólnota|spółdzielnia|osoba)$/;

/**
 * Whether an infinitive with "aby" would have the doer of the clause `from` to `to` (exclusive) for its own: the reader who is asked,
 * we, a person or an office that does something. A thing that happens ("ulica będzie zamknięta") has nobody who could do more.
 * A clause that is `opened` by the purpose says what is done for it, be it by handing the thing on.
 */
export function hasDoer(passage: Passage, from: number, to: number, opened = false): boolean {
  let isPerson = false;
  for (let i = from; i < to; i++) {
    const { text } = passage.words[i]!;
    if (isInvitation(passage, i)) return true;
    if (ASKS.test(passage.lower(i)) || BOUND.test(passage.lower(i))) return true;
    const readings = passage.readings(i);
    if (/^(?:Pan|Pani|Państwo)$/.test(text)) isPerson = true;
    if (
      readings.some(
        (r) =>
          matches(r.tag, POS.subst | NOM) && (BODIES.test(r.lemma) || matches(r.tag, M1) || isWoman(passage, r.lemma)),
      )
    )
      isPerson = true;
  }
  for (let i = from; i < to; i++) {
    const verbs = passage.readings(i).filter((r) => isFinite(r.tag));
    if (!verbs.length || verbs.length < passage.readings(i).length) continue;
    if (verbs.some((r) => HANDING.test(r.lemma)) && !(opened && isOurs(passage, i))) return false;
    if (isOurs(passage, i)) return true;
    if (verbs.every((r) => pos(r.tag) === POS.imps)) return !hasAgent(passage, i);
    return isPerson && !verbs.some((r) => HAPPENING.test(r.lemma));
  }
  return false;
}
