import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef, type ReactNode } from "react";
import { Arrival } from "./arrival";
import { useType } from "./type";

const useStyles = makeStyles({
  title: {
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: 600,
    margin: 0,
    borderRadius: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  line: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "center" },
  lead: { margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
});

export interface HeadProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** A choice at the heading's right end. */
  readonly beside?: ReactNode;
  /** A page whose figures speak for themselves keeps its heading for those who hear it. */
  readonly isHeardOnly?: boolean;
  /** It stands only until something is read: the focus waits for the heading after it. */
  readonly isPassing?: boolean;
}

/** The page's one heading: the finding, and under it why or from where. After navigation the focus lands on it. */
export function Head({ title, lead, beside, isHeardOnly = false, isPassing = false }: HeadProps) {
  const styles = useStyles();
  const type = useType();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useContext(Arrival);
  useEffect(() => {
    if (!isPassing && takesFocus()) heading.current?.focus();
  }, [takesFocus, isPassing]);
  const h1 = (
    <h1 ref={heading} tabIndex={-1} className={isHeardOnly ? type.heard : styles.title}>
      {title}
    </h1>
  );
  if (isHeardOnly) return h1;
  return (
    <div>
      {beside === undefined ? (
        h1
      ) : (
        <div className={styles.line}>
          {h1}
          {beside}
        </div>
      )}
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
