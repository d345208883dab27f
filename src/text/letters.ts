/** Lower-case letters of Polish and of names met in Polish letters; written out, since the event runtime knows no \p{L}. */
const LOWER = "abcdefghijklmnopqrstuvwxyząćęłńóśźżäöüßáéíúýčďěňřšťůžàâèêëîïôùûçåæøñõãșțăâî";

const LETTER = new Uint8Array(0x400);
for (let i = 0; i < LOWER.length; i++) {
  LETTER[LOWER.charCodeAt(i)] = 1;
  const upper = LOWER[i]!.toUpperCase();
  if (upper.length === 1) LETTER[upper.charCodeAt(0)] = 2;
}

/** Whether a UTF-16 code unit is a letter. */
export function isLetter(code: number): boolean {
  return code < 0x400 && LETTER[code] !== 0;
}

export function isUpper(code: number): boolean {
  return code < 0x400 && LETTER[code] === 2;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space, hard spaces and the invisible marks that mail programs leave behind. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
