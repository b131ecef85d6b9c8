import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FORCED_HIGHLIGHT, forcedBar } from "./forced";
import { useType } from "./type";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    width: "100%",
    minHeight: "44px",
    padding: "8px 0",
    border: 0,
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  track: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "40px",
    height: "20px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: "flex",
    alignItems: "center",
    padding: "0 3px",
  },
  thumb: {
    width: "12px",
    height: "12px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    ...forcedBar("CanvasText"),
  },
  trackOn: {
    justifyContent: "flex-end",
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    ...FORCED_HIGHLIGHT,
  },
  thumbOn: {
    backgroundColor: tokens.colorNeutralForegroundInverted,
    "@media (forced-colors: active)": { backgroundColor: "HighlightText" },
  },
  top: { display: "flex", gap: "8px", alignItems: "center" },
  line: { display: "block" },
});

export interface ToggleProps {
  readonly title: string;
  readonly mark: ReactNode;
  readonly meta: string;
  readonly isOn: boolean;
  readonly onTurn: () => void;
}

/** One thing that is on or off, the whole row one switch. */
export function Toggle({ title, mark, meta, isOn, onTurn }: ToggleProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <button type="button" role="switch" aria-checked={isOn} className={styles.row} onClick={onTurn}>
      <span className={mergeClasses(styles.track, isOn && styles.trackOn)}>
        <span className={mergeClasses(styles.thumb, isOn && styles.thumbOn)} />
      </span>
      <span className={type.grow}>
        <span className={styles.top}>
          <span className={type.strong}>{title}</span>
          {mark}
        </span>
        <span className={mergeClasses(styles.line, type.quiet)}>{meta}</span>
      </span>
    </button>
  );
}
