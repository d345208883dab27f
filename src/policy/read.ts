import { defaults } from "./defaults";
import { nearest } from "./nearest";
import type { Policy, Problem } from "./policy";

/** Names that a template may put in braces. */
export const PLACEHOLDERS = [
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

const DETAILS = ["firstName", "surname", "position", "department", "phone", "email", "office"];
const SWITCHES = ["off", "must", "should", "may"];

/** Checks one value; gives it back as it is to be used, or `undefined` after saying what is wrong. */
type Reader = (value: unknown, at: string, say: Say) => unknown;
type Say = (at: string, message: string) => void;

/**
 * Reads what IT wrote, of whatever type. Never throws: what is wrong is a problem with its place, and the default stands in.
 * With `ruleIds`, an unknown rule is a problem too.
 */
export function readPolicy(value: unknown, ruleIds?: readonly string[]): { policy: Policy; problems: Problem[] } {
  const problems: Problem[] = [];
  const say: Say = (at, message) => {
    if (problems.length < 100) problems.push({ at, message });
  };
  const policy = fields(shape(ruleIds), defaults as unknown as Fields)(value, "", say) as Policy | undefined;
  return { policy: policy ?? defaults, problems };
}

type Fields = Readonly<Record<string, unknown>>;

function shape(ruleIds?: readonly string[]): Readonly<Record<string, Reader>> {
  const { office, signature, required, phrases } = defaults as unknown as Record<string, Fields>;
  const template = list(line);
  const details = list(oneOf(DETAILS));
  return {
    version: oneOf([1]),
    office: fields(
      {
        name: text,
        city: text,
        address: text,
        domains: list(domain),
        contact: fields({ name: text, phone: phone, internalPhone: text, hours: text }, office!.contact as Fields),
      },
      office!,
    ),
    departments: unique(
      list(fields({ name: text, short: text, address: text, phone: phone }, {}, ["name", "short"])),
      "name",
    ),
    signature: fields(
      { external: template, internal: template, secretariat: template, caseHandler: template },
      signature!,
    ),
    required: fields(
      { internalEmail: details, externalEmail: details, internalLetter: details, externalLetter: details },
      required!,
    ),
    rules: record(oneOf(SWITCHES), ruleIds),
    glossary: list(fields({ term: text, meaning: text }, {}, ["term", "meaning"])),
    abbreviations: record(text),
    phrases: fields({ extra: list(fields({ kind: text, text }, {}, ["kind", "text"])), hidden: list(text) }, phrases!),
    send: oneOf(["warn", "off"]),
    autoSignature: flag,
    spelling2026: flag,
    graphClientId: (v, at, say) => (v === "" ? v : guid(v, at, say)),
    $schema: text,
  };
}

/** An object with known keys; a key that is missing or wrong takes its default, an unknown one is a problem. */
function fields(readers: Readonly<Record<string, Reader>>, standard: Fields, needed: readonly string[] = []): Reader {
  return (value, at, say) => {
    if (!isRecord(value)) return wrong(value, at, "obiekt w nawiasach klamrowych", say);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(standard)) result[key] = standard[key];
    for (const key of Object.keys(value)) {
      const reader = Object.prototype.hasOwnProperty.call(readers, key) ? readers[key] : undefined;
      if (!reader) {
        const close = nearest(key, Object.keys(readers));
        say(path(at, key), `Nie znam ustawienia „${clip(key)}”.${close ? ` Może chodzi o „${close}”?` : ""}`);
        continue;
      }
      const read = reader(value[key], path(at, key), say);
      if (read !== undefined && key !== "$schema") result[key] = read;
    }
    const missing = needed.filter((key) => result[key] === undefined);
    for (const key of missing) if (value[key] === undefined) say(path(at, key), `Brakuje ustawienia „${key}”.`);
    return missing.length ? undefined : result;
  };
}

