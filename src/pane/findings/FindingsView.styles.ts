import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  page: { padding: "12px 12px 24px", display: "flex", flexDirection: "column", gap: "12px", outlineStyle: "none" },
  audience: { alignItems: "center", margin: "-4px 0 -8px" },
  audienceLabel: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "32px 12px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  summary: { display: "block", margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  loading: { justifyContent: "flex-start", "& label": { fontSize: tokens.fontSizeBase200 } },
  groupTitle: { display: "flex", alignItems: "center", gap: "8px", margin: "4px 0 8px", "& h3": { margin: 0 } },
  count: {
    minWidth: "20px",
    padding: "0 6px",
    borderRadius: "10px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  ignored: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& summary": { cursor: "pointer", padding: "4px 0", minHeight: "24px" },
  },
  ignoredRow: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  ghostLine: { height: "20px", width: "70%", borderRadius: "4px", backgroundColor: tokens.colorNeutralBackground3 },
  ghost: { height: "88px", borderRadius: "4px", backgroundColor: tokens.colorNeutralBackground3 },
});
