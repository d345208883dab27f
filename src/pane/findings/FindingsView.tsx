import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
  Subtitle2,
  Text,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Finding } from "../../checks/finding";
import type { Audience } from "../../text/draft";
import type { State } from "../state";
import { words } from "../words";
import { DemandList } from "./DemandList";
import { FindingCard } from "./FindingCard";
import { useStyles } from "./FindingsView.styles";
import { ReadabilityFigures } from "./ReadabilityFigures";

type Level = Finding["level"];
type Remedy = NonNullable<Finding["remedy"]>;

interface Props {
  readonly state: State;
  readonly canReveal: boolean;
  /** Answers whether the fix was made. */
  readonly onFix: (finding: Finding, fix: string) => Promise<boolean>;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onIgnore: (finding: Finding) => void;
  readonly onRestore: (finding: Finding) => void;
  readonly onReveal: (finding: Finding) => void;
  readonly onRetry: () => void;
  readonly onAudience: (audience: Audience) => void;
}

const LEVELS: readonly Level[] = ["must", "should", "may"];

/** What the Standard demands, and the findings by how much they matter. */
export function FindingsView({
  state,
  canReveal,
  onFix,
  onRemedy,
  onIgnore,
  onRestore,
  onReveal,
  onRetry,
  onAudience,
}: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { report, current, problem, lexicon } = state;

  /** After a fix the next finding has the focus, so that the list can be worked through by keyboard. */
  const fixAndGoOn = async (finding: Finding, fix: string) => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>("article") ?? [])];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    if (await onFix(finding, fix))
      setTimeout(() => {
        const left = [...(list.current?.querySelectorAll<HTMLElement>("article") ?? [])];
        (left[Math.min(Math.max(at, 0), left.length - 1)] ?? list.current)?.focus();
      }, 600);
  };

  if (problem && !report) return <HostError text={problem} onRetry={onRetry} />;
  if (!report || !current)
    return (
      <div className={styles.page} role="status" aria-label={words.checking}>
        <div className={styles.ghostLine} />
        <div className={styles.ghost} />
        <div className={styles.ghost} />
      </div>
    );

  const { findings, ignored, demands, readability } = report;
  const missing = demands.filter(({ met }) => !met).length;
  const isEmpty = !current.draft.pieces.some(({ role }) => role !== "signature" && role !== "quote");

  return (
    <div className={styles.page} ref={list} tabIndex={-1}>
      {problem && <HostError text={problem} onRetry={onRetry} />}
      {current.original.kind === "letter" && (
        <RadioGroup
          layout="horizontal"
          className={styles.audience}
          aria-label={words.audience.label}
          value={current.audience}
          onChange={(_event, { value }) => onAudience(value as Audience)}
        >
          <Text size={200} className={styles.audienceLabel}>
            {words.audience.label}:
          </Text>
          <Radio value="external" label={words.audience.external} />
          <Radio value="internal" label={words.audience.internal} />
        </RadioGroup>
      )}
      {isEmpty ? (
        <div className={styles.empty}>
          <Subtitle2 as="h2">{words.emptyTitle}</Subtitle2>
          <Text>{words.emptyText(current.original.kind)}</Text>
        </div>
      ) : (
        <>
          <Text as="h2" weight="semibold" className={styles.summary} aria-live="polite">
            {words.summary(missing, findings.length)}
          </Text>
          <DemandList demands={demands} />
        </>
      )}
      {lexicon === "loading" && <Spinner size="tiny" label={words.loadingLexicon} className={styles.loading} />}
      {lexicon === "missing" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.noLexicon}</MessageBarBody>
        </MessageBar>
      )}
      {!isEmpty &&
        LEVELS.map((level) => {
          const group = findings.filter((finding) => finding.level === level);
          if (!group.length) return null;
          return (
            <section key={level} aria-label={words.groups[level]}>
              <div className={styles.groupTitle}>
                <Text as="h3" weight="semibold">
                  {words.groups[level]}
                </Text>
                <Text className={styles.count}>{group.length}</Text>
              </div>
              {group.map((finding, i) => (
                <FindingCard
                  key={`${finding.rule}|${finding.quote}|${group.slice(0, i).filter((other) => other.rule === finding.rule && other.quote === finding.quote).length}`}
                  finding={finding}
                  body={current.draft.body}
                  canReveal={canReveal && finding.quote !== ""}
                  onFix={fixAndGoOn}
                  onRemedy={onRemedy}
                  onIgnore={onIgnore}
                  onReveal={onReveal}
                />
              ))}
            </section>
          );
        })}
      {!isEmpty && readability.sentences > 0 && (
        <ReadabilityFigures readability={readability} body={current.draft.body} />
      )}
      {ignored.length > 0 && (
        <details className={styles.ignored}>
          <summary>{words.ignoredTitle(ignored.length)}</summary>
          {ignored.map((finding, i) => (
            <div key={i} className={styles.ignoredRow}>
              <Text size={200}>{finding.quote ? `„${finding.quote}”` : finding.what}</Text>
              <Button size="small" appearance="subtle" onClick={() => onRestore(finding)}>
                {words.restore}
              </Button>
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

function HostError({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline" style={{ margin: 12 }}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{words.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
