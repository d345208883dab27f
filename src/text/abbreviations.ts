/**
 * Abbreviations of official Polish that are written with a full stop, in lower case. After those in INSIDE the sentence goes on;
 * those in ENDING may close it. "mln", "mld", "zł", "gr" have no full stop: one behind them ends the sentence.
 * Source: Wielki słownik ortograficzny PWN, rules 219–230, and the names of law journals and codes.
 */
const INSIDE = `
art ust lit rozdz zał str tab ryc poz nr vol t cz wyd red oprac tłum por zob wg tj tzn tzw np m.in t.j
ul al os pl im woj pow gm kol bud kl p pok kat dot dn zam ur tow m.st
tel fax faks e-mail adr
dr prof hab mgr inż doc lic med gen płk ppłk mjr kpt sierż ks o bp abp kard św bł hr sędz asp insp nadkom podinsp podkom st mł adw r.pr sz szan
ok ca max kw ds p.o up
dz dz.u dz.urz urz nast wz zw rozp uchw jedn ub
pn wt śr czw pt sob niedz stycz lut kwiet czerw wrz paźdz listop grudz
późn tut ag bryg dyr kier gł spec zast sekr prez wiceprez przew prok dep wydz
sp spół stow sygn zn spr pocz maks ws nt nw rej
`;

const ENDING = `
r m br bm b.r ub.r itd itp in etc wł cd cdn c.d p.n.e n.e n.p.m jun sen zm ww jw j.w kom wew wewn
tys proc min sek godz lok
k.p.a k.c k.p.c k.p k.k k.r.o k.s.h k.p.k k.w k.k.w o.p u.s.g u.g.n u.d.i.p u.p.z.p u.p.e.a p.p.s.a
o.o z.o.o s.a s.c s.j sp.j sp.k sp.p j.k m.p wlkp śl maz
`;

/** Words of their own, too ("50 par", "s" in a list): abbreviations only where a number follows. */
const BEFORE_NUMBER = `s par rys`;

const KNOWN = new Map<string, boolean>();
for (const word of INSIDE.split(/\s+/)) if (word) KNOWN.set(word, false);
for (const word of ENDING.split(/\s+/)) if (word) KNOWN.set(word, true);

const NUMBERED = BEFORE_NUMBER.split(" ");

/** Of those that have no full stop inside. */
export const LONGEST_ABBREVIATION = Math.max(
  ...[...Array.from(KNOWN.keys()), ...NUMBERED].filter((word) => word.indexOf(".") < 0).map(({ length }) => length),
);

/** Acts of law are cited by the first letters of their names: "u.c.p.g.", "u.o.d.o.". */
const LETTERS = /^[a-ząćęłńóśźż](?:\.[a-ząćęłńóśźż]{1,2}){2,}$/;

/** Whether "WORD." is an abbreviation; `bare` comes without its last full stop. */
export function isAbbreviation(bare: string): boolean {
  const lower = bare.toLowerCase();
  return KNOWN.has(lower) || (lower.length > 4 && LETTERS.test(lower));
}

/** Whether "WORD." is an abbreviation before a number: "s. 12". */
export function isAbbreviationBeforeNumber(bare: string): boolean {
  return NUMBERED.indexOf(bare.toLowerCase()) >= 0;
}

/** Whether an abbreviation (with its full stop) can be the last word of a sentence. */
export function mayEndSentence(abbreviation: string): boolean {
  return KNOWN.get(abbreviation.slice(0, -1).toLowerCase()) !== false;
}
