import type { Heat, SentenceHeat } from "../../checks/readability";
import { plural } from "../../text/plural";

const NAMES: Readonly<Record<Heat, readonly [string, string, string]>> = {
  0: ["krótkie", "krótkie", "krótkich"],
  1: ["średnie", "średnie", "średnich"],
  2: ["trudne", "trudne", "trudnych"],
  3: ["bardzo trudne", "bardzo trudne", "bardzo trudnych"],
};
const HEATS: readonly Heat[] = [0, 1, 2, 3];

/** A bar for each sentence, as wide as it is long and as high as it is heavy; and the same in words. */
export function sentenceMap(heat: readonly SentenceHeat[]): string {
  if (!heat.length) return "";
  const said = HEATS.map((level) => ({ level, count: heat.filter((one) => one.heat === level).length }))
    .filter(({ count }) => count)
    .map(({ level, count }) => `${count} ${plural(count, ...NAMES[level])}`)
    .join(", ");
  const bars = heat.map(({ words, heat: level }) => `<i class="b${level}" style="flex-grow:${words}"></i>`).join("");
  return `<p class="map-words">Mapa zdań: ${said}.</p><div class="map" aria-hidden="true">${bars}</div>`;
}

/** What the shades and signs mean. */
export const LEGEND = `<ul class="legend">
<li><i class="b0"></i> krótkie: do 15 słów</li>
<li><i class="b1"></i> średnie: 16–20 słów</li>
<li><i class="b2"></i> trudne: 21–30 słów albo wiele długich wyrazów</li>
<li><i class="b3"></i> bardzo trudne: ponad 30 słów</li>
</ul>`;
