import type { Row } from "./table";

/**
 * Reads rows written one a line:
 *
 *     not = say | say ! except ; except & only ; only -- What to do. > Example with the [[place|mended place]].
 *
 * where everything behind "not" may be missing. A verb of two aspects is two rows: `<uiścić/uiszczać> = <zapłacić/płacić>`; its
 * examples stand one behind the other, ` > first > second`. Lines that begin with "+" are good examples of the row above, lines
 * that begin with "#" say what follows. For the forms of `not` and `say` see pattern.ts and wording.ts.
 */
export function rows(text: string): Row[] {
  const all: Row[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (!line || line.startsWith("#")) continue;
    if (line.startsWith("+")) {
      const last = all.pop();
      if (!last) throw new RangeError(`No row stands before the example "${line.slice(0, 50)}"`);
      all.push({ ...last, good: [...listed(last.good), line.slice(1).trim()] });
      continue;
    }
    const [data = "", ...examples] = line.split(" > ");
    aspects(data).forEach((one, i) => all.push({ ...row(one), ...example(examples[i]) }));
  }
  return all;
}

const PAIR = /<([^<>/]+)\/([^<>/]+)>/g;

/** A row as it is, or of the perfective and of the imperfective verb. */
function aspects(data: string): string[] {
  const perfective = data.replace(PAIR, "<$1>");
  return perfective === data ? [data] : [perfective, data.replace(PAIR, "<$2>")];
}

function row(data: string): Row {
  const [patterned = "", todo] = data.split(" -- ");
  const [pair = "", ...around] = patterned.split(/ (?=[!&] )/);
  const [not, says] = pair.split(" = ") as [string, string | undefined];
  const patterns = (sign: string) =>
    around.filter((part) => part.startsWith(sign)).flatMap((part) => part.slice(2).split(" ; "));
  const [except, only] = [patterns("!"), patterns("&")];
  return {
    not: not.trim(),
    ...(says ? { say: says.split(" | ").map((say) => say.trim()) } : {}),
    ...(except.length ? { except } : {}),
    ...(only.length ? { only } : {}),
    ...(todo ? { todo } : {}),
  };
}

/** "Prosimy [[uiścić|zapłacić]] opłatę." */
function example(marked: string | undefined): Pick<Row, "bad" | "fixed"> {
  if (marked === undefined) return {};
  const [, before = "", bad = "", fixed, after = ""] = /^(.*)\[\[([^|\]]*)(?:\|([^\]]*))?\]\](.*)$/.exec(marked) ?? [];
  if (!bad) throw new RangeError(`No place is marked in "${marked.slice(0, 50)}"`);
  return {
    bad: `${before}[[${bad}]]${after}`,
    ...(fixed === undefined ? {} : { fixed: before + fixed + after }),
  };
}

function listed(value: Row["good"]): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
