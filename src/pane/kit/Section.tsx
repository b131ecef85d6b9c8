import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useType } from "./type";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: "4px",
    marginBottom: "4px",
  },
  title: {
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    margin: 0,
    flex: 1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
  },
});

export interface SectionProps {
  readonly title: ReactNode;
  readonly side?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page: a small strong title over a hairline, perhaps a remark at its right end. */
export function Section({ title, side, children }: SectionProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {side !== undefined && <span className={type.quiet}>{side}</span>}
      </div>
      {children}
    </section>
  );
}
