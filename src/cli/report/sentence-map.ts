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
