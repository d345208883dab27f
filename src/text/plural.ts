/** The plural that a number asks for: 1 uwaga, 2 uwagi, 5 uwag, 12 uwag, 22 uwagi. */
export function plural(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const last = count % 10;
  const teens = count % 100 >= 12 && count % 100 <= 14;
  return last >= 2 && last <= 4 && !teens ? few : many;
}
