import type { Lexicon } from "../lexicon/lexicon";
import type { Policy } from "../policy/policy";
import { PHRASE_KINDS } from "../policy/shape";
import type { Audience } from "../text/draft";
import type { Person } from "./person";
import { readablePhone } from "../text/phone";
import { FORMS } from "./forms";
import { ROWS, type Own, type PhraseKind } from "./phrase-rows";
import { salutation, type Addressee } from "./salutation";

export type { PhraseKind };

export { PHRASE_KINDS };

/** A ready text. What the clerk has to fill in stands in square brackets: "[data]". */
export interface Phrase {
  readonly id: string;
  readonly kind: PhraseKind;
  readonly text: string;
  readonly slot: "opening" | "closing" | "cursor";
}

/** The phrases for this addressee, the office's own behind the built-in ones of their kind. */
export function phrases(
  policy: Policy,
  person: Person,
  audience: Audience,
  addressee: Addressee,
  lexicon?: Lexicon,
): Phrase[] {
  const they = FORMS[addressee.gender ?? "many"];
  const own: Own = {
    phone: readablePhone(person.phone),
    contact: policy.office.contact,
  };
  const found: Phrase[] = [];
  for (const kind of PHRASE_KINDS) {
    if (kind === "opening") found.push(...openings(audience, addressee, lexicon));
    else
      for (const [id, text, only] of ROWS[kind])
        if (!only || only === audience)
          found.push({ id, kind, text: text(they, own), slot: kind === "closing" ? "closing" : "cursor" });
    policy.phrases.extra.forEach((extra, i) => {
      if (extra.kind === kind) found.push({ id: `own-${i + 1}`, kind, text: extra.text, slot: slotOf(kind) });
    });
  }
  return found.filter(({ id }) => policy.phrases.hidden.indexOf(id) < 0);
}

function openings(audience: Audience, addressee: Addressee, lexicon: Lexicon | undefined): Phrase[] {
  const texts = [salutation(addressee, lexicon)];
  if (addressee.title) texts.push(salutation(addressee.gender ? { gender: addressee.gender } : {}));
  if (addressee.gender) texts.push("Szanowni Państwo");
  texts.push("Dzień dobry");
  if (audience === "internal") texts.push("Drodzy Państwo");
  return texts
    .filter((text, i) => texts.indexOf(text) === i)
    .map((text, i) => ({ id: `opening-${i + 1}`, kind: "opening", text: text + ",", slot: "opening" }));
}

function slotOf(kind: PhraseKind): Phrase["slot"] {
  return kind === "opening" || kind === "closing" ? kind : "cursor";
}
