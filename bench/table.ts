import type { Bound } from "./bounds";
import type { Language } from "./peer";

export interface Row {
  readonly name: string;
  readonly language: Language;
  /** Milliseconds from a new process to its first findings. */
  cold: number;
  /** Median milliseconds of a warm full check, by words. */
  readonly ms: Record<number, number>;
  /** Median of the texts of each size. */
  readonly findings: Record<number, number>;
  /** After texts of up to 10,000 words. */
  rssMB: number;
  /** The size at which a check took longer than the limit. */
  over?: number;
  note?: string;
}

const figure = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? "-" : value < 100 ? value.toFixed(value < 10 ? 2 : 1) : value.toFixed(0);

export function layOut(cells: readonly (readonly string[])[]): string {
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const line = (parts: readonly string[]) => `| ${parts.map((part, i) => part.padEnd(widths[i]!)).join(" | ")} |`;
  return [line(cells[0]!), line(widths.map((width) => "-".repeat(width))), ...cells.slice(1).map(line)].join("\n");
}

export function resultTable(rows: readonly Row[], sizes: readonly number[]): string {
  const ours = rows.find(({ name }) => name === "ours");
  const head = ["tool", "text", "cold ms", ...sizes.map((words) => `${words} w ms`)];
  head.push("1k: times ours", "1k->100k", "RSS MB", "findings 1k", "note");
  const lines = rows.map((row) => {
    const times = sizes.map((words) =>
      row.over !== undefined && words >= row.over ? "over 60 s" : figure(row.ms[words]),
    );
    return [
      row.name,
      row.language,
      figure(row.cold),
      ...times,
      figure(row.ms[1000]! / (ours?.ms[1000] ?? NaN)),
      figure(row.ms[100_000]! / row.ms[1000]!),
      figure(row.rssMB),
      figure(row.findings[1000]),
      row.note ?? "",
    ];
  });
  return layOut([head, ...lines]);
}

export function boundsTable(bounds: readonly Bound[]): string {
  const lines = bounds.map(({ what, bound, figure: value, unit, met }) => [
    what,
    `${bound} ${unit}`,
    `${figure(value)} ${unit}`,
    met === undefined ? "not measured" : met ? "met" : "MISSED",
  ]);
  return layOut([["what", "bound", "figure", ""], ...lines]);
}
