import type { Lexicon } from "../../lexicon/lexicon";
import { CASE, F, GENDER, M1, matches, NOM, PL, pos, POS, SG, TER, type Tag } from "../../lexicon/tag";
import { womanVocative } from "../../text/vocatives";
import type { Passage } from "../passage";
import { Watch } from "../watch";

/** Whom a letter speaks to, as grammar sees it. */
export type Who = "man" | "woman" | "many";

/** What the word for the reader is in its sentence: the subject, the owner of what follows, or a case. */
export type Part = "subject" | "owner" | "gen" | "dat" | "acc" | "inst" | "loc";

/** Number and gender of the verb that the reader is the subject of. */
export const FORM_OF: Readonly<Record<Who, Tag>> = { man: SG | M1, woman: SG | F, many: PL | M1 };

/** The form of a verb that stands with the reader as its subject: of the given part of speech (present, past, conditional …). */
export function verbFor(lexicon: Lexicon, lemma: string, part: Tag, who: Who): string | undefined {
  const form = FORM_OF[who] | TER;
  // The present and the future have no gender.
  return lexicon.inflect(lemma, part | (part === POS.fin || part === POS.bedzie ? form & ~GENDER : form))[0];
}

/** The words that address the reader, by what they are in the sentence. */
export const WORD_FOR: Readonly<Record<Who, Readonly<Record<Part, string>>>> = {
  man: { subject: "Pan", owner: "Pana", gen: "Pana", dat: "Panu", acc: "Pana", inst: "Panem", loc: "Panu" },
  woman: { subject: "Pani", owner: "Pani", gen: "Pani", dat: "Pani", acc: "Panią", inst: "Panią", loc: "Pani" },
  many: {
    subject: "Państwo",
    owner: "Państwa",
    gen: "Państwa",
    dat: "Państwu",
    acc: "Państwa",
    inst: "Państwem",
    loc: "Państwu",
  },
};

const WHO: Readonly<Record<string, Who>> = {
  pan: "man",
  pana: "man",
  panu: "man",
  panem: "man",
  pani: "woman",
  panią: "woman",
  państwo: "many",
  państwa: "many",
  państwu: "many",
  państwem: "many",
};

/** Whom the word at `index` addresses, whichever its case and casing; `undefined` for any other word. */
export function whoAt(passage: Passage, index: number): Who | undefined {
  const lower = passage.lower(index);
  return lower.startsWith("pa") && Object.prototype.hasOwnProperty.call(WHO, lower) ? WHO[lower] : undefined;
}

export const READER = new Watch({ like: /Pan|Pańs/ });

/** Whether a passage can speak to a reader by a capital "Pan", "Pani" or "Państwo": a look that costs nothing. */
export function mayAddress(passage: Passage): boolean {
  return passage.watched(READER).length > 0;
}

/** Whether the word at `index` addresses the reader with a capital, and not a person who is spoken of. */
export function addresses(passage: Passage, index: number): boolean {
  return (
    whoAt(passage, index) !== undefined && passage.words[index]!.text.startsWith("P") && !isSomebodyElse(passage, index)
  );
}

/** Behind "pan" or "pani" these make a third person of it: "pani z recepcji", "pan i pani". */
const STRANGER_AFTER = /^(?:z|ze|od|i|oraz|lub|albo|który|która|którzy|młody|młoda|młodzi|domu|członkowsk.*)$/;
/** Of these, those that may as well go on behind a verb: "zwleka Pan z zapłatą", "podpisał Pan i odesłał". */
const JOINS = /^(?:z|ze|od|i|oraz|lub|albo)$/;
/** "Pani od dwóch lat czeka", but "pani od polskiego". */
function isTime(passage: Passage, index: number): boolean {
  return (
    passage.words[index]?.kind === "number" ||
    /^(?:dwóch|trzech|czterech|kilku|wielu|roku|lat|miesiąca|miesięcy|dawna|początku|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)$/.test(
      passage.lower(index),
    )
  );
}

/** What one comes to the reader with: "zwracam się do Pana z prośbą". */
const ERRANDS = /^(?:prośbą|pytaniem|pytaniami|propozycją|informacją|podziękowaniem|wnioskiem|apelem)$/;
const WHEN =
  /^(?:poniedziałek|wtorek|środę|czwartek|piątek|tym|przyszłym|ciągu|godzinach|godz\.|sprawie|razie|terminie|całości|naszym|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu|dniu)$/;
