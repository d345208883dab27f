import type { Level } from "../../rules/rule";
import { words } from "../words";

/** The drawings of the signs, once a page. Not every machine has letters of these shapes. */
export const SIGN_DRAWINGS = `<svg width="0" height="0" class="drawings" aria-hidden="true"><defs>
<symbol id="sign-must" viewBox="0 0 10 10"><path d="M5 0 10 5 5 10 0 5z"/></symbol>
<symbol id="sign-should" viewBox="0 0 10 10"><path d="M5 .5 10 9.5H0z"/></symbol>
<symbol id="sign-may" viewBox="0 0 10 10"><path fill-rule="evenodd" d="M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0m0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6"/></symbol>
</defs></svg>`;

/** Levels are told by shape, by word and by colour, so that each alone is enough. */
export function sign(level: Level): string {
  return `<svg class="i" aria-hidden="true"><use href="#sign-${level}"/></svg>`;
}

export function namedSign(level: Level): string {
  return `<span class="sign ${level}">${sign(level)} ${words.levels[level]}</span>`;
}
