import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ quiet: { minWidth: 0, whiteSpace: "nowrap" } });

/** The one quiet button beside a primary: back, or start over. */
export function Quiet({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  const styles = useStyles();
  return (
    <Button className={styles.quiet} onClick={onPress}>
      {words}
    </Button>
  );
}
