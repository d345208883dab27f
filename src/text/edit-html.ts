import { escapeHtml } from "./escape";
import { readHtml, type Run } from "./from-html";
import type { Span } from "./span";

/**
 * Puts `replacement` in place of a span of the text of `html`, changing only the text that says those words: tags, styles and
 * every other byte stay. An empty span inserts. `undefined` (and nothing changed) if the span reaches over a line break or the
 * result does not read as it should.
 */
export function replaceInHtml(html: string, span: Span, replacement: string): string | undefined {
  const before = readHtml(html);
  if (span.start < 0 || span.end > before.text.length || span.start > span.end) return undefined;
  if (before.text.slice(span.start, span.end).indexOf("\n") >= 0 || /[\n\r]/.test(replacement)) return undefined;
  const touched = runsIn(before.runs, span);
  if (!touched.length) return undefined;
  let result = "";
  let at = 0;
  touched.forEach((run, index) => {
    const [start, end] = htmlRange(run, span);
    result += html.slice(at, start) + (index === 0 ? escapeHtml(replacement) : "");
    at = end;
  });
  result += html.slice(at);
  const expected = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
  return sameWords(readHtml(result).text, expected) ? result : undefined;
}

/** The runs that say a span; for an empty one the run before it, or behind it at the start of a line. */
function runsIn(runs: readonly Run[], { start, end }: Span): readonly Run[] {
  if (start < end) return runs.filter((run) => run.text < end && run.text + run.length > start);
  const before = runs.find((run) => run.text < start && run.text + run.length >= start);
  const found = before ?? runs.find((run) => run.text === start);
  return found ? [found] : [];
}

function htmlRange(run: Run, { start, end }: Span): [number, number] {
  const whole: [number, number] = [run.html, run.html + run.htmlLength];
  const from = Math.max(start, run.text) - run.text;
  const to = Math.min(end, run.text + run.length) - run.text;
  // Within an entity or collapsed white space there is no place to cut: it goes as a whole, or stays as a whole.
  if (run.length !== run.htmlLength)
    return start === end ? (from ? [whole[1], whole[1]] : [whole[0], whole[0]]) : whole;
  return [run.html + from, run.html + to];
}

/** White space at the ends of a line may fall away. */
function sameWords(a: string, b: string): boolean {
  const normal = (text: string) =>
    text
      .replace(/[ \u00a0]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
  return normal(a) === normal(b);
}
