import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";

const useStyles = makeStyles({
  lock: {
    display: "inline-flex",
    gap: "3px",
    alignItems: "center",
    verticalAlign: "text-bottom",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

/** The mark of what only the manager may read. */
export function Private({ words = "Private" }: { readonly words?: string }) {
  const styles = useStyles();
  return (
    <span className={styles.lock}>
      <LockClosedRegular fontSize={14} />
      {words}
    </span>
  );
}
