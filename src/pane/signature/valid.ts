/** Nine digits (with the country's number or without), or three to five for a phone inside the office. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/^\+?(?:00)?48(?=(?:\D*\d){9}\D*$)/, "").replace(/\D/g, "");
  return /^[+\d\s()/.-]+$/.test(text) && (digits.length === 9 || (digits.length >= 3 && digits.length <= 5));
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
