import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../schema/drift/finding";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { useType } from "../kit/type";
import { driftWords, spotWords } from "./driftWords";
import type { TrustActions } from "./trustActions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "4px 0" },
});

interface LeftAloneProps {
  readonly findings: readonly Finding[];
  readonly actions: TrustActions;
}

/** What was left alone, folded; it comes back by itself when it changes. */
export function LeftAlone({ findings, actions }: LeftAloneProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <Det title="Left alone until it changes" side={findings.length}>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id} className={styles.item}>
            <div className={type.small}>
              {driftWords(finding.drift).title}
              {finding.spot && `, ${spotWords(finding.spot)}`}.{" "}
              <Action onPress={() => actions.onShowAgain(finding)}>Show it again</Action>
            </div>
          </li>
        ))}
      </ul>
    </Det>
  );
}
