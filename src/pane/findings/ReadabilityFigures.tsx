import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Readability } from "../../checks/readability";
import { decimal } from "../../text/decimal";
import { words } from "../words";

const useStyles = makeStyles({
  box: {
    "& > summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, minHeight: "24px", lineHeight: "24px" },
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "12px",
    rowGap: "4px",
    margin: "8px 0",
    fontSize: tokens.fontSizeBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, textAlign: "right" },
  },
  note: { color: tokens.colorNeutralForeground2, display: "block", marginBottom: "8px" },
  title: { display: "block", margin: "0 0 4px" },
  heaviest: { margin: "0 0 8px", paddingLeft: "20px", fontSize: tokens.fontSizeBase200 },
  map: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "22px" },
  sentence: { borderRadius: "2px", padding: "1px 0" },
  heat1: { backgroundColor: "#fff6d6" },
  heat2: { backgroundColor: "#ffe0ad", borderBottom: "2px solid #b35c00" },
  heat3: { backgroundColor: "#ffc9bd", borderBottom: "3px double #a4262c" },
});

const NUMBERS = words.figures;

/** Figures of the text and its sentences by weight: a description, never a verdict. */
export function ReadabilityFigures({
  readability,
  body,
}: {
  readonly readability: Readability;
  readonly body: string;
}) {
  const styles = useStyles();
  const { meanSentence, longestSentence, shareOver20, fog, heaviest, heat } = readability;
  const shades = [undefined, styles.heat1, styles.heat2, styles.heat3];
  return (
    <details className={styles.box}>
      <summary>{NUMBERS.title}</summary>
      <dl className={styles.figures}>
        <dt>{NUMBERS.mean}</dt>
        <dd>{NUMBERS.words(Math.round(meanSentence * 10) / 10)}</dd>
        <dt>{NUMBERS.longest}</dt>
        <dd>{NUMBERS.words(longestSentence?.words ?? 0)}</dd>
        <dt>{NUMBERS.over20}</dt>
        <dd>{Math.round(shareOver20 * 100)}%</dd>
        <dt>{NUMBERS.fog}</dt>
        <dd>{fog === undefined ? "–" : decimal(fog)}</dd>
      </dl>
      <Text size={200} className={styles.note}>
        {fog === undefined ? NUMBERS.tooShort : NUMBERS.fogMeaning(fog)} {NUMBERS.note}
      </Text>
      {heaviest.length > 0 && (
        <>
          <Text as="h4" size={200} weight="semibold" className={styles.title}>
            {NUMBERS.heaviest}
          </Text>
          <ol className={styles.heaviest}>
            {heaviest.map(({ start, end }) => (
              <li key={start}>{body.slice(start, end)}</li>
            ))}
          </ol>
        </>
      )}
      <Text as="h4" size={200} weight="semibold" className={styles.title}>
        {NUMBERS.map}
      </Text>
      <p className={styles.map}>
        {heat.map(({ start, end, heat: shade, words: count }) => (
          <span
            key={start}
            className={mergeClasses(styles.sentence, shades[shade])}
            title={`${NUMBERS.heat[shade]}: ${NUMBERS.words(count)}`}
          >
            {body.slice(start, end)}{" "}
          </span>
        ))}
      </p>
    </details>
  );
}
