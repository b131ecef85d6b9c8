import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { Finding } from "../../schema/drift/finding";
import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { driftWords, spotWords } from "./driftWords";
import type { TrustActions } from "./trustActions";

/** So many are listed; the rest is counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  finding: { padding: "10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  body: { margin: "2px 0 0", overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "4px", marginTop: "6px" },
  button: { minWidth: 0 },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly actions: TrustActions;
}

/** What is not as declared: what, what it means, where, and what can be done. */
export function FindingList({ findings, actions }: FindingListProps) {
  const styles = useStyles();
  const type = useType();
  const rest = findings.length - SHOWN;
  return (
    <Fragment>
      <ul className={styles.list}>
        {findings.slice(0, SHOWN).map((finding) => (
          <FindingRow key={finding.id} finding={finding} actions={actions} />
        ))}
      </ul>
      {rest > 0 && <p className={type.small}>{counted(rest, "more thing")} after these.</p>}
    </Fragment>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly actions: TrustActions;
}

function FindingRow({ finding, actions }: FindingRowProps) {
  const styles = useStyles();
  const type = useType();
  const titleId = useId();
  const { drift, spot, steps } = finding;
  const { title, body, mend } = driftWords(drift);
  const isMendable = steps.length > 0;
  return (
    <li className={styles.finding} aria-labelledby={titleId}>
      <div id={titleId} className={type.strong}>
        {title}
      </div>
      <p className={mergeClasses(type.small, styles.body)}>
        {body} {spot && <Action onPress={() => actions.onGoTo(spot)}>{spotWords(spot)}</Action>}
      </p>
      {isMendable && <p className={mergeClasses(type.quiet, styles.body)}>Mend: {mend}</p>}
      {drift.kind !== "newer version" && <Ways finding={finding} titleId={titleId} actions={actions} />}
    </li>
  );
}

interface WaysProps extends FindingRowProps {
  readonly titleId: string;
}

/** What can be done about a finding. */
function Ways({ finding, titleId, actions }: WaysProps) {
  const styles = useStyles();
  const { spot, steps } = finding;
  const button = { className: styles.button, "aria-describedby": titleId };
  return (
    <div className={styles.buttons}>
      {steps.length > 0 && (
        <Button {...button} onClick={() => actions.onMend([finding])}>
          Mend
        </Button>
      )}
      {steps.length === 0 && spot && (
        <Button {...button} onClick={() => actions.onGoTo(spot)}>
          Go there
        </Button>
      )}
      <Button {...button} appearance="subtle" onClick={() => actions.onLeave(finding)}>
        Leave it
      </Button>
    </div>
  );
}
