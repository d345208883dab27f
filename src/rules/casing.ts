/** Gives `text` the casing of what it replaces: a capital at the start stays a capital, CAPITALS stay CAPITALS. */
export function casedLike(model: string, text: string): string {
  const letters = model.replace(/[^A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]/g, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  const first = letters[0];
  return first && first !== first.toLowerCase() ? capitalised(text) : text;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
