import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { edge } from "./edge";
import type { UndoOffer } from "./standing";
import { State } from "./State";
import { useType } from "./type";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: `6px ${edge(4)} 6px ${edge(12)}`,
    borderBottom: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  undo: { minWidth: 0, height: "32px", paddingLeft: "6px", paddingRight: "8px" },
  close: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
});

/** What was just written, with the way back; it stays until the next write. */
export function UndoBar({ offer }: { readonly offer: UndoOffer }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(styles.bar, type.small)}>
      <State kind="good" />
      <span role="status" className={type.grow}>
        {offer.words}
      </span>
      {offer.onUndo && (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          className={styles.undo}
          aria-keyshortcuts="Control+Z"
          onClick={offer.onUndo}
        >
          Undo
        </Button>
      )}
      <Button
        appearance="subtle"
        icon={<DismissRegular fontSize={16} />}
        className={styles.close}
        aria-label="Close this line"
        title="Close this line"
        onClick={offer.onClose}
      />
    </div>
  );
}
