import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useType } from "./type";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    padding: "8px 0",
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  top: { display: "flex", gap: "8px" },
  line: { display: "block" },
  chevron: { color: tokens.colorNeutralForeground3, alignSelf: "center", flexShrink: 0 },
});

export interface RowProps {
  readonly title: ReactNode;
  readonly right?: ReactNode;
  readonly meta?: ReactNode;
  readonly why?: ReactNode;
  readonly lead?: ReactNode;
  readonly onOpen: () => void;
}

/** One thing of a list, the whole row one button: title and figure, a quiet line, the reason it is here. */
export function Row({ title, right, meta, why, lead, onOpen }: RowProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      {lead}
      <span className={type.grow}>
        <span className={styles.top}>
          <span className={mergeClasses(type.strong, type.grow, type.oneLine)}>{title}</span>
          {right !== undefined && <span className={type.figure}>{right}</span>}
        </span>
        {meta !== undefined && <span className={mergeClasses(styles.line, type.quiet)}>{meta}</span>}
        {why !== undefined && <span className={mergeClasses(styles.line, type.small)}>{why}</span>}
      </span>
      <ChevronRightRegular className={styles.chevron} />
    </button>
  );
}
