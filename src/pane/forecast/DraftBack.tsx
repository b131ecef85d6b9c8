import type { Serial } from "../../kit/serial";
import { changedWords } from "../draft/changedWords";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { timeWords, weekdayWords } from "../words/day";
import type { ShownDraft } from "./forecastDeeds";

export interface DraftBackProps {
  readonly back: ShownDraft["back"];
  readonly today: Serial;
  readonly onDiscard: () => void;
}

/** Says that judgments and a call of an earlier session are back, and what has changed under them. */
export function DraftBack({ back, today, onDiscard }: DraftBackProps) {
  if (back === null) return null;
  const when = Math.floor(back.at) === today ? `of ${timeWords(back.at)}` : `from ${weekdayWords(back.at)}`;
  return (
    <Msg intent="info" title={`Your draft ${when} is back`}>
      {changedWords(back.changed, "The roll-up has not changed since.")}{" "}
      <Action onPress={onDiscard}>Discard the draft</Action>
    </Msg>
  );
}
