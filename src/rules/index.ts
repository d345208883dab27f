import { useOffice } from "./contact/use-office";
import { noCapitalAfterSalutation } from "./form/no-capital-after-salutation";
import { noClosingComma } from "./form/no-closing-comma";
import { noMismatchedClosing } from "./form/no-mismatched-closing";
import { noPlaceholder } from "./form/no-placeholder";
import { noSurnameInSalutation } from "./form/no-surname-in-salutation";
import { useSalutationMark } from "./form/use-salutation-mark";
import { useVocative } from "./form/use-vocative";
import { noImpersonalPast } from "./plain/no-impersonal-past";
import { noOfficialese } from "./plain/no-officialese";
import { noWitam } from "./polite/no-witam";
import { demands } from "./demands";
import type { Rule } from "./rule";

/** All rules, in the order in which people meet them: what the Standard demands first. */
export const rules: readonly Rule[] = [
  ...demands,
  useOffice,
  noCapitalAfterSalutation,
  noClosingComma,
  noMismatchedClosing,
  noPlaceholder,
  noSurnameInSalutation,
  useSalutationMark,
  useVocative,
  noImpersonalPast,
  noOfficialese,
  noWitam,
];
