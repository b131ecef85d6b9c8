import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedBar } from "./forced";
import { useType } from "./type";

const useStyles = makeStyles({
  steps: { display: "flex", gap: "8px", alignItems: "center" },
  bars: { flex: 1, display: "flex", gap: "4px" },
  bar: {
    flex: 1,
    height: "3px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    ...forcedBar("Canvas"),
  },
  done: { backgroundColor: tokens.colorNeutralForeground3, ...forcedBar("CanvasText") },
  now: { backgroundColor: tokens.colorCompoundBrandStroke, ...forcedBar("Highlight") },
});

const STEPS = [1, 2, 3] as const;

/** Which of three steps this page is. */
export function Steps({ at, name }: { readonly at: (typeof STEPS)[number]; readonly name: string }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(type.quiet, styles.steps)}>
      <span>
        Step {at} of 3 · {name}
      </span>
      <span aria-hidden className={styles.bars}>
        {STEPS.map((step) => (
          <span
            key={step}
            className={mergeClasses(styles.bar, step < at && styles.done, step === at && styles.now)}
          />
        ))}
      </span>
    </div>
  );
}