function list(reader: Reader): Reader {
  return (value, at, say) => {
    if (!Array.isArray(value)) return wrong(value, at, "lista w nawiasach kwadratowych", say);
    if (value.length > 500) return void say(at, `Lista ma ${value.length} pozycji, a może mieć najwyżej 500.`);
    return value.map((one, i) => reader(one, `${at}[${i}]`, say)).filter((one) => one !== undefined);
  };
}

function unique(reader: Reader, key: string): Reader {
  return (value, at, say) => {
    const read = reader(value, at, say) as Record<string, unknown>[] | undefined;
    const seen: unknown[] = [];
    return read?.filter((one, i) => {
      if (seen.indexOf(one[key]) < 0) return seen.push(one[key]);
      say(`${at}[${i}].${key}`, `Nazwa „${clip(String(one[key]))}” powtarza się.`);
      return false;
    });
  };
}

function record(reader: Reader, known?: readonly string[]): Reader {
  return (value, at, say) => {
    if (!isRecord(value)) return wrong(value, at, "obiekt w nawiasach klamrowych", say);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const read = reader(value[key], `${at}["${clip(key)}"]`, say);
      if (known && known.indexOf(key) < 0) {
        const close = nearest(key, known);
        say(`${at}["${clip(key)}"]`, `Nie ma reguły „${clip(key)}”.${close ? ` Może chodzi o „${close}”?` : ""}`);
      } else if (read !== undefined) Object.defineProperty(result, key, { value: read, enumerable: true });
    }
    return result;
  };
}

function oneOf(values: readonly (string | number)[]): Reader {
  return (value, at, say) =>
    values.indexOf(value as string) >= 0
      ? value
      : wrong(value, at, `jedna z wartości: ${values.map((v) => JSON.stringify(v)).join(", ")}`, say);
}

const text: Reader = (value, at, say) => {
  if (typeof value !== "string") return wrong(value, at, "tekst w cudzysłowie", say);
  return value.length > 2000 ? void say(at, "Tekst jest dłuższy niż 2000 znaków.") : value;
};

const flag: Reader = (value, at, say) =>
  typeof value === "boolean" ? value : wrong(value, at, "true albo false", say);

const domain: Reader = (value, at, say) =>
  typeof value === "string" && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value)
    ? value.toLowerCase()
    : wrong(value, at, "domena poczty, na przykład „um.poznan.pl”", say);

const phone: Reader = (value, at, say) =>
  typeof value === "string" && /^[+\d ()-]{3,20}$/.test(value)
    ? value
    : wrong(value, at, "numer telefonu, na przykład „61 878 00 00”", say);

const guid: Reader = (value, at, say) =>
  typeof value === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    ? value
    : wrong(value, at, "identyfikator aplikacji (GUID) albo pusty tekst", say);

/** A line of a template: text with placeholders in braces. */
const line: Reader = (value, at, say) => {
  const read = text(value, at, say) as string | undefined;
  if (read === undefined) return undefined;
  for (const [, name] of matchesOf(/\{([^{}]*)\}/g, read))
    if (PLACEHOLDERS.indexOf(name!) < 0) {
      const close = nearest(name!, PLACEHOLDERS);
      say(at, `Nie znam pola „{${clip(name!)}}”.${close ? ` Może chodzi o „{${close}}”?` : ""}`);
      return undefined;
    }
  return read;
};

function matchesOf(pattern: RegExp, value: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let hit = pattern.exec(value); hit; hit = pattern.exec(value)) found.push(hit);
  return found;
}

function wrong(value: unknown, at: string, expected: string, say: Say): undefined {
  const got = value === undefined ? "nic" : clip(JSON.stringify(value) ?? String(value));
  say(at || "(cały plik)", `Tu pasuje tylko ${expected}. W pliku jest: ${got}.`);
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function path(at: string, key: string): string {
  return at ? `${at}.${clip(key)}` : clip(key);
}

function clip(value: string): string {
  return value.length > 40 ? value.slice(0, 39) + "…" : value;
}
