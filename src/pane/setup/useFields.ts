import { makeStyles, tokens } from "@fluentui/react-components";

/** The few arrangements of fields that Setup's parts share. */
export const useFields = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyle: "none" },
  tick: { display: "flex", alignItems: "center", gap: "8px" },
  box: { marginLeft: "-8px" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "start" },
  three: { display: "grid", gridTemplateColumns: "1.5fr 1fr 1fr", gap: "8px", alignItems: "end" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: 0, paddingTop: 0 },
  },
  top: { display: "flex", gap: "8px", alignItems: "baseline" },
  select: { minWidth: 0, "& select": { paddingRight: "24px" } },
  said: { margin: 0 },
});
