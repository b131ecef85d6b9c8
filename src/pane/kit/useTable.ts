import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a native table at 320 px: row heads left, figures right, hairlines between. */
export const useTable = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    lineHeight: "16px",
    "& thead th": {
      fontWeight: 400,
      color: tokens.colorNeutralForeground2,
      textAlign: "right",
      padding: "4px 0 4px 6px",
      whiteSpace: "nowrap",
    },
    "& tbody th": {
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      padding: "6px 0",
      fontWeight: "inherit",
    },
    "& td": {
      padding: "6px 0 6px 6px",
      textAlign: "right",
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontVariantNumeric: "tabular-nums",
      whiteSpace: "nowrap",
    },
    "& th:first-child": { textAlign: "left", paddingLeft: 0, whiteSpace: "normal" },
  },
  total: { fontWeight: 600 },
  words: { "& td, & thead th": { textAlign: "left", whiteSpace: "normal" } },
});
