import type { TodayItem } from "../../domain/actions/todayItem";
import type { OneOnOneDue } from "../../domain/talks/oneOnOnesDue";
import { type Serial, weekday } from "../../kit/serial";
import { ruleTitle } from "../hygiene/ruleWords";
import { amountWords, wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { timeWords, weekdayWords } from "../words/day";
import { dealName, firstName } from "../words/dealWords";
import { dutyWords, isDuty } from "./dutyWords";
import type { ItemWords } from "./itemWords";
import { reasonsLine } from "../words/reasonWords";

/** An item of Today in words. */
export function itemWords(item: TodayItem): ItemWords {
  if (isDuty(item)) return dutyWords(item);
  if (item.kind === "first days") return firstDaysWords(item);
  if (item.kind === "outlook old") return oldOutlookWords(item.of);
  switch (item.kind) {
    case "mend columns":
      return missingWords(item.headers);
    case "mend cells":
      return {
        title: `${counted(item.count, "cell holds", "cells hold")} the wrong kind of value`,
        why: "The book reads them as blank until they are mended.",
        button: "Look at them",
      };
    case "import again":
      return oldDataWords(item.days);
    case "past close date":
      return {
        title: `${counted(item.count, "deal is", "deals are")} past their close date`,
        why: together(item.atStake, "that the range still counts"),
        button: "See the deals",
      };
    case "no next step":
      return {
        title: `${counted(item.count, "deal has", "deals have")} no next step`,
        why: together(item.atStake, "on which nobody knows what comes next"),
        button: "See the deals",
      };
    case "reviews due":
      return reviewWords(item);
    case "hygiene":
      return {
        title: `${counted(item.count, "deal")} to ask about`,
        why: hygieneWhy(item),
        button: "See them by owner",
      };
  }
}

function oldDataWords(days: number): ItemWords {
  return {
    title: `The data are ${counted(days, "day")} old`,
    why: "Drop this week’s export; you see every change before it is written.",
    button: "Import an export",
  };
}

function oldOutlookWords(of: Serial): ItemWords {
  return {
    title: "Odds and range on the sheets are old",
    why: `They are of ${weekdayWords(of)}, ${timeWords(of)}; the data came in after that.`,
    button: "Work them out now",
  };
}

/** The earliest task that is left; when it is done it is ticked in Setup. */
function firstDaysWords({ tasks, week }: Extract<TodayItem, { kind: "first days" }>): ItemWords {
  const [first] = tasks;
  const others = tasks.length - 1;
  const more = others === 0 ? "" : ` ${counted(others, "other is", "others are")} due too.`;
  return {
    title: first?.words ?? "",
    why: `Week ${String(week)} of your first 13.${more} Tick it in Setup when it is done.`,
    button: `Go to ${first?.place ?? "Setup"}`,
  };
}

function missingWords(headers: readonly string[]): ItemWords {
  const [first = ""] = headers;
  const title =
    headers.length === 1
      ? `“${first}” is not where the book looks for it`
      : `“${first}” and ${counted(headers.length - 1, "other")} are not where the book looks for them`;
  return { title, why: "What reads it stays blank until it is mended.", button: "Look at it" };
}

/** The rules that ask about most deals; of a large book they are counted when one looks. */
function hygieneWhy({ byRule }: Extract<TodayItem, { kind: "hygiene" }>): string {
  const most = [...byRule].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const rules = most.map(([rule, deals]) => `${ruleTitle(rule)} ${wholeWords(deals)}`);
  return rules.length === 0 ? "By owner, with one message for each." : rules.join(" · ");
}

/** The day until which something is put off: "Tomorrow", "Monday", "Mon 30 Nov". */
export function untilWords(until: Serial, today: Serial): string {
  const days = until - Math.floor(today);
  if (days === 1) return "Tomorrow";
  return days <= 7 && weekday(until) === 1 ? "Monday" : weekdayWords(until);
}

/** What comes when nothing is due: "Next: 1:1 with Ana on Thu." */
export function nextWords(next: OneOnOneDue | null, today: Serial): string {
  const dueOn = next?.dueOn ?? null;
  if (!next || dueOn === null) return "The next import may bring something.";
  const days = dueOn - today;
  const day = days < 7 ? weekdayWords(dueOn).slice(0, 3) : weekdayWords(dueOn);
  return `Next: 1:1 with ${firstName(next.member)} ${days === 0 ? "today" : `on ${day}`}.`;
}

/** The money that waits; unknown amounts are not called 0. */
function together(atStake: number, what: string): string {
  return atStake === 0 ? "None of them has an amount yet." : `Together ${amountWords(atStake)} ${what}.`;
}

function reviewWords({ due }: Extract<TodayItem, { kind: "reviews due" }>): ItemWords {
  const [first] = due;
  if (!first) return { title: "No review is due", why: "", button: "See the deals" };
  const { record } = first.deal;
  const more = due.length - 1;
  const others = more > 0 ? ` ${counted(more, "other deal needs", "other deals need")} a review too.` : "";
  const owner = record.owner.trim() === "" ? "" : ` with ${firstName(record.owner)}`;
  return {
    title: `Review ${dealName(record)}${owner}`,
    why: `${reasonsLine(first.reasons)}.${others}`,
    button: "Open the review",
  };
}
