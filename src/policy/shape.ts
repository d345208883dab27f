/**
 * What a value in a policy file may be. Data, so that the reader and the JSON Schema are made from one thing and cannot
 * disagree.
 */
export type Shape =
  | { readonly is: "text"; readonly like?: Likeness }
  | { readonly is: "template" }
  | { readonly is: "flag" }
  | { readonly is: "one"; readonly of: readonly (string | number)[] }
  /** `apart` names the key by which the items of a list must differ. */
  | { readonly is: "list"; readonly of: Shape; readonly apart?: string }
  /** Known keys; one that is missing takes its default, unless it is `needed`. */
  | { readonly is: "object"; readonly keys: Readonly<Record<string, Shape>>; readonly needed?: readonly string[] }
  /** Keys that the file chooses: ids of rules, or any. */
  | { readonly is: "record"; readonly of: Shape; readonly names: "rules" | "any" };

export interface Likeness {
  /** Anchored, without flags, good for JSON Schema too. */
  readonly pattern: string;
  /** Says to IT what belongs here. */
  readonly called: string;
  readonly lowerCase?: true;
}

/** A text longer than this, or a list or object with more in it, is a slip or an attack. */
export const MOST_CHARACTERS = 2000;
export const MOST_ITEMS = 500;

/** Names that a template may put in braces. */
export const PLACEHOLDERS: readonly string[] = [
  "firstName",
  "surname",
  "position",
  "department",
  "departmentShort",
  "phone",
  "mobile",
  "email",
  "room",
  "office",
  "address",
  "city",
];

/** Kinds of phrases, in the order in which a letter has them. */
export const PHRASE_KINDS = [
  "opening",
  "thanks",
  "request",
  "deadline",
  "waiting",
  "apology",
  "transfer",
  "refusal",
  "contact",
  "absence",
  "boundary",
  "closing",
] as const;

const text: Shape = { is: "text" };
const phone: Shape = {
  is: "text",
  like: { pattern: "^[+\\d ()/-]{3,20}$", called: "numer telefonu, na przykład „61 878 00 00”" },
};
const domain: Shape = {
  is: "text",
  like: {
    pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$",
    called: "domena poczty, na przykład „um.poznan.pl”",
    lowerCase: true,
  },
};
const applicationId: Shape = {
  is: "text",
  like: {
    pattern: "^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})?$",
    called: "identyfikator aplikacji (GUID) albo pusty tekst",
  },
};
const template: Shape = { is: "list", of: { is: "template" } };
const details: Shape = {
  is: "list",
  of: { is: "one", of: ["firstName", "surname", "position", "department", "phone", "email", "office"] },
};

/** The whole file. */
export const POLICY_SHAPE: Shape & { readonly is: "object" } = {
  is: "object",
  keys: {
    $schema: text,
    version: { is: "one", of: [1] },
    office: {
      is: "object",
      keys: {
        name: text,
        city: text,
        address: text,
        domains: { is: "list", of: domain },
        contact: { is: "object", keys: { name: text, phone, internalPhone: phone, hours: text } },
      },
    },
    departments: {
      is: "list",
      of: { is: "object", keys: { name: text, short: text, address: text, phone }, needed: ["name", "short"] },
      apart: "name",
    },
    signature: {
      is: "object",
      keys: { external: template, internal: template, secretariat: template, caseHandler: template },
    },
    required: {
      is: "object",
      keys: { internalEmail: details, externalEmail: details, internalLetter: details, externalLetter: details },
    },
    rules: { is: "record", of: { is: "one", of: ["off", "must", "should", "may"] }, names: "rules" },
    glossary: {
      is: "list",
      of: { is: "object", keys: { term: text, meaning: text }, needed: ["term", "meaning"] },
      apart: "term",
    },
    abbreviations: { is: "record", of: text, names: "any" },
    phrases: {
      is: "object",
      keys: {
        extra: {
          is: "list",
          of: { is: "object", keys: { kind: { is: "one", of: PHRASE_KINDS }, text }, needed: ["kind", "text"] },
        },
        hidden: { is: "list", of: text },
      },
    },
    send: { is: "one", of: ["warn", "off"] },
    autoSignature: { is: "flag" },
    spelling2026: { is: "flag" },
    graphClientId: applicationId,
  },
};
