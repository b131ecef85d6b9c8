import { lastTalk } from "../../domain/talks/lastTalk";
import { oneOnOnesDue } from "../../domain/talks/oneOnOnesDue";
import { openPromises } from "../../domain/talks/openPromises";
import { plannedTalk } from "../../domain/talks/plannedTalk";
import type { TalkBook } from "../../excel/readTalks";
import { fold } from "../../kit/text";
import { byOwner } from "../lists/byOwner";
import type { TalkPartner } from "../oneOnOne/WhoPage";
import type { BookView } from "./bookView";

/** The team: who is listed on Talent, and owners of open deals who are not. */
export function teamOf({ open }: BookView, { members }: TalkBook): readonly string[] {
  const team = new Map(members.map(({ member }) => [fold(member), member.trim()]));
  for (const { record } of open) {
    const owner = fold(record.owner);
    if (!team.has(owner)) team.set(owner, record.owner.trim());
  }
  team.delete("");
  return [...team.values()];
}

/** Everybody on the team with when the next one-on-one is due and how many promises are open. */
export function talkPartners(view: BookView, talkBook: TalkBook): readonly TalkPartner[] {
  const { today, book } = view;
  const { talks, register, blocks, members } = talkBook;
  const cadences = new Map(members.map(({ member, cadence }) => [fold(member), cadence]));
  const rhythms = teamOf(view, talkBook).map((member) => ({
    member,
    cadence: cadences.get(fold(member)) ?? null,
    lastOneOnOne: lastTalk(member, "1:1", { talks, today })?.date ?? null,
  }));
  const { oneOnOneDays, oneOnOneGrace } = book.limits;
  const rule = { today, days: oneOnOneDays ?? Infinity, grace: oneOnOneGrace ?? 0 };
  const shares = new Map(byOwner(book.deals).map(({ owner, deals }) => [fold(owner), deals]));
  const partners = oneOnOnesDue(rhythms, rule).map((due) => {
    const deals = (shares.get(fold(due.member)) ?? []).map(({ record }) => record);
    const { yours, theirs } = openPromises(due.member, register, { deals, today });
    const planned = plannedTalk(due.member, blocks, today);
    return { due, planned, yours: yours.length, theirs: theirs.length };
  });
  const inTime = partners.filter(({ due }) => due.daysLate === 0);
  return [
    ...partners.filter(({ due }) => due.daysLate > 0),
    ...inTime.sort((a, b) => nextDay(a) - nextDay(b)),
  ];
}

/** The day that is blocked, else the day that is due; who never had one comes first. */
function nextDay({ due, planned }: TalkPartner): number {
  return planned?.on ?? due.dueOn ?? 0;
}
