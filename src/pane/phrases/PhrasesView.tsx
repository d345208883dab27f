import { Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { guessAddressee } from "../../letter/guess-addressee";
import type { Person } from "../../letter/person";
import { PHRASE_KINDS, phrases, type Phrase, type PhraseKind } from "../../letter/phrases";
import { TITLES, type Addressee } from "../../letter/salutation";
import type { Policy } from "../../policy/policy";
import type { Current } from "../../tasks/read-draft";
import { words } from "../words";

interface Props {
  readonly policy: Policy;
  readonly person: Person;
  readonly current: Current | undefined;
  /** The kind that is open at first. */
  readonly first: PhraseKind;
  readonly onInsert: (phrase: Phrase) => void;
}

const useStyles = makeStyles({
  page: { padding: "12px 12px 24px", display: "flex", flexDirection: "column", gap: "10px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  kind: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "6px",
    "& summary": { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, minHeight: "28px", lineHeight: "28px" },
  },
  place: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginLeft: "6px",
  },
  phrase: {
    display: "block",
    width: "100%",
    textAlign: "left",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "7px 10px",
    marginBottom: "6px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const TEXT = words.phrases;

/** Ready phrases for this addressee; one click inserts. */
export default function PhrasesView({ policy, person, current, first, onInsert }: Props) {
  const styles = useStyles();
  const guess = guessAddressee(current?.original.recipients.map(({ name }) => name) ?? []);
  const [chosen, setChosen] = useState<Addressee>();
  const addressee = chosen ?? guess;
  const list = phrases(policy, person, current?.audience ?? "external", addressee);
  const choose = (gender: string, title: string | undefined) =>
    setChosen({ ...(gender === "f" || gender === "m" ? { gender } : {}), ...(title ? { title } : {}) });

  return (
    <div className={styles.page}>
      <Field label={TEXT.addressee} size="small">
        <RadioGroup
          layout="horizontal"
          value={addressee.gender ?? "many"}
          onChange={(_event, { value }) => choose(value, addressee.title)}
        >
          <Radio value="f" label={TEXT.f} />
          <Radio value="m" label={TEXT.m} />
          <Radio value="many" label={TEXT.many} />
        </RadioGroup>
      </Field>
      {addressee.gender && (
        <Field label={TEXT.title} size="small">
          <Select value={addressee.title ?? ""} onChange={(_event, { value }) => choose(addressee.gender ?? "", value)}>
            <option value="">{TEXT.noTitle}</option>
            {TITLES.map((title) => (
              <option key={title}>{title}</option>
            ))}
          </Select>
        </Field>
      )}
      <Text size={200} className={styles.quiet}>
        {TEXT.intro} {TEXT.fill}
      </Text>
      {PHRASE_KINDS.map((kind) => {
        const group = list.filter((phrase) => phrase.kind === kind);
        if (!group.length) return null;
        return (
          <details key={kind} className={styles.kind} open={kind === first || undefined}>
            <summary>
              {TEXT.kinds[kind]}
              <span className={styles.place}>{TEXT.places[group[0]!.slot]}</span>
            </summary>
            {group.map((phrase) => (
              <button key={phrase.id} type="button" className={styles.phrase} onClick={() => onInsert(phrase)}>
                {phrase.text}
              </button>
            ))}
          </details>
        );
      })}
    </div>
  );
}
