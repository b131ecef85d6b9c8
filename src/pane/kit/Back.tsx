import { Link, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";

const useStyles = makeStyles({
  back: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    fontSize: "12px",
    lineHeight: "16px",
    minHeight: "32px",
    marginTop: "-8px",
    marginBottom: "-6px",
  },
});

/** The way back from a thing to its page. */
export function Back({ to, onBack }: { readonly to: string; readonly onBack: () => void }) {
  const styles = useStyles();
  return (
    <div>
      <Link as="button" className={styles.back} onClick={onBack}>
        <ChevronLeftRegular fontSize={16} />
        {to}
      </Link>
    </div>
  );
}
