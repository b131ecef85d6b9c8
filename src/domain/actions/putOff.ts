import { type Serial, weekday } from "../../kit/serial";
import type { ReviewDue } from "../review/reviewsDue";
import { todayList, type TodayFacts, type TodayItem } from "./todayList";

/** Something of Today that the reader put off: until which day, and why. */
export interface PutOff {
  readonly until: Serial;
  readonly why: string;
}

/** What is put off by the item's key. */
export type PutOffs = ReadonlyMap<string, PutOff>;

/** Tells items apart over days: reviews by their deal, all others by their kind. */
export function itemKey(item: TodayItem): string {
  return item.kind === "reviews due" && item.due[0] ? reviewKey(item.due[0]) : item.kind;
}

function reviewKey({ deal }: ReviewDue): string {
  return `review ${deal.record.dealId}`;
}

/** An item that was put off. */
export interface LaterItem extends PutOff {
  readonly item: TodayItem;
}

/** What to do now, and what of it waits until its day. */
export function splitPutOff(
  facts: TodayFacts,
  putOffs: PutOffs,
): { readonly now: readonly TodayItem[]; readonly later: readonly LaterItem[] } {
  const off = (key: string): PutOff | undefined => {
    const found = putOffs.get(key);
    return found && found.until > facts.today ? found : undefined;
  };
  const due = facts.due.filter((each) => !off(reviewKey(each)));
  const items = todayList({ ...facts, due });
  const later = [...todayList({ ...facts, due: [] }), ...facts.due.map(oneReview)];
  return {
    now: items.filter((item) => item.kind === "reviews due" || !off(item.kind)),
    later: later.flatMap((item) => {
      const found = off(itemKey(item));
      return found ? [{ item, ...found }] : [];
    }),
  };
}

function oneReview(due: ReviewDue): TodayItem {
  return { kind: "reviews due", due: [due], atStake: due.deal.record.amount ?? 0 };
}

/** The days until which one puts off: tomorrow, Monday, and in two weeks; each once. */
export function daysToPutOff(today: Serial): readonly Serial[] {
  const day = Math.floor(today);
  const monday = day + 8 - weekday(day);
  return [...new Set([day + 1, monday, day + 14])];
}
