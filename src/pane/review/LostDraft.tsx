import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { useCopy } from "../kit/useCopy";
import { weekdayWords } from "../words/day";

const useStyles = makeStyles({ all: { display: "flex", flexDirection: "column", gap: "4px" } });

export interface LostDraftProps {
  readonly dealId: string;
  /** When its first letter was typed. */
  readonly begun: Serial;
  /** What was typed, a line each. */
  readonly text: string;
  readonly onDiscard: () => void;
}

/** A review that was not saved and whose deal is not on Pipeline any more: its words to read and copy, and the end of it. */
export function LostDraft({ dealId, begun, text, onDiscard }: LostDraftProps) {
  const styles = useStyles();
  const { area, state, copy } = useCopy(text);
  return (
    <Msg intent="warning" title={`${dealId} is no longer on Pipeline`}>
      Your draft of its review from {weekdayWords(begun)} is kept. Once the deal is back, the draft opens with
      it.
      <div ref={area} className={styles.all}>
        <Field label={`Draft of ${dealId}`} hint={state}>
          <Textarea rows={4} resize="vertical" readOnly value={text} />
        </Field>
        <div>
          <Action onPress={() => void copy()}>Copy it</Action>
          {" · "}
          <Action onPress={onDiscard}>Discard the draft</Action>
        </div>
      </div>
    </Msg>
  );
}
