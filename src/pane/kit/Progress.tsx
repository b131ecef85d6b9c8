import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    appearance: "none",
    display: "block",
    width: "100%",
    height: "2px",
    border: 0,
    borderRadius: "1px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground6,
    accentColor: tokens.colorCompoundBrandBackground,
    "::-webkit-progress-bar": { backgroundColor: tokens.colorNeutralBackground6 },
    "::-webkit-progress-value": { backgroundColor: tokens.colorCompoundBrandBackground },
    "::-moz-progress-bar": { backgroundColor: tokens.colorCompoundBrandBackground },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      height: "6px",
      border: "1px solid CanvasText",
      backgroundColor: "Canvas",
      "::-webkit-progress-bar": { backgroundColor: "Canvas" },
      "::-webkit-progress-value": { backgroundColor: "Highlight" },
      "::-moz-progress-bar": { backgroundColor: "Highlight" },
    },
  },
});

/** How far work is, as the browser's own progress bar; without a share it only says that work goes on. */
export function Progress({ label, done }: { readonly label: string; readonly done?: number | undefined }) {
  const styles = useStyles();
  return (
    <progress
      className={styles.bar}
      aria-label={label}
      max={1}
      {...(done !== undefined && { value: done })}
    />
  );
}
