import type { Finding } from "./finding";

const WEIGHT = { must: 2, should: 1, may: 0 } as const;

/**
 * Of findings whose cores touch the same words only one is kept: the higher level first, then the longer place, then the one with
 * a fix, then the earlier in the list. Empty places (something is missing) hide nothing. The answer is sorted by place.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const ranked = findings
    .map((finding, at) => ({ finding, at }))
    .sort(
      (a, b) =>
        rank(b.finding) - rank(a.finding) ||
        length(b.finding) - length(a.finding) ||
        fixed(b.finding) - fixed(a.finding) ||
        a.at - b.at,
    );
  const kept: Finding[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const { finding } of ranked) {
    const { start, end } = finding.core;
    if (start < end) {
      if (touches(taken, start, end)) continue;
      take(taken, start, end);
    }
    kept.push(finding);
  }
  return kept.sort(byPlace);
}

/** Order of findings in a list: by place, the wider first. */
export function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function rank({ level }: Finding): number {
  return WEIGHT[level];
}

function length({ core }: Finding): number {
  return core.end - core.start;
}

function fixed({ fixes }: Finding): number {
  return fixes.length ? 1 : 0;
}

/** `taken` is kept in order of start, and its members apart: a place is found by halving. */
function before(taken: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touches(taken: readonly { start: number; end: number }[], start: number, end: number): boolean {
  const at = before(taken, start);
  const left = taken[at - 1];
  const right = taken[at];
  return (left !== undefined && left.end > start) || (right !== undefined && right.start < end);
}

function take(taken: { start: number; end: number }[], start: number, end: number): void {
  taken.splice(before(taken, start), 0, { start, end });
}
