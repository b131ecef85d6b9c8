import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { FORCED_HIGHLIGHT } from "../kit/forced";
import { wholeWords } from "../words/amount";
import { PLAN_PARTS, type PlanPart } from "./planParts";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: "4px",
    border: 0,
    margin: 0,
    padding: 0,
  },
  part: { position: "relative" },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible + label": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    ":checked + label": {
      backgroundColor: tokens.colorBrandBackground2,
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      ...FORCED_HIGHLIGHT,
    },
  },
  label: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "44px",
    boxSizing: "border-box",
    borderRadius: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: "12px",
    lineHeight: "16px",
  },
  count: { fontWeight: 600, fontSize: "14px" },
});

export interface PartChoiceProps {
  readonly counts: Readonly<Record<PlanPart, number>>;
  readonly part: PlanPart;
  readonly onPart: (part: PlanPart) => void;
}

/** The six counters of a preview, each a radio that shows its deals. */
export function PartChoice({ counts, part, onPart }: PartChoiceProps) {
  const styles = useStyles();
  const group = useId();
  return (
    <div role="radiogroup" aria-label="Show" className={styles.group}>
      {PLAN_PARTS.map((name) => (
        <div key={name} className={styles.part}>
          <input
            type="radio"
            className={styles.input}
            id={`${group}${name}`}
            name={group}
            checked={name === part}
            onChange={() => onPart(name)}
          />
          <label htmlFor={`${group}${name}`} className={styles.label}>
            <span className={styles.count}>{wholeWords(counts[name])}</span> {name}
          </label>
        </div>
      ))}
    </div>
  );
}
