import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { edge } from "./edge";
import { Spoken } from "./Spoken";
import { useType } from "./type";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    gap: "12px",
    alignItems: "baseline",
    padding: `6px ${edge(12)}`,
    borderBottom: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  figure: { fontSize: "16px", fontWeight: 600 },
  right: { textAlign: "right" },
});

export interface LiveStripProps {
  readonly figure: string;
  readonly beside: string;
  readonly right?: string;
  /** The whole sentence, for those who hear it. */
  readonly sentence: string;
}

/** The figure that follows what is typed. */
export function LiveStrip({ figure, beside, right, sentence }: LiveStripProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.strip}>
      <span className={type.figure}>
        <span className={styles.figure}>{figure}</span> <span className={type.quiet}>{beside}</span>
      </span>
      {right !== undefined && (
        <span className={mergeClasses(type.quiet, type.grow, styles.right)}>{right}</span>
      )}
      <Spoken words={sentence} />
    </div>
  );
}
