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
  lead: { margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
});

export interface HeadProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** A page whose figures speak for themselves keeps its heading for those who hear it. */
  readonly isHeardOnly?: boolean;
}

/** The page's one heading: the finding, and under it why or from where. After navigation the focus lands on it. */
export function Head({ title, lead, isHeardOnly = false }: HeadProps) {
  const styles = useStyles();
  const type = useType();
  const heading = useRef<HTMLHeadingElement>(null);
  const takesFocus = useContext(Arrival);
  useEffect(() => {
    if (takesFocus()) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={isHeardOnly ? type.heard : styles.title}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
