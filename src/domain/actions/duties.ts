import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { RegisteredAction } from "../../schema/sheets/actions";
import type { Talk } from "../../schema/sheets/coaching";
import type { Score } from "../../schema/sheets/scorecard";
import type { Member } from "../../schema/sheets/talent";
import { isManagers, isOpenPromise } from "../talks/openPromises";
import { type OneOnOneDue, oneOnOnesDue } from "../talks/oneOnOnesDue";

/** What the book keeps of people, talks, promises and figures. */
export interface DutyFacts {
  readonly members: readonly Pick<Member, "member" | "cadence">[];
  readonly talks: readonly Pick<Talk, "date" | "member" | "type">[];
  readonly register: readonly Located<RegisteredAction>[];
  readonly scores: readonly Pick<Score, "period" | "member" | "state">[];
}

/** The rhythm of one-on-ones on Settings; null where it is not said. */
export interface Rhythm {
  readonly today: Serial;
  readonly days: number | null;
  readonly grace: number | null;
}

/** What the manager owes, and what is owed to the manager. */
export interface Duties {
  /** Everybody's next one-on-one, the latest first. */
  readonly oneOnOnes: readonly OneOnOneDue[];
  /** The manager's own promises whose day has come, the oldest first. */
  readonly promised: readonly Located<RegisteredAction>[];
  /** What others have not done by its day. */
  readonly awaited: readonly Located<RegisteredAction>[];
  /** Questions from above that want an answer within a week. */
  readonly asked: readonly Located<RegisteredAction>[];
  /** Who lay below a minimum in the last week that was measured, each once. */
  readonly below: readonly string[];
}

/** An answer is announced so many days ahead: it takes a while to prepare. */
const ANSWER_DAYS = 7;

export function dutiesOf({ members, talks, register, scores }: DutyFacts, rhythm: Rhythm): Duties {
  const { today, days, grace } = rhythm;
  const rhythms = members.map(({ member, cadence }) => {
    return { member, cadence, lastOneOnOne: lastOneOnOne(member, talks, today) };
  });
  const open = register.filter(({ record }) => isOpenPromise(record));
  const come = open.filter(({ record }) => record.due !== null && record.due <= today).sort(byDue);
  return {
    oneOnOnes: days === null ? [] : oneOnOnesDue(rhythms, { today, days, grace: grace ?? 0 }),
    promised: come.filter(({ record }) => isManagers(record)),
    awaited: come.filter(({ record }) => !isManagers(record) && (record.due ?? 0) < today),
    asked: register
      .filter(({ record }) => isAsked(record) && (answerDay(record) ?? Infinity) <= today + ANSWER_DAYS)
      .sort((a, b) => (answerDay(a.record) ?? 0) - (answerDay(b.record) ?? 0)),
    below: belowMinimum(scores),
  };
}

/** The day by which a question from above wants its answer; once it is done, the day on which it comes again. */
export function answerDay({ due, nextExpected, status }: RegisteredAction): Serial | null {
  return status === "Done" ? nextExpected : (due ?? nextExpected);
}

/** Asked twice it is a standing question: it wants an answer again on its next day, also when it is done. */
function isAsked({ type, status, timesAsked }: RegisteredAction): boolean {
  if (type !== "Question from above" || status === "Dropped") return false;
  return status !== "Done" || (timesAsked ?? 0) >= 2;
}

function byDue(a: Located<RegisteredAction>, b: Located<RegisteredAction>): number {
  return (a.record.due ?? 0) - (b.record.due ?? 0) || a.row - b.row;
}

/** A one-on-one that is written down for a day to come was not held yet. */
function lastOneOnOne(member: string, talks: DutyFacts["talks"], today: Serial): Serial | null {
  const held = talks.flatMap(({ date, member: with_, type }) =>
    type === "1:1" && date !== null && Math.floor(date) <= today && fold(with_) === fold(member)
      ? [date]
      : [],
  );
  return held.length === 0 ? null : Math.max(...held);
}

function belowMinimum(scores: DutyFacts["scores"]): readonly string[] {
  const last = scores.reduce((newest, { period }) => Math.max(newest, period ?? 0), 0);
  const below = scores.filter(({ period, state }) => period === last && fold(state) === "below minimum");
  return [...new Set(below.map(({ member }) => member))];
}
