import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ quiet: { minWidth: 0, whiteSpace: "nowrap" } });

export interface QuietProps {
  readonly words: string;
  /** What is heard where its words alone do not tell one from another; it begins with them. */
  readonly heard?: string;
  readonly onPress: () => void;
}

/** The one quiet button beside a primary, or at a line's end: back, undo, or start over. */
export function Quiet({ words, heard, onPress }: QuietProps) {
  const styles = useStyles();
  return (
    <Button className={styles.quiet} aria-label={heard} onClick={onPress}>
      {words}
    </Button>
  );
}
