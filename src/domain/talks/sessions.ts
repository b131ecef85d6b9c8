import { calendarDay, type Serial } from "../../kit/serial";
import type { Talk } from "../../schema/sheets/coaching";
import type { CoachingType } from "../../terms/coachingTypes";

/** What a talk still needs before it is closed, by its kind, as the column Lacks says. */
export type TalkLack = "before" | "after" | "deal effect" | "theme" | "minutes" | "recording" | "questions";

/** What a talk is made of, as far as it may be lacking. */
export type TalkParts = Pick<
  Talk,
  "type" | "date" | "before" | "after" | "dealEffect" | "theme" | "minutes" | "recording" | "questions"
>;

/** What one kind of talk still lacks. */
type LacksOf = (talk: TalkParts, today: Serial) => readonly (TalkLack | null)[];

const LACKS: Readonly<Record<CoachingType, LacksOf>> = {
  "1:1": () => [],
  "Ride-along": ({ before, after, date }, today) => [
    isBlank(before) ? "before" : null,
    isBlank(after) && (date ?? 0) <= today ? "after" : null,
  ],
  "Joint call": ({ dealEffect }) => [dealEffect === null ? "deal effect" : null],
  "Call review": ({ recording, questions }) => [
    isBlank(recording) ? "recording" : null,
    isBlank(questions) ? "questions" : null,
  ],
  "Deal review": () => [],
  Huddle: lacksOfMeeting,
  "Sales meeting": lacksOfMeeting,
};

function lacksOfMeeting({ theme, minutes }: TalkParts): readonly (TalkLack | null)[] {
  return [isBlank(theme) ? "theme" : null, (minutes ?? 0) === 0 ? "minutes" : null];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** What a talk still lacks; the note after a ride-along is missed once its day has come. */
export function lacksOf(talk: TalkParts, today: Serial): readonly TalkLack[] {
  return talk.type === null ? [] : LACKS[talk.type](talk, today).filter((lack) => lack !== null);
}

/** The talks of a quarter that lack something, the newest first. */
export function unfinishedTalks(talks: readonly Talk[], today: Serial): readonly Talk[] {
  return talks
    .filter((talk) => (talk.date ?? 0) >= today - QUARTER && lacksOf(talk, today).length > 0)
    .sort((a, b) => (b.date ?? 0) - (a.date ?? 0));
}

const QUARTER = 91;

/** The share of skills in the minutes of this month's huddles and sales meetings; null where none has minutes. */
export function skillsShare(talks: readonly Talk[], today: Serial): number | null {
  const month = calendarDay(today).month;
  let [all, skills] = [0, 0];
  for (const { type, date, minutes, skillsMinutes } of talks) {
    const isMeeting = type === "Huddle" || type === "Sales meeting";
    if (!isMeeting || date === null || date > today || date < today - MONTH) continue;
    if (calendarDay(date).month !== month) continue;
    all += minutes ?? 0;
    skills += skillsMinutes ?? 0;
  }
  return all === 0 ? null : skills / all;
}

const MONTH = 31;
