import { readFileSync } from "node:fs";
import { NOBODY, type Person } from "../letter/person";
import { nearest } from "../policy/nearest";
import type { Policy } from "../policy/policy";
import { readPolicy } from "../policy/read";
import { decode } from "./decode";
import { whyUnread } from "./unreadable";
import { words } from "./words";

/** What was read from a file of settings, and sentences that say what is wrong in it, each with its place. */
export interface Read<T> {
  /** `undefined` where nothing of the file can be used. */
  readonly value: T | undefined;
  readonly problems: readonly string[];
}

/** Reads the office's settings; where a setting is wrong, the default stands in. */
export function policyFrom(path: string, ruleIds: readonly string[]): Read<Policy> {
  const { value, problems } = jsonFrom(path);
  if (problems.length) return { value: undefined, problems };
  const read = readPolicy(value, ruleIds);
  return {
    value: isObject(value) ? read.policy : undefined,
    problems: read.problems.map(({ at, message }) => `${path}: ${at}: ${message}`),
  };
}

const FIELDS = [...Object.keys(NOBODY), "gender"];

/** Reads the details of the person who writes; a field that is not given is empty. */
export function profileFrom(path: string): Read<Person> {
  const { value, problems } = jsonFrom(path);
  if (problems.length) return { value: undefined, problems };
  if (!isObject(value)) return { value: undefined, problems: [`${path}: ${words.settings.notObject}`] };
  const wrong = Object.entries(value).flatMap(([key, field]) => {
    const why = wrongIn(key, field);
    return why === undefined ? [] : [`${path}: ${key}: ${why}`];
  });
  return { value: wrong.length ? undefined : { ...NOBODY, ...value }, problems: wrong };
}

function wrongIn(key: string, field: unknown): string | undefined {
  if (!FIELDS.includes(key)) return words.settings.unknown(key, nearest(key, FIELDS));
  if (key === "secretariat") return typeof field === "boolean" ? undefined : words.settings.flag;
  if (key === "gender") return field === "f" || field === "m" ? undefined : words.settings.gender;
  return typeof field === "string" ? undefined : words.settings.text;
}

function jsonFrom(path: string): Read<unknown> {
  try {
    return { value: JSON.parse(decode(readFileSync(path))), problems: [] };
  } catch (error) {
    const why = error instanceof SyntaxError ? words.settings.notJson : whyUnread(error);
    return { value: undefined, problems: [`${path}: ${why}`] };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
