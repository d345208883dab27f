const LISTED =
  /^(?:jest|są|ma|mają|może|mogą|można|należy|trzeba|warto|będzie|będą|wynosi|wynoszą|wymaga|zawiera|odbędzie|trwa|działa|prowadzi|mija|upływa|wchodzi|zaczyna|kończy|dotyczy|przysługuje|stanowi|określa|powinien|powinna|powinno|powinni|powinny|proszę|informuję|dziękuję|przesyłam|czeka|leży|mieszka|pracuję|płaci|musi|muszą|prosi|chce|wnosi|otrzyma|wyda|zapłaci|przypada|pozostaje)$/;

/** Endings of the past tense, of "we", of verbs in -ować and of the impersonal past. */
const ENDING =
  /(?:[aeiyąęuósgdbrkz]ł(?:[aoy]|[ae]m|[ae]ś)?|[aeiąę]li|śmy|ście|[aeiy]my|uje|ują|uję|[aoęy]no|[ęy]to|łby|łaby|liby|łoby)$/;
const NOUNS =
  /(?:dział|szkoł[ay]|materiał|artykuł|tytuł|protokół|kościół|sił[ay]|koł[ao]|stół|zespół|chwili|woli|kanał|zakładał|krokodyl|czoł[ao]|dzieło|dzieła|źródł[oa]|ciał[oa]|pół|ogół|szczegół|postój|sygnał|skał[ay]|problemy|systemy|programy|reklamy|firmy|normy|formy|zimy|ramy|bramy|rano|siano|kolano|grono|święto|wino|kino|pismo|okno|hasł[oa]|tł[oa]|jezioro|krzesł[ao]|masł[ao]|skrzydł[ao]|igł[ay]|cegł[ay]|mgł[ay]|mydł[oa]|światł[oa]|dół|chłopcy|anioł|upał|wał|kapitał|oryginał|kryminał|areał|potencjał|przedział)$/;

/**
 * Whether a word looks like a verb with a person: a guess from its ending, for where a sentence ends has to be known before
 * the lexicon is there. Rules ask the lexicon.
 */
export function looksFinite(word: string): boolean {
  const lower = word.toLowerCase();
  return LISTED.test(lower) || (ENDING.test(lower) && !NOUNS.test(lower));
}
