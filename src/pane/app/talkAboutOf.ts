import { blockOf, columnAt } from "../../domain/forecast/block";
import { changesSince } from "../../domain/talks/changesSince";
import { dealsToDiscuss } from "../../domain/talks/dealsToDiscuss";
import { lastTalk } from "../../domain/talks/lastTalk";
import { memberGoals } from "../../domain/talks/memberGoals";
import { nextQuestions } from "../../domain/talks/nextQuestions";
import { openPromises } from "../../domain/talks/openPromises";
import type { TalkBook } from "../../excel/readTalks";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { History } from "../changed/history";
import type { ChangesRead, TalkAbout } from "../oneOnOne/talkAbout";
import type { BookView } from "./bookView";

/** A quarter in days, where no period says when it began. */
const QUARTER = 91;

/** What a one-on-one is worked out from. */
export interface TalkFacts {
  readonly view: BookView;
  readonly talkBook: TalkBook;
  readonly history: History;
}

/** All that a one-on-one with a member is about. */
export function talkAboutOf(member: string, facts: TalkFacts): TalkAbout {
  const { view, talkBook } = facts;
  const { book, today, yardstick } = view;
  const { talks, register } = talkBook;
  const quarterFrom = view.current?.start ?? today - QUARTER;
  const theirs = book.deals.filter(({ record }) => fold(record.owner) === fold(member));
  const last = lastTalk(member, "1:1", { talks, today });
  const lastOn = last?.date ?? null;
  const changed = changesOf(theirs, lastOn, facts);
  const closedDeals = closedSince(theirs, quarterFrom);
  const rode = lastTalk(member, "Ride-along", { talks, today })?.date ?? 0;
  return {
    member,
    today,
    lastOn,
    agreed: last?.agreed ?? "",
    goals: memberGoals(member, { ...talkBook, closedDeals }),
    closedDeals,
    changed,
    historyFrom: lastOn === null ? null : youngFrom(facts.history, lastOn),
    hadRideAlong: rode >= quarterFrom,
    deals: dealsToDiscuss({ deals: theirs, changed: typeof changed === "string" ? [] : changed, yardstick }),
    promises: openPromises(member, register, { deals: theirs.map(({ record }) => record), today }),
    questions: nextQuestions(member, talks, { quarterFrom }),
  };
}

function changesOf(deals: readonly Located<Deal>[], since: Serial | null, facts: TalkFacts): ChangesRead {
  const { history, view } = facts;
  if (since === null) return [];
  if (typeof history === "string") return history;
  const stageOrder = new Map(view.book.stages.map(({ stage, order }) => [fold(stage), order ?? 0]));
  return changesSince(deals, blockOf("Snapshots", history), { since, today: view.today, stageOrder });
}

/** The first day of a history that begins after the last talk; null where it reaches back to it. */
function youngFrom(history: History, since: Serial): Serial | null {
  if (typeof history === "string") return null;
  const block = blockOf("Snapshots", history);
  const at = columnAt(block, "Snapshot");
  let first: Serial | null = null;
  for (const row of block.rows) {
    const day = row[at];
    if (typeof day === "number" && (first === null || day < first)) first = day;
  }
  return first !== null && first > since ? first : null;
}

function closedSince(deals: readonly Located<Deal>[], from: Serial): number {
  const isClosed = ({ status, closedOn }: Deal): boolean =>
    (status === "Won" || status === "Lost") && closedOn !== null && closedOn >= from;
  return deals.filter(({ record }) => isClosed(record)).length;
}
