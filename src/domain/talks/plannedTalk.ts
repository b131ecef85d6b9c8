import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { TimeBlock } from "../../schema/sheets/time/timeBlocks";

/** When a talk is blocked in the manager's time: the day, and the time of day where one is said. */
export interface PlannedTalk {
  readonly on: Serial;
  readonly from: number | null;
}

/** The next block of coaching with a member, named in full or by the first name, that has not taken place. */
export function plannedTalk(
  member: string,
  blocks: readonly TimeBlock[],
  today: Serial,
): PlannedTalk | undefined {
  return blocks
    .filter(({ kind, done, with: people }) => kind === "Coaching" && done !== "Yes" && isWith(member, people))
    .flatMap(({ date, from }) => (date === null || date < today ? [] : [{ on: date, from }]))
    .sort((a, b) => a.on - b.on || (a.from ?? 0) - (b.from ?? 0))[0];
}

function isWith(member: string, people: string): boolean {
  const [first = ""] = member.trim().split(/\s+/);
  const names = people.split(",").map(fold);
  return names.includes(fold(member)) || (first !== "" && names.includes(fold(first)));
}
