import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../schema/drift/finding";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { useType } from "../kit/type";
import { driftWords, spotWords } from "./driftWords";
import type { TrustActions } from "./trustActions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  column: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { minWidth: 0 },
});

interface UnusedColumnsProps {
  readonly unused: readonly Finding[];
  readonly actions: TrustActions;
}

/** Which columns nobody fills: measure what matters only, and hide the rest. */
export function UnusedColumns({ unused, actions }: UnusedColumnsProps) {
  const styles = useStyles();
  if (unused.length === 0) return null;
  return (
    <Det title="Columns that nobody fills" side={unused.length}>
      <ul className={styles.list}>
        {unused.map((finding) => (
          <UnusedColumn key={finding.id} finding={finding} actions={actions} />
        ))}
      </ul>
      {unused.length > 1 && (
        <Button appearance="subtle" onClick={() => actions.onMend(unused)}>
          Hide all {unused.length}
        </Button>
      )}
    </Det>
  );
}

function UnusedColumn({ finding, actions }: { readonly finding: Finding; readonly actions: TrustActions }) {
  const styles = useStyles();
  const type = useType();
  const titleId = useId();
  const { drift, spot } = finding;
  const { title, body } = driftWords(drift);
  return (
    <li className={styles.column}>
      <div className={styles.words}>
        <div id={titleId}>{title}</div>
        <div className={mergeClasses(type.small, type.quiet)}>
          {body} {spot && <Action onPress={() => actions.onGoTo(spot)}>{spotWords(spot)}</Action>}
        </div>
      </div>
      <Button className={styles.button} aria-describedby={titleId} onClick={() => actions.onMend([finding])}>
        Hide
      </Button>
    </li>
  );
}
