import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Talk } from "../../schema/sheets/coaching";
import type { CoachingType } from "../../terms/coachingTypes";

/** The newest talk of one kind with a member, up to today. */
export function lastTalk(
  member: string,
  type: CoachingType,
  { talks, today }: { readonly talks: readonly Talk[]; readonly today: Serial },
): Talk | undefined {
  let last: Talk | undefined;
  for (const talk of talks) {
    const isTheirs = talk.type === type && fold(talk.member) === fold(member);
    if (isTheirs && talk.date !== null && talk.date <= today && talk.date >= (last?.date ?? 0)) last = talk;
  }
  return last;
}
