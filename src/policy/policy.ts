/** A thing that a letter or its signature must say of the writer. */
export type Detail = "firstName" | "surname" | "position" | "department" | "phone" | "email" | "office";

export interface Department {
  /** "Wydział Organizacyjny" */
  readonly name: string;
  /** What colleagues call it: "WO". */
  readonly short: string;
  readonly address?: string;
  readonly phone?: string;
}

/** A professional term and its plain definition. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export type RuleSwitch = "off" | "must" | "should" | "may";

/** What IT decided. `defaults.ts` holds a value for every key; `read.ts` makes it from a file. Data only, never code. */
export interface Policy {
  readonly version: 1;
  readonly office: {
    readonly name: string;
    readonly city: string;
    readonly address: string;
    /** Mail domains of the office: addresses there are internal. Subdomains count. */
    readonly domains: readonly string[];
    /** Where matters outside the writer's competence go. */
    readonly contact: {
      readonly name: string;
      readonly phone: string;
      readonly internalPhone: string;
      readonly hours: string;
    };
  };
  readonly departments: readonly Department[];
  /** Lines of text with placeholders such as "{firstName} {surname}"; a line whose placeholders are all empty is left out. */
  readonly signature: {
    readonly external: readonly string[];
    readonly internal: readonly string[];
    readonly secretariat: readonly string[];
    readonly caseHandler: readonly string[];
  };
  readonly required: {
    readonly internalEmail: readonly Detail[];
    readonly externalEmail: readonly Detail[];
    readonly internalLetter: readonly Detail[];
    readonly externalLetter: readonly Detail[];
  };
  /** By rule id; what is not named keeps the rule's own level. */
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  readonly glossary: readonly Term[];
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Phrases of the office, beside the built-in ones; and ids of built-in ones to hide. */
  readonly phrases: {
    readonly extra: readonly { readonly kind: string; readonly text: string }[];
    readonly hidden: readonly string[];
  };
  /** What happens on send when a `must` finding is open. */
  readonly send: "warn" | "off";
  /** Insert the signature into every new message by itself. */
  readonly autoSignature: boolean;
  readonly spelling2026: boolean;
  /** Entra application for reading the profile from Microsoft Graph; "" turns it off. */
  readonly graphClientId: string;
}

/** Something wrong in a policy file, said so that IT can mend it. */
export interface Problem {
  /** Where: `departments[3].name`. */
  readonly at: string;
  /** A whole Polish sentence. */
  readonly message: string;
}
