import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { Demand } from "../../checks/check";
import { words } from "../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", gap: "6px" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "2px 8px 2px 6px",
    borderRadius: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    "& svg": { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  },
  unmet: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { color: tokens.colorStatusWarningForeground3 },
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What the Standard demands of this draft, each with a tick or an empty ring. */
export function DemandList({ demands }: { readonly demands: readonly Demand[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.demandsTitle}>
      {demands.map(({ rule, name, met }) => (
        <li key={rule} className={mergeClasses(styles.item, !met && styles.unmet)}>
          {met ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
          {name}
          <span className={styles.hidden}>: {met ? words.met : words.unmet}</span>
        </li>
      ))}
    </ul>
  );
}
