import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../kit/Section";

const useStyles = makeStyles({ number: { display: "inline-block", width: "8px" } });

export interface NumberedProps {
  readonly number: number;
  readonly title: string;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

/** A point of the agenda. */
export function Numbered({ number, title, side, children }: NumberedProps) {
  const styles = useStyles();
  const heading = (
    <>
      <span className={styles.number}>{number}</span> {title}
    </>
  );
  return (
    <Section title={heading} {...(side !== undefined && { side })}>
      {children}
    </Section>
  );
}
