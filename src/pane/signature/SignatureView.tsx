import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { missingDetails, signatureLines, variantFor, type Variant } from "../../letter/signature";
import type { Person } from "../../letter/person";
import type { Policy } from "../../policy/policy";
import type { Current } from "../../tasks/read-draft";
import { words } from "../words";
import { isEmail, isPhone } from "./valid";

interface Props {
  readonly policy: Policy;
  readonly person: Person;
  readonly saved: boolean;
  readonly current: Current | undefined;
  readonly onSave: (person: Person) => Promise<void>;
  readonly onInsert: () => void;
}

const useStyles = makeStyles({
  page: {
    padding: "12px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    "& h2": { margin: "4px 0 0" },
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "12px",
    "& > *": { minWidth: 0 },
    "& input": { width: "100%", minWidth: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  preview: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    lineHeight: "20px",
    overflowWrap: "anywhere",
    minHeight: "60px",
  },
  select: { minWidth: 0, maxWidth: "100%", "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  check: { marginLeft: "-8px" },
  choice: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const TEXT = words.signature;

/** The clerk's profile, what each signature looks like, and the button that inserts the one that fits. */
export default function SignatureView({ policy, person, saved, current, onSave, onInsert }: Props) {
  const styles = useStyles();
  const [edited, setEdited] = useState(person);
  const isLetter = current?.original.kind === "letter";
  const fitting: Variant = isLetter ? "caseHandler" : variantFor(current?.audience ?? "external", edited);
  const [shown, setShown] = useState<Variant>();
  const variant = shown ?? fitting;
  const variants: readonly Variant[] = isLetter
    ? ["caseHandler"]
    : edited.secretariat
      ? ["secretariat"]
      : ["external", "internal"];
  const phoneOk = !edited.phone || isPhone(edited.phone);
  const emailOk = !edited.email || isEmail(edited.email);
  const missing = missingDetails(policy, edited, variant);
  const isChanged = !saved || (Object.keys(edited) as (keyof Person)[]).some((key) => edited[key] !== person[key]);

  const text = (
    key: "firstName" | "surname" | "position" | "phone" | "mobile" | "room" | "email",
    label: string,
    extra: object = {},
  ) => (
    <Field label={label} size="small" {...extra}>
      <Input
        value={edited[key]}
        onChange={(_event, { value }) => setEdited({ ...edited, [key]: value })}
        autoComplete="off"
      />
    </Field>
  );

  return (
    <div className={styles.page}>
      <Text size={200} className={styles.quiet}>
        {TEXT.intro}
      </Text>
      <form
        className={styles.page}
        style={{ padding: 0 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (phoneOk && emailOk) void onSave(edited);
        }}
      >
        <div className={styles.pair}>
          {text("firstName", TEXT.firstName)}
          {text("surname", TEXT.surname)}
        </div>
        {text("position", TEXT.position)}
        <Field label={TEXT.department} size="small">
          <Select
            className={styles.select}
            value={edited.department}
            onChange={(_event, { value }) => setEdited({ ...edited, department: value })}
          >
            <option value="">{TEXT.chooseDepartment}</option>
            {policy.departments.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        {text(
          "phone",
          TEXT.phone,
          phoneOk ? { hint: TEXT.phoneHint } : { validationState: "error", validationMessage: TEXT.phoneWrong },
        )}
        <div className={styles.pair}>
          {text("mobile", TEXT.mobile)}
          {text("room", TEXT.room)}
        </div>
        {text("email", TEXT.email, emailOk ? {} : { validationState: "error", validationMessage: TEXT.emailWrong })}
        <Checkbox
          className={styles.check}
          label={TEXT.secretariat}
          checked={edited.secretariat}
          onChange={(_event, { checked }) => setEdited({ ...edited, secretariat: checked === true })}
        />
        <div>
          <Button
            type="submit"
            appearance={isChanged ? "primary" : "secondary"}
            disabled={!isChanged || !phoneOk || !emailOk}
          >
            {TEXT.save}
          </Button>
        </div>
      </form>
      <Subtitle2 as="h2">{TEXT.preview}</Subtitle2>
      {variants.length > 1 && (
        <div className={styles.choice} role="group" aria-label={TEXT.preview}>
          {variants.map((one) => (
            <Button
              key={one}
              size="small"
              aria-pressed={one === variant}
              appearance={one === variant ? "primary" : "secondary"}
              onClick={() => setShown(one)}
            >
              {TEXT.variants[one]}
            </Button>
          ))}
        </div>
      )}
      <div className={styles.preview} aria-live="polite">
        {signatureLines(policy, edited, variant).map((line, i) => (
          <div key={i} style={i === 0 ? { fontWeight: 600 } : undefined}>
            {line}
          </div>
        ))}
      </div>
      {missing.length > 0 && <Text size={200}>{TEXT.missing(missing.map((detail) => TEXT.details[detail]))}</Text>}
      <div>
        <Button appearance={isChanged ? "secondary" : "primary"} disabled={isChanged || !current} onClick={onInsert}>
          {isLetter ? TEXT.insertCaseHandler : TEXT.insert}
        </Button>
      </div>
      {current && (
        <Text size={200} className={styles.quiet}>
          {saved ? TEXT.because[fitting] : words.profileNeeded}
        </Text>
      )}
    </div>
  );
}
