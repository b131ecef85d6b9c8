import { answerDay } from "../../domain/actions/duties";
import type { TodayItem } from "../../domain/actions/todayItem";
import type { Located } from "../../kit/located";
import type { RegisteredAction } from "../../schema/sheets/actions";
import { counted } from "../words/counted";
import { weekdayWords } from "../words/day";
import { firstName } from "../words/dealWords";
import { sentence } from "../words/sentence";
import type { ItemWords } from "./itemWords";

type Kind<K extends TodayItem["kind"]> = Extract<TodayItem, { readonly kind: K }>;
type Register = readonly Located<RegisteredAction>[];

const DUTIES = [
  "one-on-one late",
  "promises due",
  "answers due",
  "actions late",
  "below minimum",
  "help due",
] as const;

/** What is owed to people. */
type DutyItem = Kind<(typeof DUTIES)[number]>;

export function isDuty(item: TodayItem): item is DutyItem {
  return DUTIES.some((kind) => kind === item.kind);
}

export function dutyWords(item: DutyItem): ItemWords {
  switch (item.kind) {
    case "one-on-one late":
      return talkWords(item);
    case "promises due":
      return {
        title: many(item.actions, "You promised: ", "promises of yours are due"),
        why: dueLine(item.actions, "yours"),
        button: "Go to the promise",
      };
    case "answers due":
      return {
        title: many(item.actions, "Answer: ", "answers are due upward"),
        why: askedLine(item.actions),
        button: "Go to the question",
      };
    case "actions late":
      return {
        title: many(item.actions, "Overdue: ", "actions of others are overdue"),
        why: dueLine(item.actions, "named"),
        button: "Go to the action",
      };
    case "below minimum":
      return {
        title: `${named(item.members)} ${item.members.length === 1 ? "is" : "are"} below a minimum`,
        why: "In the last week that was measured. What did they try, and what do they need?",
        button: "See the figures",
      };
    case "help due":
      return {
        title: "Closed is off its plan",
        why: `In ${often(item)}. That is when to ask for help.`,
        button: "See the forecast",
      };
  }
}

/** How often closed was too far from its plan. */
function often({ isByPeriods, weeks, of }: Kind<"help due">): string {
  return isByPeriods
    ? "both of the last two closed periods"
    : `${String(weeks)} of the last ${counted(of, "week")}`;
}

function talkWords({ due, every, others }: Kind<"one-on-one late">): ItemWords {
  const more = others === 0 ? "" : ` ${counted(others, "other is", "others are")} late too.`;
  return {
    title: `1:1 with ${firstName(due.member)} is ${counted(due.daysLate, "day")} late`,
    why: `You agreed every ${counted(every, "day")}.${more}`,
    button: "Prepare the 1:1",
  };
}

/** One thing by its name, several by their number. */
function many(actions: Register, before: string, together: string): string {
  const [first] = actions;
  return actions.length === 1 && first
    ? `${before}${first.record.title}`
    : `${String(actions.length)} ${together}`;
}

/** Whose, where the title does not say so, and since when; of several what is oldest. */
function dueLine(actions: Register, whose: "yours" | "named"): string {
  const [first] = actions;
  if (!first) return "";
  const { title, due } = first.record;
  const owner = whose === "yours" ? "" : first.record.owner;
  const day = due === null ? "" : `by ${weekdayWords(due)}`;
  const thing = actions.length === 1 ? [owner, day] : [`First “${title}”`, owner, day];
  const words = thing.filter((part) => part !== "").join(", ");
  return words === "" ? "" : sentence(`${words}.`);
}

function askedLine(actions: Register): string {
  const [first] = actions;
  if (!first) return "";
  const { title, timesAsked } = first.record;
  const day = answerDay(first.record);
  const times = timesAsked === null || timesAsked < 2 ? "" : ` It came up ${String(timesAsked)} times.`;
  const thing = actions.length === 1 ? "Asked from above" : `First “${title}”`;
  return `${thing}${day === null ? "" : `, by ${weekdayWords(day)}`}.${times}`;
}

/** Up to two people by name. */
function named(members: readonly string[]): string {
  if (members.length > 2) return `${String(members.length)} people`;
  return members.map(firstName).join(" and ");
}
