/**
 * A grammatical tag packed into 30 bits (a small integer in every engine): one part of speech and sets of feature values.
 * A set says "any of": `NOM | ACC` is what the dictionary writes as "nom.acc". Source of the values: the Morfologik/NKJP tagset.
 */
export type Tag = number;

/** Parts of speech, the lowest six bits. Finite verb forms are parts of speech of their own, as in NKJP. */
export const POS = {
  unknown: 0,
  subst: 1,
  depr: 2,
  adj: 3,
  adja: 4,
  adjp: 5,
  adjc: 6,
  adv: 7,
  num: 8,
  ppron12: 9,
  ppron3: 10,
  siebie: 11,
  /** present or perfective future: "piszę", "napiszę" */
  fin: 12,
  /** past tense with its person: "napisał", "napisaliśmy" */
  praet: 13,
  impt: 14,
  /** -no, -to */
  imps: 15,
  inf: 16,
  /** -ąc */
  pcon: 17,
  /** -wszy, -łszy */
  pant: 18,
  /** -anie, -enie, -cie; its lemma is the verb */
  ger: 19,
  /** -ący; its lemma is the verb */
  pact: 20,
  /** -ny, -ty; its lemma is the verb */
  ppas: 21,
  pred: 22,
  prep: 23,
  conj: 24,
  comp: 25,
  qub: 26,
  interj: 27,
  brev: 28,
  burk: 29,
  winien: 30,
  /** "będę" and its forms */
  bedzie: 31,
  aglt: 32,
  /** conditional: "napisałby" */
  pot: 33,
} as const;

export type Pos = keyof typeof POS;

const POS_MASK = 0b111111;

export const SG = 1 << 6;
export const PL = 1 << 7;
export const NUMBER = SG | PL;

export const NOM = 1 << 8;
export const GEN = 1 << 9;
export const DAT = 1 << 10;
export const ACC = 1 << 11;
export const INST = 1 << 12;
export const LOC = 1 << 13;
export const VOC = 1 << 14;
export const CASE = NOM | GEN | DAT | ACC | INST | LOC | VOC;

/** masculine personal */
export const M1 = 1 << 15;
/** masculine animate */
export const M2 = 1 << 16;
/** masculine inanimate */
export const M3 = 1 << 17;
export const F = 1 << 18;
export const N = 1 << 19;
export const MASCULINE = M1 | M2 | M3;
export const GENDER = MASCULINE | F | N;

export const PRI = 1 << 20;
export const SEC = 1 << 21;
export const TER = 1 << 22;
export const PERSON = PRI | SEC | TER;

export const PERF = 1 << 23;
export const IMPERF = 1 << 24;
export const ASPECT = PERF | IMPERF;

export const POSITIVE = 1 << 25;
export const COMPARATIVE = 1 << 26;
export const SUPERLATIVE = 1 << 27;
export const DEGREE = POSITIVE | COMPARATIVE | SUPERLATIVE;

export const AFF = 1 << 28;
export const NEG = 1 << 29;
export const POLARITY = AFF | NEG;

/** The part of speech of a tag, to be compared with a value of `POS`. */
export function pos(tag: Tag): number {
  return tag & POS_MASK;
}

/**
 * Whether a tag answers a wanted one: the same part of speech (if one is wanted), and for each feature that is wanted
 * at least one value in common. `matches(tag, POS.subst | GEN)` asks for a noun in the genitive of any number.
 */
export function matches(tag: Tag, wanted: Tag): boolean {
  const part = wanted & POS_MASK;
  const common = tag & wanted;
  return (
    (part === 0 || part === (tag & POS_MASK)) &&
    ((wanted & NUMBER) === 0 || (common & NUMBER) !== 0) &&
    ((wanted & CASE) === 0 || (common & CASE) !== 0) &&
    ((wanted & GENDER) === 0 || (common & GENDER) !== 0) &&
    ((wanted & PERSON) === 0 || (common & PERSON) !== 0) &&
    ((wanted & ASPECT) === 0 || (common & ASPECT) !== 0) &&
    ((wanted & DEGREE) === 0 || (common & DEGREE) !== 0) &&
    ((wanted & POLARITY) === 0 || (common & POLARITY) !== 0)
  );
}

const NAMES: Readonly<Record<string, number>> = {
  ...POS,
  sg: SG,
  pl: PL,
  nom: NOM,
  gen: GEN,
  dat: DAT,
  acc: ACC,
  inst: INST,
  loc: LOC,
  voc: VOC,
  m: MASCULINE,
  m1: M1,
  m2: M2,
  m3: M3,
  f: F,
  n: N,
  n1: N,
  n2: N,
  p1: M1,
  p2: N,
  p3: N,
  pri: PRI,
  sec: SEC,
  ter: TER,
  perf: PERF,
  imperf: IMPERF,
  pos: POSITIVE,
  com: COMPARATIVE,
  sup: SUPERLATIVE,
  aff: AFF,
  neg: NEG,
};

/**
 * The tag that names of the NKJP tagset say together: "subst:sg:nom.voc:f". Neuter subgenders are one, plural-only nouns are
 * masculine personal (p1) or neuter (p2, p3), as their adjectives are. What tags do not hold ("nwok", "refl") is left out;
 * in `strict` reading it throws RangeError.
 */
export function parseTag(text: string, strict = false): Tag {
  let tag = 0;
  for (const name of text.split(/[:.]/)) {
    const value = NAMES[name];
    if (value === undefined && strict) throw new RangeError(`No grammatical feature is called "${name.slice(0, 50)}"`);
    // A verb's part of speech is its second name: "verb:fin:sg".
    tag |= value ?? 0;
  }
  return tag;
}
