import type { Level } from "../../rules/rule";
import { words } from "../words";

/** Levels are told by shape, by word and by colour, so that each alone is enough. */
export const SIGNS: Readonly<Record<Level, string>> = { must: "◆", should: "▲", may: "○" };

export function levelSign(level: Level): string {
  return `<span class="sign ${level}"><span aria-hidden="true">${SIGNS[level]}</span> ${words.levels[level]}</span>`;
}
