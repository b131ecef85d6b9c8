import { daysBetween } from "../../domain/pipeline/daysBetween";
import { changedWords } from "../draft/changedWords";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Private } from "../kit/Private";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dayInYear, weekdayWords } from "../words/day";
import { firstName } from "../words/dealWords";
import type { TalkPageProps } from "./talkPageProps";

/** Whose talk it is, when the last one was, and a draft that is back. */
export function TalkHead(props: TalkPageProps) {
  const type = useType();
  const { about, back, selected, onPerson, onTalk, onBack, onDiscard } = props;
  const { lastOn, today, member } = about;
  const last =
    lastOn === null
      ? "No 1:1 so far."
      : `Last 1:1 on ${dayInYear(lastOn, today)}, ${counted(daysBetween(lastOn, today), "day")} ago.`;
  return (
    <>
      <div>
        <Back to="Everyone" onBack={onBack} />
        <Head
          title={member}
          lead={
            <>
              {last} <Private />
            </>
          }
        />
        <div className={type.small}>
          <Action onPress={onPerson}>About {firstName(member)}</Action>
          {selected !== null && (
            <>
              {" · "}
              <Action onPress={() => onTalk(selected)}>Open {selected}</Action>
            </>
          )}
        </div>
      </div>
      {back !== null && (
        <Msg intent="info" title={`Your draft from ${weekdayWords(back.at)} is back`}>
          {changedWords(back.changed, "Nothing it rests on has changed since.")}{" "}
          <Action onPress={onDiscard}>Discard the draft</Action>
        </Msg>
      )}
    </>
  );
}
