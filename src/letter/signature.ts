import type { Detail, Policy } from "../policy/policy";
import type { Audience } from "../text/draft";
import { escapeHtml } from "../text/escape";
import type { Composed } from "./composed";
import type { Person } from "./person";
import { readablePhone } from "../text/phone";

export type Variant = keyof Policy["signature"];

/** Marks our block in a message, so that it is found and replaced, never doubled. */
export const SIGNATURE_ID = "uprzejmie-podpis";

/** Outlook takes so many characters. Source: limits for Outlook add-ins, body.setSignatureAsync. */
export const MOST_CHARACTERS = 30_000;

/** Which signature fits: secretariats sign as such, colleagues need no name of the office. */
export function variantFor(audience: Audience, person: Person): Variant {
  return person.secretariat ? "secretariat" : audience;
}

/** The lines of a signature; a line of which every placeholder is empty is left out. */
export function signatureLines(policy: Policy, person: Person, variant: Variant): string[] {
  const values = valuesOf(policy, person);
  const lines: string[] = [];
  for (const template of policy.signature[variant]) {
    const names = (template.match(/\{[^{}]*\}/g) ?? []).map((name) => name.slice(1, -1));
    if (names.length && names.every((name) => !values[name])) continue;
    const line = template.replace(/\{([^{}]*)\}/g, (_all, name: string) => values[name] ?? "");
    // What stood between two placeholders goes with an empty one: ", Wydział" becomes "Wydział".
    lines.push(
      line
        .replace(/^[\s,–-]+|[\s,–-]+$/g, "")
        .replace(/\s+,/g, ",")
        .replace(/ {2,}/g, " "),
    );
  }
  return lines;
}

/**
 * The signature block as text and as HTML that mail programs keep: plain paragraphs with their styles beside them. A block that
 * Outlook would not take loses its last lines.
 */
export function composeSignature(policy: Policy, person: Person, variant: Variant): Composed {
  const lines: string[] = [];
  const paragraphs: string[] = [];
  let length = wrapped("").length;
  for (const line of signatureLines(policy, person, variant)) {
    const weight = lines.length ? "" : "font-weight:bold;";
    const paragraph = `<p style="margin:0;${weight}font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#242424">${linked(line)}</p>`;
    length += paragraph.length;
    if (length > MOST_CHARACTERS) break;
    lines.push(line);
    paragraphs.push(paragraph);
  }
  return { text: lines.join("\n"), html: wrapped(paragraphs.join("")) };
}

function wrapped(paragraphs: string): string {
  return `<div id="${SIGNATURE_ID}">${paragraphs}</div>`;
}

/** What the office asks for in this variant and the profile does not say. */
export function missingDetails(policy: Policy, person: Person, variant: Variant): Detail[] {
  const asked =
    variant === "caseHandler"
      ? policy.required.internalLetter
      : variant === "internal"
        ? policy.required.internalEmail
        : policy.required.externalEmail;
  const values = valuesOf(policy, person);
  return asked.filter((detail) => !values[detail]);
}

function valuesOf({ office, departments }: Policy, person: Person): Readonly<Record<string, string>> {
  const department = departments.filter(({ name }) => name === person.department)[0];
  return {
    firstName: person.firstName.trim(),
    surname: person.surname.trim(),
    position: person.position.trim(),
    department: person.department.trim(),
    departmentShort: department?.short ?? "",
    phone: readablePhone(person.phone),
    mobile: readablePhone(person.mobile),
    email: person.email.trim(),
    room: person.room.trim(),
    office: office.name,
    address: department?.address ?? office.address,
    city: office.city,
  };
}

/** An address of mail becomes a link; everything is escaped. */
function linked(line: string): string {
  const escaped = escapeHtml(line);
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(line)
    ? `<a href="mailto:${escaped}" style="color:#0b5394">${escaped}</a>`
    : escaped;
}
