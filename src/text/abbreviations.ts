/**
 * Abbreviations of official Polish that are written with a full stop, in lower case. Those in ENDING may close a sentence;
 * after the others the sentence goes on. Source: Wielki słownik ortograficzny PWN, rules 219–230, and the names of law journals.
 */
const INSIDE = `
art ust lit rozdz zał str s par tab rys ryc poz nr vol t cz wyd red oprac tłum por zob wg tj tzn tzw np m.in t.j
ul al os pl pl im woj pow gm kol lok bud kl p pok
tel fax faks kom wew wewn e-mail adr
dr prof hab mgr inż doc lic med gen płk ppłk mjr kpt por sierż ks o bp abp kard św bł hr red sędz asp insp nadkom podinsp podkom st mł
godz min sek ok ca max min tys mln mld proc kw
dz dz.u dz.urz k.p.a k.c k.p.c k.p k.k k.r.o o.p u.p.e.a p.p.s.a u.s.g u.g.n u.d.i.p u.p.z.p b.r br bm ub nast ww wz zw jw
pn wt śr czw pt sob niedz stycz lut kwiet czerw lip sierp wrz paźdz listop grudz
późn zm tut ww rej ag bryg dyr kier gł st spec zast sekr prez wiceprez przew prok dep wydz
sp spół z.o.o o.o s.a s.c s.j j.k m.p
`;

/** May close a sentence: "w 2026 r.", "itd.", "i in.". */
const ENDING = `r m itd itp in etc wł cd cdn w p.n.e n.e jun sen`;

const KNOWN = new Map<string, boolean>();
for (const word of INSIDE.split(/\s+/)) if (word) KNOWN.set(word, false);
for (const word of ENDING.split(/\s+/)) if (word) KNOWN.set(word, true);
KNOWN.delete("w");
KNOWN.delete("s");

/** Whether "WORD." is an abbreviation; `bare` comes without its last full stop. */
export function isAbbreviation(bare: string): boolean {
  return KNOWN.has(bare.toLowerCase());
}

/** Whether an abbreviation (with its full stop) can be the last word of a sentence. */
export function mayEndSentence(abbreviation: string): boolean {
  return KNOWN.get(abbreviation.slice(0, -1).toLowerCase()) === true;
}