/** Posts and professions that a person is named by and that the lists of titles do not hold. */
const POSTS =
  /^(?:wice.+|zastępc.+|urzędni.+|nauczyciel.*|sąsiad.+|lekarz.*|lekark.+|położn.+|pielęgniar.+|strażni.+|policjan.+|kierowc.+|ochroniarz.*|sekretar.+|księgow.+|sprzedaw.+|portier.*|bibliotekar.+|asystent.*|opiekun.*|pracowni.+|mecenas.*|magist.+|mgr|dr|inż\.?|prof\.?|posłan.+|posł.+|radn.+|ministr.+|burmistrz.*|poseł|wójt.*)$/;

/** A name, a title or a description stands behind the word: a person who is spoken of, not to. */
export function isSomebodyElse(passage: Passage, index: number): boolean {
  const next = passage.words[index + 1];
  if (!next || next.kind === "mark") return false;
  if (next.kind === "initial" || next.kind === "abbreviation") return next.kind === "initial" || POSTS.test(next.text);
  const lower = passage.lower(index + 1);
  if (isName(passage, index + 1)) return true;
  const joins =
    JOINS.test(lower) &&
    (hasVerbBefore(passage, index) || ERRANDS.test(passage.lower(index + 2)) || isTime(passage, index + 2));
  if (STRANGER_AFTER.test(lower) && !joins) return true;
  // "pani w okienku", but "zadzwonimy do Pani w środę".
  if (/^we?$/.test(lower) && passage.words[index]!.text.startsWith("p") && !WHEN.test(passage.lower(index + 2)))
    return true;
  if (/^(?:młod|polsk|ościenn|trzeci)/.test(lower)) return true;
  return isTitle(passage, index, index + 1);
}

/** A capital on a word that is no thing: "Kowalski", "Dyrektor"; "Wniosek" is one of emotion. */
function isName(passage: Passage, index: number): boolean {
  const { text, kind } = passage.words[index]!;
  // "Pana PESEL", "Pani PIT-37" are things.
  if (kind !== "word" || !/^[A-ZĄĆĘŁŃÓŚŹŻ][^A-ZĄĆĘŁŃÓŚŹŻ]/.test(text) || whoAt(passage, index)) return false;
  const readings = passage.readings(index);
  return (
    !readings.length ||
    readings.some(
      ({ lemma, tag }) => pos(tag) === POS.subst && (/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(lemma) ? tag & (M1 | F) : tag & M1) !== 0,
    ) ||
    isPost(passage, index)
  );
}

/** "Pan dyrektor", "Pana prezydenta", "Pani nauczycielka": a person by what he or she is. */
function isTitle(passage: Passage, index: number, next: number): boolean {
  const lower = passage.lower(next);
  const readings = passage.readings(next).filter(({ tag }) => pos(tag) === POS.subst);
  const own = passage.readings(index).reduce((all, { tag }) => all | (tag & CASE), 0);
  const agreeing = readings.filter(({ tag }) => matches(tag, SG) && tag & own & CASE);
  // "Pan" owns nothing, so that a person behind it in the same case is himself.
  if (passage.lower(index) === "pan")
    return !isAdjective(passage, next) && agreeing.some(({ tag }) => tag & M1 && tag & NOM);
  return !/^sąsiad/.test(lower) && isPost(passage, next);
}

/** "Zobowiązany" is a noun on paper too. */
function isAdjective(passage: Passage, index: number): boolean {
  return passage.readings(index).some(({ tag }) => pos(tag) === POS.adj || pos(tag) === POS.ppas);
}

function isPost(passage: Passage, index: number): boolean {
  return POSTS.test(passage.lower(index)) || passage.lemmas(index).some((lemma) => womanVocative(lemma) !== undefined);
}

function hasVerbBefore(passage: Passage, index: number): boolean {
  let before = index - 1;
  while (/^(?:się|już|też|jednak|także|nie)$/.test(passage.lower(before))) before--;
  return passage
    .readings(before)
    .some(({ tag }) => [POS.fin, POS.praet, POS.pot, POS.bedzie].some((part) => part === pos(tag)));
}
