import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  card: {
    padding: "10px 12px 6px",
    marginBottom: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quote: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderRadius: "2px",
    padding: "1px 2px",
    whiteSpace: "pre-wrap",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
  what: { display: "block", margin: 0, lineHeight: tokens.lineHeightBase300 },
  todo: { display: "block", margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "8px 0 2px" },
  fix: {
    minWidth: "0",
    whiteSpace: "normal",
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  more: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", width: "fit-content", minHeight: "24px", lineHeight: "24px" },
    "& p": { margin: "2px 0 6px" },
  },
});
