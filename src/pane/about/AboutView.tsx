import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";

import { RULE_IDS } from "../../tasks/all-rules";
import type { LoadedPolicy } from "../../tasks/load-policy";
import { words } from "../words";
import { STANDARD } from "./standard";

declare const VERSION: string;

const useStyles = makeStyles({
  page: {
    padding: "12px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    "& h2": { margin: "8px 0 0" },
    "& p": { margin: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  point: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "6px 0",
    "& dd": { margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dt": { fontSize: tokens.fontSizeBase300 },
  },
  problems: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** What this is, what it promises, what the Standard says, and how the policy file fares. */
export default function AboutView({ loaded }: { readonly loaded: LoadedPolicy | undefined }) {
  const styles = useStyles();
  const { about } = words;
  return (
    <div className={styles.page}>
      <Text as="p">{about.what}</Text>
      <Text as="p" size={200} className={styles.quiet}>
        {about.version(VERSION)} · {about.rules(RULE_IDS.length)}
      </Text>
      <Subtitle2 as="h2">{about.privacyTitle}</Subtitle2>
      <Text as="p">{about.privacy}</Text>
      <Subtitle2 as="h2">{about.policyTitle}</Subtitle2>
      {loaded && (
        <>
          <Text as="p">{loaded.fromFile ? about.policyFile : about.policyDefault}</Text>
          {loaded.problems.length > 0 && (
            <>
              <Text as="p">{about.problems(loaded.problems.length)}</Text>
              <ul className={styles.problems}>
                {loaded.problems.map(({ at, message }) => (
                  <li key={at + message}>
                    <strong>{at}</strong>: {message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <Subtitle2 as="h2">{about.standardTitle}</Subtitle2>
      <dl style={{ margin: 0 }}>
        {Object.entries(STANDARD).map(([id, { asks, does }]) => (
          <div key={id} className={styles.point}>
            <dt>{asks}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Subtitle2 as="h2">{about.licences}</Subtitle2>
      <Text as="p" size={200} className={styles.quiet}>
        {about.licencesText}
      </Text>
    </div>
  );
}
