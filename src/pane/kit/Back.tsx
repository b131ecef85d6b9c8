import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useLink } from "./useLink";

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
  const link = useLink();
  const styles = useStyles();
  return (
    <div>
      <button type="button" className={mergeClasses(link.link, styles.back)} onClick={onBack}>
        <ChevronLeftRegular fontSize={16} />
        {to}
      </button>
    </div>
  );
}
