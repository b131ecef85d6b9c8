import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  note: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    padding: "2px 0 2px 10px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  finding: { borderLeftColor: tokens.colorCompoundBrandStroke },
});

/** A remark beside the work; a finding of the book itself carries the brand's line. */
export function Note({
  isFinding = false,
  children,
}: {
  readonly isFinding?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.note, isFinding && styles.finding)}>{children}</div>;
}
