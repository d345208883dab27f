import { useOffice } from "./contact/use-office";
import { noCapitalAfterSalutation } from "./form/no-capital-after-salutation";
import { noClosingComma } from "./form/no-closing-comma";
import { noEndingOnNumber } from "./form/no-ending-on-number";
import { noFirstNameInSalutation } from "./form/no-first-name-in-salutation";
import { noSecondClosing } from "./form/no-second-closing";
import { noMismatchedClosing } from "./form/no-mismatched-closing";
import { noMisspelledClosing } from "./form/no-misspelled-closing";
import { noMixedSalutation } from "./form/no-mixed-salutation";
import { noPlaceholder } from "./form/no-placeholder";
import { noSecondTitle } from "./form/no-second-title";
import { noSurnameInSalutation } from "./form/no-surname-in-salutation";
import { noViceInSalutation } from "./form/no-vice-in-salutation";
import { noWrongSpaces } from "./form/no-wrong-spaces";
import { noWrongWeekday } from "./form/no-wrong-weekday";
import { useCapitalAfterSalutation } from "./form/use-capital-after-salutation";
import { useDoAfterOd } from "./form/use-do-after-od";
import { useSalutationLetters } from "./form/use-salutation-letters";
import { useSalutationMark } from "./form/use-salutation-mark";
import { useSpaceInDate } from "./form/use-space-in-date";
import { useVocative } from "./form/use-vocative";
import { noBlame } from "./polite/no-blame";
import { noBrushOff } from "./polite/no-brush-off";
import { noCondescension } from "./polite/no-condescension";
import { noDoubt } from "./polite/no-doubt";
import { noEmptyPromise } from "./polite/no-empty-promise";
import { noGenderMismatch } from "./polite/no-gender-mismatch";
import { noHarshWords } from "./polite/no-harsh-words";
import { noImpatience } from "./polite/no-impatience";
import { noOrder } from "./polite/no-order";
import { noProudCapital } from "./polite/no-proud-capital";
import { noServility } from "./polite/no-servility";
import { noShouting } from "./polite/no-shouting";
import { noThreat } from "./polite/no-threat";
import { noWitam } from "./polite/no-witam";
import { useMatchingForm } from "./polite/use-matching-form";
import { usePanstwoThirdPerson } from "./polite/use-panstwo-third-person";
import { explainAbbreviation } from "./plain/explain-abbreviation";
import { noDanglingParticiple } from "./plain/no-dangling-participle";
import { noDoubleNegation } from "./plain/no-double-negation";
import { noBookishWords } from "./plain/no-bookish-words";
import { noEmptyVerb } from "./plain/no-empty-verb";
import { noHeavyPhrase } from "./plain/no-heavy-phrase";
import { noDatePadding } from "./plain/no-date-padding";
import { noZDnia } from "./plain/no-z-dnia";
import { noForeignWords } from "./plain/no-foreign-words";
import { noGenitiveChain } from "./plain/no-genitive-chain";
import { noGerundCrowd } from "./plain/no-gerund-crowd";
import { noImpersonalPast } from "./plain/no-impersonal-past";
import { noLongParagraph } from "./plain/no-long-paragraph";
import { noLongGenitiveChain } from "./plain/no-long-genitive-chain";
import { noLongSentence } from "./plain/no-long-sentence";
import { noOfficialese } from "./plain/no-officialese";
import { noParticipleClause } from "./plain/no-participle-clause";
import { useVerbForParticiple } from "./plain/use-verb-for-participle";
import { noPassive } from "./plain/no-passive";
import { noBycPassive } from "./plain/no-byc-passive";
import { noNominalEvent } from "./plain/no-nominal-event";
import { noPleonasm } from "./plain/no-pleonasm";
import { noSeInstruction } from "./plain/no-se-instruction";
import { noSeOrder } from "./plain/no-se-order";
import { noShorthand } from "./plain/no-shorthand";
import { noVeryLongSentence } from "./plain/no-very-long-sentence";
import { useList } from "./plain/use-list";
import { usePoints } from "./plain/use-points";
import { useAby } from "./plain/use-aby";
import { useJesli } from "./plain/use-jesli";
import { useMusi } from "./plain/use-musi";
import { useClause } from "./plain/use-clause";
import { useInfinitive } from "./plain/use-infinitive";
import { noNaCelu } from "./plain/no-na-celu";
import { noCharakter } from "./plain/no-charakter";
import { noStanowi } from "./plain/no-stanowi";
import { noNalezy } from "./plain/no-nalezy";
import { noSlowOpening } from "./plain/no-slow-opening";
import { noPossibility } from "./plain/no-possibility";
import { noWordyVerb } from "./plain/no-wordy-verb";
import { explainTerm } from "./plain/explain-term";
import { explainHardTerm } from "./plain/explain-hard-term";
import { noOpeningCitation } from "./plain/no-opening-citation";
import { answerQuestions } from "./polite/answer-questions";
import { inviteQuestions } from "./polite/invite-questions";
import { useSpelling2026 } from "./form/use-spelling-2026";
import { noSeparateNie } from "./form/no-separate-nie";
import { noPastDeadline } from "./form/no-past-deadline";
import { usePolishMarks } from "./form/use-polish-marks";
import { noMisspelling } from "./form/no-misspelling";
import { noRepeatedWord } from "./form/no-repeated-word";
import { noWrongAmount } from "./form/no-wrong-amount";
import { noWrongDot } from "./form/no-wrong-dot";
import { useComma } from "./form/use-comma";
import { useReadableNumber } from "./form/use-readable-number";
import { useGroupedNumber } from "./form/use-grouped-number";
import { useHardSpace } from "./form/use-hard-space";
import { useReadableDate } from "./form/use-readable-date";
import { useOneClock } from "./form/use-one-clock";
import { useYear } from "./form/use-year";
import { checkWeekday } from "./form/check-weekday";
import { useHeadings } from "./form/use-headings";
import { sayToWhom } from "./form/say-to-whom";
import { useDeadline } from "./form/use-deadline";
import { useStatementFirst } from "./form/use-statement-first";
import { useSpaceAfterMark } from "./form/use-space-after-mark";
import { noInformalClosing } from "./polite/no-informal-closing";
import { noInformalOpening } from "./polite/no-informal-opening";
import { noSlashForms } from "./polite/no-slash-forms";
import { noTyForms } from "./polite/no-ty-forms";
import { askKindly } from "./polite/ask-kindly";
import { mindTone } from "./polite/mind-tone";
import { noBareAssurance } from "./polite/no-bare-assurance";
import { noThanksInAdvance } from "./polite/no-thanks-in-advance";
import { sayMust } from "./polite/say-must";
import { sayWhatIsMissing } from "./polite/say-what-is-missing";
import { useCapitalForAddressee } from "./polite/use-capital-for-addressee";
import { useCapitalForTy } from "./polite/use-capital-for-ty";
import { useInclusiveWords } from "./polite/use-inclusive-words";
import { usePersonFirst } from "./polite/use-person-first";
import { demands } from "./demands";
import type { Rule } from "./rule";

