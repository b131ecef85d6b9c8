import {
  blockEvents,
  meetingEvents,
  type MeetingRhythm,
  type MeetingTime,
} from "../../domain/calendar/coachingEvents";
import { type MixShare, type MixTarget, timeMix } from "../../domain/calendar/timeMix";
import type { SetupFacts } from "../../excel/readSetup";
import type { CalendarEvent } from "../../kit/calendar/calendarEvent";
import { type Serial, weekday } from "../../kit/serial";
import { fold } from "../../kit/text";
import { LIMIT_ROWS } from "../../schema/sheets/settings/limitRows";

/** What goes into the calendar, and how the weeks ahead are planned. */
export interface CoachingCalendar {
  readonly blocks: readonly CalendarEvent[];
  readonly meetings: readonly CalendarEvent[];
  readonly mix: readonly MixShare[];
}

const WEEK = 7;
const WEEKS_PLANNED = 4;

/** The uses of time that have a share on Settings, by the name of its limit. */
const USES = [
  { name: "Coaching", kinds: ["Coaching"], limit: "CoachingShare", is: "least" },
  { name: "Field", kinds: ["Field"], limit: "FieldShare", is: "least" },
  { name: "People", kinds: ["Coaching", "People"], limit: "PeopleShare", is: "least" },
  { name: "Selling yourself", kinds: ["Own selling"], limit: "PlayerShare", is: "most" },
  { name: "Own accounts", kinds: ["Own accounts"], limit: "HeldShare", is: "most" },
] as const;

/** The value of a limit by its workbook name, as Settings has it now. */
function limitOf({ limits }: SetupFacts, name: string): number | null {
  const label = LIMIT_ROWS.find((each) => each.name === name)?.limit;
  return limits.find(({ limit }) => limit === label)?.value ?? null;
}

/** How often one meets each member; nobody whose rhythm neither Talent nor Settings says. */
function rhythmsOf(facts: SetupFacts): readonly MeetingRhythm[] {
  const usual = limitOf(facts, "OneOnOneDays");
  return facts.team.flatMap(({ member, cadence, lastOneOnOne }) => {
    const days = cadence ?? usual;
    return member === "" || days === null || days <= 0 ? [] : [{ member, days, last: lastOneOnOne }];
  });
}

/** Blocks and one-on-ones from today on; who has a one-on-one among the blocks gets no other. */
export function calendarOf(facts: SetupFacts, time: MeetingTime, today: Serial): CoachingCalendar {
  const blocks = blockEvents(facts.blocks, today);
  const isBlocked = (member: string): boolean =>
    facts.blocks.some((block) => (block.date ?? 0) >= today && isMeetingWith(block, member));
  const rhythms = rhythmsOf(facts).filter(({ member }) => !isBlocked(member));
  const targets = USES.map(({ limit, ...use }): MixTarget => ({ ...use, share: limitOf(facts, limit) }));
  const monday = today - weekday(today) + 1;
  const days = { from: monday, to: monday + WEEKS_PLANNED * WEEK - 1 };
  return {
    blocks,
    meetings: meetingEvents(rhythms, time, today),
    mix: timeMix(facts.blocks, targets, days),
  };
}

function isMeetingWith(
  block: { readonly kind: string | null; readonly with: string; readonly what: string },
  member: string,
): boolean {
  return block.kind === "Coaching" && fold(block.with) === fold(member) && /1:1|one-on-one/i.test(block.what);
}
