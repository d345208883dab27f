/** A calendar day; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A thing that a letter has to say of its writer. */
export type Detail = "firstName" | "surname" | "position" | "department" | "phone" | "email" | "office";

/** What the rules are told of the office, the writer and the day. `checks/` fills it from the policy and the profile. */
export interface Setting {
  readonly today: Day;
  readonly office: {
    /** "Urząd Miasta Poznania" */
    readonly name: string;
    readonly departments: readonly { readonly name: string; readonly short: string }[];
    /** Phone numbers of the office as a whole, digits only: they do not count as the case handler's own. */
    readonly phones: readonly string[];
  };
  /** What a letter of this kind, to this audience, has to say of its writer. */
  readonly required: readonly Detail[];
  /** The writer's saved profile, where there is one. */
  readonly person?: {
    readonly firstName: string;
    readonly surname: string;
    readonly position: string;
    readonly department: string;
    readonly phone: string;
  };
  /** Professional terms with a plain definition: "pełnomocnik" -> "osoba, która działa w Pana imieniu". */
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
  /** Abbreviations that every reader knows here, with their expansion. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Whether the spelling of 1 January 2026 is asked for. */
  readonly spelling2026: boolean;
}
