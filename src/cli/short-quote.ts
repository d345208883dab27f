const LONGEST = 60;

/** A quote on one line, in quotation marks; of a long one its ends. */
export function shortQuote(quote: string): string {
  const line = quote.trim().replace(/\s+/g, " ");
  if (line.length <= LONGEST) return `„${line}”`;
  const start = line.slice(0, LONGEST - 20).replace(/\s+\S*$/, "");
  const end = line.slice(-18).replace(/^\S*\s+/, "");
  return `„${start} … ${end}”`;
}
