import type { Level } from "../../rules/rule";
import { decimal } from "../../text/decimal";
import { plural } from "../../text/plural";
import { grouped } from "./grouped";
import { namedSign } from "./level-sign";
import { fog, meanSentence, overPercent, perHundred, type Tally } from "./tally";

/** How many documents there are; of them those that are whole letters, and of these those in which nothing is missing. */
export interface Counts {
  readonly documents: number;
  readonly wholes: number;
  readonly complete: number;
}

/** What somebody reads who reads nothing else. */
export function summary(counts: Counts, all: Tally, levels: readonly Level[]): string {
  return `<section aria-labelledby="total"><h2 id="total">Podsumowanie</h2>
<p class="lead">${sentences(counts, all).join(" ")}</p>
<dl class="totals">${levels.map((level) => levelTile(level, all)).join("")}
${tile("Średnie zdanie", decimal(meanSentence(all)), "słów w zdaniu")}
${tile("Długie zdania", `${Math.round(overPercent(all))}%`, "zdań ma ponad 20 słów")}
${tile("FOG-PL", decimalOrDash(fog(all)), "im mniej, tym łatwiej")}</dl></section>
`;
}

function sentences({ documents, wholes, complete }: Counts, all: Tally): string[] {
  if (!documents) return ["Nie ma tu dokumentów."];
  const first = `Sprawdziliśmy ${grouped(documents)} ${plural(documents, "dokument", "dokumenty", "dokumentów")}. ${plural(documents, "Ma", "Mają", "Mają")} razem ${grouped(all.words)} ${plural(all.words, "słowo", "słowa", "słów")}.`;
  if (!wholes) return [first, "To fragmenty, więc nie szukaliśmy brakujących części."];
  const missing = wholes - complete;
  if (!missing) return [first, "W żadnym nie brakuje tego, czego wymaga Standard obsługi klienta."];
  return [
    first,
    `Czegoś, czego wymaga Standard obsługi klienta, brakuje w ${grouped(missing)} ${plural(missing, "dokumencie", "dokumentach", "dokumentach")}.`,
  ];
}

function levelTile(level: Level, all: Tally): string {
  const count = all.levels[level];
  const rate = `${decimal(perHundred(all, level))} na 100 słów`;
  return tile(namedSign(level), grouped(count), rate, level);
}

function tile(name: string, figure: string, note: string, kind = ""): string {
  return `<div${kind && ` class="${kind}"`}><dt>${name}</dt><dd><b>${figure}</b> <span>${note}</span></dd></div>`;
}

function decimalOrDash(value: number | undefined): string {
  return value === undefined ? "–" : decimal(value);
}
