import { daysBetween } from "../pipeline/daysBetween";
import { answerDay } from "./duties";
import type { TodayFacts, TodayItem } from "./todayItem";
import { AHEAD, late, PASSED, several } from "./worth";

/** What is owed to people, as items of Today: each weighs its share of a large deal. */
export function dutyItems({ duties, helpDue, today, largeFrom }: TodayFacts): readonly TodayItem[] {
  const large = largeFrom ?? 0;
  const items: TodayItem[] = [];
  const add = (item: TodayItem | null): void => {
    if (item) items.push({ ...item, worth: item.worth * large });
  };
  if (helpDue) add({ kind: "help due", ...helpDue, atStake: 0, worth: PASSED });
  if (!duties) return items;
  const { promised, awaited, asked, below } = duties;
  const isBroken = promised.some(({ record }) => (record.due ?? today) < today);
  if (promised.length > 0)
    add({ kind: "promises due", actions: promised, atStake: 0, worth: isBroken ? PASSED : AHEAD });
  add(lateTalk(duties));
  if (asked.length > 0) {
    const [first] = asked;
    const isPast = first !== undefined && (answerDay(first.record) ?? today) < today;
    add({ kind: "answers due", actions: asked, atStake: 0, worth: isPast ? PASSED : AHEAD });
  }
  if (below.length > 0)
    add({ kind: "below minimum", members: below, atStake: 0, worth: several(below.length) });
  if (awaited.length > 0)
    add({ kind: "actions late", actions: awaited, atStake: 0, worth: several(awaited.length) });
  return items;
}

/** The latest one-on-one, and how many others are late. */
function lateTalk({ oneOnOnes }: NonNullable<TodayFacts["duties"]>): TodayItem | null {
  const isLate = oneOnOnes.filter(({ daysLate }) => daysLate > 0);
  const [first] = isLate;
  const { dueOn = null, lastOneOnOne = null } = first ?? {};
  if (!first || dueOn === null || lastOneOnOne === null) return null;
  const every = daysBetween(lastOneOnOne, dueOn);
  const worth = late(first.daysLate, every);
  return { kind: "one-on-one late", due: first, every, others: isLate.length - 1, atStake: 0, worth };
}
