import type { Host } from "../host/host";
import { NOBODY, type Person } from "../letter/person";

const KEY = "profile";

export interface Profile {
  readonly person: Person;
  /** Whether the clerk has saved it; else it is only a suggestion. */
  readonly saved: boolean;
}

/** The clerk's profile; where none is saved, name and address come from `known` (the mailbox). Odd values are dropped. */
export async function loadProfile(
  host: Host,
  known: { name: string; address: string } = { name: "", address: "" },
): Promise<Profile> {
  const value = await host.load(KEY);
  if (typeof value === "object" && value !== null)
    return { person: personFrom(value as Record<string, unknown>), saved: true };
  const names = known.name
    .replace(/[(|,].*$/, "")
    .trim()
    .split(/\s+/);
  const isName = names.length >= 2 && known.name.indexOf("@") < 0;
  return {
    person: {
      ...NOBODY,
      email: known.address,
      firstName: isName ? names[0]! : "",
      surname: isName ? names.slice(1).join(" ") : "",
    },
    saved: false,
  };
}

/** Whether the clerk has saved a profile. */
export async function hasProfile(host: Host): Promise<boolean> {
  return (await loadProfile(host)).saved;
}

export async function saveProfile(host: Host, person: Person): Promise<void> {
  await host.save(KEY, person);
}

function personFrom(value: Record<string, unknown>): Person {
  const text = (key: keyof Person) => {
    const field = value[key];
    return typeof field === "string" ? field.slice(0, 200) : "";
  };
  const { gender } = value;
  return {
    firstName: text("firstName"),
    surname: text("surname"),
    position: text("position"),
    department: text("department"),
    phone: text("phone"),
    mobile: text("mobile"),
    email: text("email"),
    room: text("room"),
    secretariat: value.secretariat === true,
    ...(gender === "f" || gender === "m" ? { gender } : {}),
  };
}
