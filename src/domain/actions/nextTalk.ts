import type { OneOnOneDue } from "../talks/oneOnOnesDue";
import type { TodayFacts } from "./todayItem";

/** The one-on-one that comes next, today or later; null where none is known. */
export function nextTalk({ duties, today }: Pick<TodayFacts, "duties" | "today">): OneOnOneDue | null {
  const ahead = (duties?.oneOnOnes ?? []).filter(({ dueOn }) => dueOn !== null && dueOn >= today);
  return ahead.sort((a, b) => (a.dueOn ?? 0) - (b.dueOn ?? 0))[0] ?? null;
}
