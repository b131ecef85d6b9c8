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
  wrap: { position: "relative" },
  roomy: { paddingRight: "64px" },
  beside: { position: "absolute", right: "24px", top: "50%", transform: "translateY(-50%)" },
  far: { position: "absolute", right: 0, top: "50%", transform: "translateY(-50%)" },
  chevron: { color: tokens.colorNeutralForeground3, alignSelf: "center", flexShrink: 0 },
});

export interface RowProps {
  readonly title: ReactNode;
  readonly right?: ReactNode;
  readonly meta?: ReactNode;
  readonly why?: ReactNode;
  readonly lead?: ReactNode;
  /** A second action; it stands on the row, not in it. */
  readonly beside?: ReactNode;
  readonly onOpen: () => void;
}

/** One thing of a list, the whole row one button: title and figure, a quiet line, the reason it is here. */
export function Row({ title, right, meta, why, lead, beside, onOpen }: RowProps) {
  const styles = useStyles();
  const type = useType();
  const isRoomy = beside !== undefined;
  const row = (
    <button type="button" className={mergeClasses(styles.row, isRoomy && styles.roomy)} onClick={onOpen}>
      {lead}
      <span className={type.grow}>
        <span className={styles.top}>
          <span className={mergeClasses(type.strong, type.grow, type.whole)}>{title}</span>
          {right !== undefined && <span className={type.figure}>{right}</span>}
        </span>
        {meta !== undefined && <span className={mergeClasses(styles.line, type.quiet)}>{meta}</span>}
        {why !== undefined && <span className={mergeClasses(styles.line, type.small)}>{why}</span>}
      </span>
      <ChevronRightRegular className={mergeClasses(styles.chevron, isRoomy && styles.far)} />
    </button>
  );
  if (!isRoomy) return row;
  return (
    <div className={styles.wrap}>
      {row}
      <span className={styles.beside}>{beside}</span>
    </div>
  );
}
