import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "300px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    padding: "4px 4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: { flexGrow: 1, overflowY: "auto", overflowX: "hidden", scrollbarGutter: "stable" },
  waiting: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});
