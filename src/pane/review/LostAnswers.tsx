import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { counted } from "../words/counted";
import type { ReviewDraft } from "./reviewDraft";

export interface LostAnswersProps {
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
}

/** Answers of the draft whose questions were reworded or taken away since: their words, to be given to another question or let go. */
export function LostAnswers({ draft, onDraft }: LostAnswersProps) {
  const { lost } = draft;
  if (lost.size === 0) return null;
  return (
    <Msg intent="warning" title={`${counted(lost.size, "answer has", "answers have")} no question any more`}>
      {[...lost].map(([question, { answer, evidence, saidBy, on }]) => (
        <div key={question}>
          “{question}”: {[answer, evidence, saidBy, on].filter((part) => part.trim() !== "").join(", ")}
        </div>
      ))}
      Checklists asks otherwise now. Answer there what still holds: this goes with the draft.{" "}
      <Action onPress={() => onDraft({ ...draft, lost: new Map() })}>Let it go</Action>
    </Msg>
  );
}
