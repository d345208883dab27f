import { looksFinite } from "../../src/text/looks-finite";

const VERBS =
  "wpłynął złożyła wydaliśmy zakładał pracował powiedział odpowiedział widziała zmieniła mógł wzrosła prosimy informujemy wydano wszczęto obowiązuje jest może należy zapłacił zawarła poszliśmy byłoby mają";
const OTHERS =
  "wydział oddział udział materiał szkoła szkoły tytuł protokół siły problemy systemy firmy rano święto wniosek opłata marca Poznania pismo okno konto Rada kontroli chwili wał kapitał dzieło";

it.each(VERBS.split(" "))("takes %s for a verb", (word) => expect(looksFinite(word)).toBe(true));
it.each(OTHERS.split(" "))("takes %s for none", (word) => expect(looksFinite(word)).toBe(false));
