import { defaults } from "./defaults";
import { nearest } from "./nearest";
import type { Policy, Problem } from "./policy";
import { MOST_CHARACTERS, MOST_ITEMS, PLACEHOLDERS, POLICY_SHAPE, type Likeness, type Shape } from "./shape";

/** More problems than anybody reads at once. */
const MOST_PROBLEMS = 100;

type Fields = Readonly<Record<string, unknown>>;
type Say = (at: string, message: string) => void;

/**
 * Reads what IT wrote, of whatever type. Never throws: what is wrong is a problem with its place, and the default stands in.
 * With `ruleIds`, an unknown rule is a problem too.
 */
export function readPolicy(value: unknown, ruleIds?: readonly string[]): { policy: Policy; problems: Problem[] } {
  const problems: Problem[] = [];
  const say: Say = (at, message) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ at: at || "(cały plik)", message });
  };
  const policy = new PolicyReader(say, ruleIds).read(POLICY_SHAPE, value, "", defaults) as Policy | undefined;
  return { policy: policy ?? defaults, problems };
}

/** One file being read. Each reader gives a value back as it is to be used, or `undefined` after saying what is wrong. */
class PolicyReader {
  constructor(
    private readonly say: Say,
    private readonly ruleIds: readonly string[] | undefined,
  ) {}

  read(shape: Shape, value: unknown, at: string, standard?: unknown): unknown {
    switch (shape.is) {
      case "text":
        return this.text(value, at, shape.like);
      case "template":
        return this.template(value, at);
      case "flag":
        return typeof value === "boolean" ? value : this.wrong(value, at, "true albo false");
      case "one":
        if (shape.of.indexOf(value as string) >= 0) return value;
        return this.wrong(value, at, `jedna z wartości: ${shape.of.map((one) => JSON.stringify(one)).join(", ")}`);
      case "list":
        return this.list(shape, value, at);
      case "object":
        return this.object(shape, value, at, standard as Fields | undefined);
      case "record":
        return this.record(shape, value, at);
    }
  }

  private text(value: unknown, at: string, like?: Likeness): unknown {
    if (typeof value !== "string") return this.wrong(value, at, like?.called ?? "tekst w cudzysłowie");
    if (value.length > MOST_CHARACTERS) {
      return void this.say(
        at,
        `Tekst jest za długi. Liczba znaków: ${value.length}, a może być najwyżej ${MOST_CHARACTERS}.`,
      );
    }
    if (like && !new RegExp(like.pattern).test(value)) return this.wrong(value, at, like.called);
    return like?.lowerCase ? value.toLowerCase() : value;
  }

  /** A line of text with placeholders in braces. */
  private template(value: unknown, at: string): unknown {
    const line = this.text(value, at) as string | undefined;
    if (line === undefined) return undefined;
    for (const placeholder of line.match(/\{[^{}]*\}/g) ?? []) {
      const name = placeholder.slice(1, -1);
      if (PLACEHOLDERS.indexOf(name) >= 0) continue;
      const close = nearest(name, PLACEHOLDERS);
      return void this.say(at, `Nie znam pola „{${clip(name)}}”.${close ? ` Może chodzi o „{${close}}”?` : ""}`);
    }
    const lone = /[{}]/.exec(line.replace(/\{[^{}]*\}/g, ""));
    return lone ? void this.say(at, `Nawias „${lone[0]}” nie ma pary.`) : line;
  }

  private list({ of, apart }: Shape & { is: "list" }, value: unknown, at: string): unknown {
    if (!Array.isArray(value)) return this.wrong(value, at, "lista w nawiasach kwadratowych");
    if (value.length > MOST_ITEMS) return this.tooMany(value.length, at);
    const read: unknown[] = [];
    const seen: unknown[] = [];
    value.forEach((item, i) => {
      const one = this.read(of, item, `${at}[${i}]`);
      if (one === undefined) return;
      const name = apart && (one as Fields)[apart];
      if (apart && seen.indexOf(name) >= 0) {
        this.say(`${at}[${i}].${apart}`, `Nazwa „${clip(String(name))}” powtarza się.`);
        return;
      }
      seen.push(name);
      read.push(one);
    });
    return read;
  }

  private object(shape: Shape & { is: "object" }, value: unknown, at: string, standard: Fields = {}): unknown {
    if (!isObject(value)) return this.wrong(value, at, "obiekt w nawiasach klamrowych");
    const names = Object.keys(value);
    if (names.length > MOST_ITEMS) return this.tooMany(names.length, at);
    const { keys, needed = [] } = shape;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(standard)) result[key] = standard[key];
    for (const key of names) {
      const known = Object.prototype.hasOwnProperty.call(keys, key) ? keys[key] : undefined;
      if (!known) {
        const close = nearest(key, Object.keys(keys));
        this.say(within(at, key), `Nie znam ustawienia „${clip(key)}”.${close ? ` Może chodzi o „${close}”?` : ""}`);
        continue;
      }
      const one = this.read(known, value[key], within(at, key), standard[key]);
      if (one !== undefined && key !== "$schema") result[key] = one;
    }
    const missing = needed.filter((key) => result[key] === undefined);
    for (const key of missing) if (value[key] === undefined) this.say(within(at, key), `Brakuje ustawienia „${key}”.`);
    return missing.length ? undefined : result;
  }

  private record({ of, names }: Shape & { is: "record" }, value: unknown, at: string): unknown {
    if (!isObject(value)) return this.wrong(value, at, "obiekt w nawiasach klamrowych");
    const keys = Object.keys(value);
    if (keys.length > MOST_ITEMS) return this.tooMany(keys.length, at);
    const known = names === "rules" ? this.ruleIds : undefined;
    const result: Record<string, unknown> = {};
    for (const key of keys) {
      const place = `${at}["${clip(key)}"]`;
      if (known && known.indexOf(key) < 0) {
        const close = nearest(key, known);
        this.say(place, `Nie ma reguły „${clip(key)}”.${close ? ` Może chodzi o „${close}”?` : ""}`);
        continue;
      }
      const one = this.read(of, value[key], place);
      // A plain assignment to "__proto__" would not make a key.
      if (one !== undefined) Object.defineProperty(result, key, { value: one, enumerable: true });
    }
    return result;
  }

  private wrong(value: unknown, at: string, expected: string): undefined {
    const got = value === undefined ? "nic" : clip(JSON.stringify(value) ?? String(value));
    this.say(at, `Tu pasuje tylko ${expected}. W pliku jest: ${got}.`);
    return undefined;
  }

  private tooMany(count: number, at: string): undefined {
    this.say(at, `Tu jest za dużo pozycji. Jest ich ${count}, a może być najwyżej ${MOST_ITEMS}.`);
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function within(at: string, key: string): string {
  return at ? `${at}.${clip(key)}` : clip(key);
}

/** A value of any length, cut so that a problem stays one line. */
function clip(value: string): string {
  return value.length > 40 ? value.slice(0, 39) + "…" : value;
}
