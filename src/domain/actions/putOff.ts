import { type Serial, weekday } from "../../kit/serial";
import type { ReviewDue } from "../review/reviewsDue";
import { dutyItems } from "./dutyItems";
import type { OneOnOneDue } from "../talks/oneOnOnesDue";
import type { TodayFacts, TodayItem } from "./todayItem";
import { todayList } from "./todayList";

/** Something of Today that the reader put off: until which day, and why. */
export interface PutOff {
  readonly until: Serial;
  readonly why: string;
}

/** What is put off by the item's key. */
export type PutOffs = ReadonlyMap<string, PutOff>;

/** Tells items apart over days: reviews by their deal, one-on-ones by their member, all others by their kind. */
export function itemKey(item: TodayItem): string {
  if (item.kind === "one-on-one late") return talkKey(item.due);
  return item.kind === "reviews due" && item.due[0] ? reviewKey(item.due[0]) : item.kind;
}

function reviewKey({ deal }: ReviewDue): string {
  return `review ${deal.record.dealId}`;
}

function talkKey({ member }: OneOnOneDue): string {
  return `one-on-one ${member}`;
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
  const talks = facts.duties?.oneOnOnes.filter((each) => !off(talkKey(each))) ?? [];
  const items = todayList(withTalks({ ...facts, due }, talks));
  return {
    now: items.filter((item) => isOneOfMany(item) || !off(item.kind)),
    later: (putOffs.size === 0 ? [] : eachAlone(facts)).flatMap((item) => {
      const found = off(itemKey(item));
      return found ? [{ item, ...found }] : [];
    }),
  };
}

/** All that can be put off, each by itself. */
function eachAlone(facts: TodayFacts): readonly TodayItem[] {
  return [
    ...todayList(withTalks({ ...facts, due: [] }, [])),
    ...facts.due.map(oneReview),
    ...oneByOne(facts),
  ];
}

/** Of these each is put off by itself. */
function isOneOfMany({ kind }: TodayItem): boolean {
  return kind === "reviews due" || kind === "one-on-one late";
}

function withTalks(facts: TodayFacts, oneOnOnes: readonly OneOnOneDue[]): TodayFacts {
  return facts.duties ? { ...facts, duties: { ...facts.duties, oneOnOnes } } : facts;
}

/** Every late one-on-one as an item of its own. */
function oneByOne(facts: TodayFacts): readonly TodayItem[] {
  const talks = facts.duties?.oneOnOnes ?? [];
  return talks.flatMap((talk) =>
    dutyItems(withTalks(facts, [talk])).filter(({ kind }) => kind === "one-on-one late"),
  );
}

function oneReview(due: ReviewDue): TodayItem {
  return { kind: "reviews due", due: [due], atStake: due.deal.record.amount ?? 0, worth: 0 };
}

/** The days until which one puts off: tomorrow, Monday, and in two weeks; each once. */
export function daysToPutOff(today: Serial): readonly Serial[] {
  const day = Math.floor(today);
  const monday = day + 8 - weekday(day);
  return [...new Set([day + 1, monday, day + 14])];
}
