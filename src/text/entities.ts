/** Named character references met in mail; what is not here stays as it is written, and offsets stay right. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00ad",
  zwnj: "\u200c",
  zwj: "\u200d",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  deg: "°",
  sect: "§",
  para: "¶",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  cent: "¢",
  bdquo: "„",
  rdquo: "”",
  ldquo: "“",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  prime: "′",
  Prime: "″",
  oacute: "ó",
  Oacute: "Ó",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  uacute: "ú",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  aogon: "ą",
  Aogon: "Ą",
  cacute: "ć",
  Cacute: "Ć",
  eogon: "ę",
  Eogon: "Ę",
  lstrok: "ł",
  Lstrok: "Ł",
  nacute: "ń",
  Nacute: "Ń",
  sacute: "ś",
  Sacute: "Ś",
  zacute: "ź",
  Zacute: "Ź",
  zdot: "ż",
  Zdot: "Ż",
  times: "×",
  divide: "÷",
  plusmn: "±",
  frac12: "½",
  frac14: "¼",
  sup2: "²",
  sup3: "³",
  larr: "←",
  rarr: "→",
  uarr: "↑",
  darr: "↓",
  check: "✓",
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,8}));?/y;

/** The character reference at `at` (an "&"): its text and where it ends; `undefined` if it is none. */
export function entityAt(html: string, at: number): { text: string; end: number } | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(html);
  if (!found) return undefined;
  const [, decimal, hexadecimal, name] = found;
  if (name !== undefined) {
    const text = NAMED[name];
    return text === undefined || html[REFERENCE.lastIndex - 1] !== ";" ? undefined : { text, end: REFERENCE.lastIndex };
  }
  const code = decimal !== undefined ? Number(decimal) : parseInt(hexadecimal!, 16);
  return { text: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd", end: REFERENCE.lastIndex };
}
