const LISTED =
  /^(?:jest|są|ma|mają|może|mogą|można|należy|trzeba|warto|będzie|będą|wynosi|wynoszą|wymaga|zawiera|odbędzie|trwa|działa|prowadzi|mija|upływa|wchodzi|zaczyna|kończy|dotyczy|przysługuje|stanowi|określa|powinien|powinna|powinno|powinni|powinny|proszę|informuję|dziękuję|przesyłam|czeka|leży|mieszka|pracuję|płaci|musi|muszą|prosi|chce|wnosi|otrzyma|wyda|zapłaci|przypada|pozostaje)$/;

/** Endings of the past tense, of "we", of verbs in -ować and of the impersonal past. */
const ENDING =
  /(?:[aeiyąęuósgdbrkz]ł(?:[aoy]|[ae]m|[ae]ś)?|[aeiąę]li|śmy|ście|[aeiy]my|uje|ują|uję|[aoęy]no|[ęy]to|łby|łaby|liby|łoby)$/;
/** Whole words that only end alike. */
const NOUNS =
  /^(?:(?:wy|od|ud|po|roz|prze|u)?dział|(?:przed)?szkoł[ay]|materiał|artykuł|tytuł|protokół|kościół|sił[ay]|koł[aoy]|stół|zespół|kanał|czoł[ao]|dzieł[ao]|źródł[ao]|ciał[ao]|pół|ogół|szczegół|sygnał|skał[ay]|problemy|systemy|programy|reklamy|firmy|normy|formy|zimy|ramy|bramy|rano|siano|kolano|grono|święto|wino|kino|hasł[ao]|tł[ao]|krzesł[ao]|masł[ao]|skrzydł[ao]|igł[ay]|cegł[ay]|mgł[ay]|mydł[ao]|światł[ao]|dół|anioł|upał|wał|kapitał|oryginał|areał|potencjał|regały?|mebli|chwili|woli|kontroli|szkoli|przedszkoli|myśli|kolei|celi)$/;

/**
 * Whether a word looks like a verb with a person: a guess from its ending, for where a sentence ends has to be known before
 * the lexicon is there. Rules ask the lexicon.
 */
export function looksFinite(word: string): boolean {
  const lower = word.toLowerCase();
  return LISTED.test(lower) || (ENDING.test(lower) && !NOUNS.test(lower));
}
