import type { Level } from "../../rules/rule";
import { decimal } from "../../text/decimal";
import { escapeHtml } from "../../text/escape";
import { sign } from "./level-sign";
import { fog, meanSentence, overPercent, perHundred, type Tally } from "./tally";
import { words } from "../words";

/** What the table of documents tells of one. */
export interface Listed {
  readonly name: string;
  /** Id of its section. */
  readonly anchor: string;
  readonly tally: Tally;
}

/** Those that need most come first: something is missing, then by what is worth mending on a hundred words. */
export function byNeed(a: Listed, b: Listed): number {
  return (
    b.tally.levels.must - a.tally.levels.must ||
    perHundred(b.tally, "should") - perHundred(a.tally, "should") ||
    b.tally.levels.may - a.tally.levels.may
  );
}

export function documentTable(documents: readonly Listed[], levels: readonly Level[]): string {
  const heads = levels.map((level) => `<th scope="col" class="n">${sign(level)} ${words.levels[level]}</th>`);
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="documents"><table class="documents">
<thead><tr><th scope="col">Nr</th><th scope="col">Dokument</th>${heads.join("")}<th scope="col" class="n">słowa</th><th scope="col" class="n">średnie zdanie</th><th scope="col" class="n">długie zdania</th><th scope="col" class="n one-line">FOG-PL</th></tr></thead>
<tbody>${documents.map((one, i) => row(one, i + 1, levels)).join("\n")}</tbody></table></div>`;
}

function row({ name, anchor, tally }: Listed, number: number, levels: readonly Level[]): string {
  const counts = levels.map(
    (level) => `<td class="n${tally.levels[level] ? ` ${level}` : ""}">${tally.levels[level]}</td>`,
  );
  const index = fog(tally);
  return `<tr><td>${number}</td><th scope="row"><a href="#${anchor}">${escapeHtml(name)}</a></th>${counts.join("")}<td class="n">${tally.words}</td><td class="n">${decimal(meanSentence(tally))}</td><td class="n">${Math.round(overPercent(tally))}%</td><td class="n">${index === undefined ? "–" : decimal(index)}</td></tr>`;
}
