/** How the addressee is spoken to, in the cases that phrases need. */
export interface Forms {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  /** "może Pani", "mogą Państwo" */
  readonly can: string;
  readonly canAppeal: string;
  readonly has: string;
  readonly sent: string;
  readonly waited: string;
  readonly willSend: string;
  readonly disagrees: string;
  readonly asks: string;
}

export const FORMS: Readonly<Record<"f" | "m" | "many", Forms>> = {
  f: {
    nom: "Pani",
    gen: "Pani",
    dat: "Pani",
    acc: "Panią",
    can: "może Pani",
    canAppeal: "może się Pani odwołać",
    has: "ma Pani",
    sent: "przesłała nam Pani",
    waited: "Pani czekała",
    willSend: "prześle Pani",
    disagrees: "nie zgadza się Pani",
    asks: "prosi Pani",
  },
  m: {
    nom: "Pan",
    gen: "Pana",
    dat: "Panu",
    acc: "Pana",
    can: "może Pan",
    canAppeal: "może się Pan odwołać",
    has: "ma Pan",
    sent: "przesłał nam Pan",
    waited: "Pan czekał",
    willSend: "prześle Pan",
    disagrees: "nie zgadza się Pan",
    asks: "prosi Pan",
  },
  many: {
    nom: "Państwo",
    gen: "Państwa",
    dat: "Państwu",
    acc: "Państwa",
    can: "mogą Państwo",
    canAppeal: "mogą się Państwo odwołać",
    has: "mają Państwo",
    sent: "przesłali nam Państwo",
    waited: "Państwo czekali",
    willSend: "prześlą Państwo",
    disagrees: "nie zgadzają się Państwo",
    asks: "proszą Państwo",
  },
};
