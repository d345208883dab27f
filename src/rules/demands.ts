import { useCaseHandler } from "./contact/use-case-handler";
import { useDepartment } from "./contact/use-department";
import { useName } from "./contact/use-name";
import { usePhone } from "./contact/use-phone";
import { usePosition } from "./contact/use-position";
import { useClosing } from "./form/use-closing";
import { useOpening } from "./form/use-opening";
import type { Rule } from "./rule";

/** What the Standard demands, told without a lexicon: these rules speak on send too. */
export const demands: readonly Rule[] = [
  useOpening,
  useClosing,
  useName,
  useCaseHandler,
  usePosition,
  useDepartment,
  usePhone,
];
