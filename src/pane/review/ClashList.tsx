import { makeStyles } from "@fluentui/react-components";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { useType } from "../kit/type";
import type { Clash } from "./clashes";
import type { ReviewDraft } from "./reviewDraft";

const useStyles = makeStyles({ list: { margin: "4px 0 0", padding: 0 }, value: { margin: "0 0 8px" } });

export interface ClashListProps {
  readonly clashes: readonly Clash[];
  readonly onKeepMine: (field: string) => void;
  readonly onTakeTheirs: (taken: ReviewDraft) => void;
}

/** What both have changed, each with both values: mine or theirs, field by field. */
export function ClashList({ clashes, onKeepMine, onTakeTheirs }: ClashListProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <Msg intent="warning" title="Somebody else has reviewed this deal">
      What you had not touched is theirs now. Of these, choose:
      <dl className={styles.list}>
        {clashes.map(({ field, mine, theirs, taken }) => (
          <div key={field}>
            <dt>
              <b>{field}</b>
            </dt>
            <dd className={styles.value}>
              Yours: {mine || "blank"}
              <br />
              Theirs: {theirs || "blank"}
              <br />
              <Action onPress={() => onKeepMine(field)}>
                Keep mine<span className={type.heard}> for {field}</span>
              </Action>
              {" · "}
              <Action onPress={() => onTakeTheirs(taken)}>
                Take theirs<span className={type.heard}> for {field}</span>
              </Action>
            </dd>
          </div>
        ))}
      </dl>
    </Msg>
  );
}