/** All rules, in the order in which people meet them: what the Standard demands first. */
export const rules: readonly Rule[] = [
  ...demands,
  useOffice,
  noCapitalAfterSalutation,
  noClosingComma,
  noEndingOnNumber,
  noFirstNameInSalutation,
  noSecondClosing,
  noMismatchedClosing,
  noMisspelledClosing,
  noMixedSalutation,
  noPlaceholder,
  noMisspelling,
  noRepeatedWord,
  noWrongAmount,
  noWrongDot,
  useComma,
  noSecondTitle,
  noSurnameInSalutation,
  noViceInSalutation,
  noWrongSpaces,
  noWrongWeekday,
  useCapitalAfterSalutation,
  useDoAfterOd,
  useSalutationLetters,
  useSalutationMark,
  useSpaceInDate,
  useVocative,
  noShouting,
  noBlame,
  noBrushOff,
  noCondescension,
  noDoubt,
  noEmptyPromise,
  noGenderMismatch,
  noHarshWords,
  noImpatience,
  noOrder,
  noProudCapital,
  noServility,
  noThreat,
  noWitam,
  useMatchingForm,
  usePanstwoThirdPerson,
  explainAbbreviation,
  noDanglingParticiple,
  noDoubleNegation,
  noBookishWords,
  noEmptyVerb,
  noDatePadding,
  noZDnia,
  noForeignWords,
  noGenitiveChain,
  noGerundCrowd,
  noHeavyPhrase,
  noImpersonalPast,
  noLongParagraph,
  noLongGenitiveChain,
  noLongSentence,
  noOfficialese,
  noParticipleClause,
  useVerbForParticiple,
  noPassive,
  noBycPassive,
  noNominalEvent,
  noPleonasm,
  noSeInstruction,
  noSeOrder,
  noShorthand,
  noVeryLongSentence,
  noWordyVerb,
  explainTerm,
  explainHardTerm,
  noOpeningCitation,
  answerQuestions,
  inviteQuestions,
  useSpelling2026,
  noSeparateNie,
  noPossibility,
  useAby,
  useList,
  usePoints,
  useJesli,
  useMusi,
  useClause,
  useInfinitive,
  noNaCelu,
  noCharakter,
  noStanowi,
  noNalezy,
  noSlowOpening,
  noPastDeadline,
  usePolishMarks,
  useReadableNumber,
  useGroupedNumber,
  useHardSpace,
  useReadableDate,
  useOneClock,
  useYear,
  checkWeekday,
  useHeadings,
  sayToWhom,
  useDeadline,
  useStatementFirst,
  useSpaceAfterMark,
  noInformalClosing,
  noInformalOpening,
  noSlashForms,
  noTyForms,
  askKindly,
  mindTone,
  noBareAssurance,
  noThanksInAdvance,
  sayMust,
  sayWhatIsMissing,
  useCapitalForAddressee,
  useCapitalForTy,
  useInclusiveWords,
  usePersonFirst,
];
