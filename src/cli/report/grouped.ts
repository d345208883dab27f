/** A whole number as Polish writes it: 9800, 12 300. */
export function grouped(count: number): string {
  const digits = String(count);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");
}
