import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { FORCED_HIGHLIGHT } from "./forced";
import { useType } from "./type";

/** One choice of a segmented control; the sign and the tone are for answers. */
export interface SegItem<T extends string> {
  readonly value: T;
  readonly words: string;
  /** How it is heard, where its words are a mark. */
  readonly heard?: string;
  readonly sign?: string;
  readonly tone?: "good" | "watch" | "bad" | "unknown";
}

const checked = (style: { readonly backgroundColor: string; readonly color: string }) => ({
  ":checked + label": { fontWeight: 600, ...style, ...FORCED_HIGHLIGHT },
});

const useStyles = makeStyles({
  frame: {
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "4px",
    overflow: "hidden",
    padding: 0,
    margin: 0,
    minWidth: 0,
  },
  item: {
    flex: 1,
    position: "relative",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    ":last-child": { borderRight: 0 },
  },
  label: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "0 2px",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible + label": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  plain: checked({ backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 }),
  good: checked({
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  }),
  watch: checked({
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground2,
  }),
  bad: checked({
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  }),
  unknown: checked({
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
  }),
});

export interface SegProps<T extends string> {
  readonly label: string;
  readonly items: readonly SegItem<T>[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
}

/**
 * A segmented choice: native radios, so that arrow keys, names and forced colours work by themselves. Tab stops at the
 * chosen one alone, and says so: on the web Office.js moves the focus itself and would stop at each.
 */
export function Seg<T extends string>({ label, items, value, onChoose }: SegProps<T>) {
  const styles = useStyles();
  const type = useType();
  const group = useId();
  const stop = items.find((item) => item.value === value) ?? items[0];
  return (
    <fieldset className={styles.frame}>
      <legend className={type.heard}>{label}</legend>
      {items.map((item) => (
        <div key={item.value} className={styles.item}>
          <input
            className={mergeClasses(styles.input, styles[item.tone ?? "plain"])}
            type="radio"
            id={`${group}${item.value}`}
            name={group}
            tabIndex={item === stop ? 0 : -1}
            checked={item.value === value}
            aria-label={item.heard}
            onChange={() => {
              onChoose(item.value);
            }}
          />
          <label htmlFor={`${group}${item.value}`} className={styles.label}>
            {item.sign !== undefined && <span aria-hidden>{item.sign}</span>}
            {item.words}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
