import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane's few sizes of type: small 12/16, quiet small, figures in tabular digits, one line with an ellipsis or a name in whole, heard but not seen. */
export const useType = makeStyles({
  small: { fontSize: "12px", lineHeight: "16px" },
  quiet: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: 600 },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { overflowWrap: "anywhere" },
  grow: { flex: 1, minWidth: 0 },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
