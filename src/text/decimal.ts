/** A number as Polish writes it, with one decimal at most: 12,5. */
export function decimal(value: number): string {
  return (Math.round(value * 10) / 10).toString().replace(".", ",");
}
