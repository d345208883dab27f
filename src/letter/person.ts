import type { Gender } from "../text/first-names";

/** The clerk: what the signature and the contact rules know. Any field may be empty until the profile is filled in. */
export interface Person {
  readonly firstName: string;
  readonly surname: string;
  readonly position: string;
  /** The department's full name as in the policy: "Wydział Organizacyjny". */
  readonly department: string;
  readonly phone: string;
  readonly mobile: string;
  readonly email: string;
  readonly room: string;
  readonly gender?: Gender;
  /** Signs as the secretariat of the department. */
  readonly secretariat: boolean;
}

/** Nobody yet: a profile before it is filled in. */
export const NOBODY: Person = {
  firstName: "",
  surname: "",
  position: "",
  department: "",
  phone: "",
  mobile: "",
  email: "",
  room: "",
  secretariat: false,
};
