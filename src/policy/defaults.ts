import type { Policy } from "./policy";

/**
 * What applies where IT has said nothing: the City of Poznań's office. Its departments and their short names are a
 * sample from public pages (of them fyrtle.pl/wjpm and the Standard name theirs in full); the office puts its own list in its file.
 */
export const defaults: Policy = {
  version: 1,
  office: {
    name: "Urząd Miasta Poznania",
    city: "Poznań",
    address: "pl. Kolegiacki 17, 61-841 Poznań",
    domains: ["um.poznan.pl"],
    // Internal number: Standard obsługi klienta, "przełączanie rozmów telefonicznych". City line: poznan.pl.
    contact: {
      name: "POZnan*Kontakt",
      phone: "61 646 33 44",
      internalPhone: "52 00",
      hours: "od poniedziałku do piątku, 7.30–20.00",
    },
  },
  departments: [
    { name: "Wydział Organizacyjny", short: "Or" },
    { name: "Wydział Finansowy", short: "Fn" },
    { name: "Wydział Budżetu i Kontrolingu", short: "BiK" },
    { name: "Wydział Spraw Obywatelskich i Uprawnień Komunikacyjnych", short: "SOiUK" },
    { name: "Wydział Urbanistyki i Architektury", short: "UA" },
    { name: "Wydział Gospodarki Nieruchomościami", short: "GN" },
    { name: "Wydział Gospodarki Komunalnej", short: "GKom" },
    { name: "Wydział Klimatu i Środowiska", short: "KOŚ" },
    { name: "Wydział Transportu i Zieleni", short: "TiZ" },
    { name: "Wydział Oświaty", short: "Ow" },
    { name: "Wydział Kultury", short: "Ku" },
    { name: "Wydział Sportu", short: "Sp" },
    { name: "Wydział Zdrowia i Spraw Społecznych", short: "ZSS" },
    { name: "Wydział Rozwoju Miasta i Współpracy Międzynarodowej", short: "RMiWM" },
    { name: "Wydział Działalności Gospodarczej i Rolnictwa", short: "DGiR" },
    {
      name: "Wydział Wspierania Jednostek Pomocniczych Miasta",
      short: "WJPM",
      address: "ul. Libelta 16/20, 61-706 Poznań",
    },
    { name: "Wydział Zarządzania Kryzysowego i Bezpieczeństwa", short: "ZKiB" },
    { name: "Wydział Informatyki", short: "Inf" },
    { name: "Wydział Obsługi Urzędu", short: "OU" },
    { name: "Wydział Prawny", short: "Pr" },
    { name: "Wydział Kontroli", short: "Kn" },
    { name: "Urząd Stanu Cywilnego", short: "USC" },
    { name: "Biuro Rady Miasta", short: "BRM" },
    { name: "Biuro Miejskiego Konserwatora Zabytków", short: "MKZ" },
    { name: "Biuro Audytu Wewnętrznego", short: "AW" },
    { name: "Biuro Koordynacji Projektów i Rewitalizacji Miasta", short: "KPRM" },
    { name: "Biuro Poznań Kontakt", short: "BPK" },
    { name: "Gabinet Prezydenta", short: "GP" },
  ],
  signature: {
    external: [
      "{firstName} {surname}",
      "{position}",
      "{office}",
      "{department}",
      "{address}",
      "pokój {room}",
      "tel. {phone}",
      "tel. kom. {mobile}",
      "{email}",
    ],
    internal: [
      "{firstName} {surname}",
      "{position}",
      "{department}",
      "pokój {room}",
      "tel. {phone}",
      "tel. kom. {mobile}",
    ],
    secretariat: [
      "{firstName} {surname}",
      "{position}",
      "{office}",
      "{department}, sekretariat",
      "{address}",
      "tel. {phone}",
      "{email}",
    ],
    caseHandler: ["Sprawę prowadzi: {firstName} {surname}", "{position}, {department}", "tel. {phone}", "{email}"],
  },
  required: {
    internalEmail: ["firstName", "surname", "position", "department", "phone"],
    externalEmail: ["firstName", "surname", "department", "phone", "office"],
    internalLetter: ["firstName", "surname", "phone"],
    externalLetter: ["firstName", "surname", "phone"],
  },
  // Hard spaces are a printer's concern: who wants a hint in nearly every paragraph switches it on.
  rules: { "form/use-hard-space": "off" },
  // Common terms are explained by the rules themselves; an entry here explains more, or otherwise.
  glossary: [],
  abbreviations: {},
  phrases: { extra: [], hidden: [] },
  send: "warn",
  autoSignature: true,
  spelling2026: true,
  graphClientId: "",
};
