import { Button, Text } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../checks/finding";
import { words } from "../words";
import { sourceName } from "../about/standard";
import { useStyles } from "./FindingCard.styles";

type Remedy = NonNullable<Finding["remedy"]>;

interface Props {
  readonly finding: Finding;
  readonly body: string;
  readonly canReveal: boolean;
  readonly onFix: (finding: Finding, fix: string) => void;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onReveal: (finding: Finding) => void;
}

/** How much of the text around the words is shown, in characters. */
const AROUND = 32;
/** Longer quotes are cut in the middle. */
const LONGEST = 140;

/** One finding: the words, what is wrong, what to do, and the buttons for it. */
export const FindingCard = memo(function FindingCard({
  finding,
  body,
  canReveal,
  onFix,
  onRemedy,
  onIgnore,
  onReveal,
}: Props) {
  const styles = useStyles();
  const { quote, span, what, why, todo, fixes, remedy, source } = finding;
  return (
    <article className={styles.card} tabIndex={-1} aria-label={what}>
      {quote && (
        <p className={styles.quote}>
          {before(body, span.start)}
          <mark className={styles.mark}>{clip(quote.trim())}</mark>
          {after(body, span.end)}
        </p>
      )}
      <Text as="p" className={styles.what}>
        {what}
      </Text>
      {!fixes.length && (
        <Text as="p" size={200} className={styles.todo}>
          {todo}
        </Text>
      )}
      <div className={styles.actions}>
        {fixes.slice(0, 3).map((fix, i) => (
          <Button
            key={fix}
            size="small"
            appearance={i ? "secondary" : "primary"}
            className={styles.fix}
            aria-label={fix.trim() ? words.replaceWith(fix.trim()) : words.remove}
            onClick={() => onFix(finding, fix)}
          >
            {clip(fix.trim()) || words.remove}
          </Button>
        ))}
        {remedy && (
          <Button size="small" appearance="primary" onClick={() => onRemedy(remedy)}>
            {words.remedies[remedy]}
          </Button>
        )}
        {canReveal && (
          <Button size="small" appearance="subtle" onClick={() => onReveal(finding)}>
            {words.show}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => onIgnore(finding)}>
          {words.ignore}
        </Button>
      </div>
      <details className={styles.more}>
        <summary>{words.why}</summary>
        <p>
          {why} {fixes.length > 0 && todo}
        </p>
        <p>
          {words.source}: {sourceName(source)}
        </p>
      </details>
    </article>
  );
});

function before(body: string, start: number): string {
  const line = body.slice(body.lastIndexOf("\n", start - 1) + 1, start);
  return line.length > AROUND ? "…" + line.slice(-AROUND).replace(/^\S*\s/, "") : line;
}

function after(body: string, end: number): string {
  const stop = body.indexOf("\n", end);
  const line = body.slice(end, stop < 0 ? body.length : stop);
  return line.length > AROUND ? line.slice(0, AROUND).replace(/\s\S*$/, "") + "…" : line;
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}` : text;
}
