import type { Member } from "../schema/sheets/talent";
import { talent } from "../schema/sheets/talent";
import { actions, type RegisteredAction } from "../schema/sheets/actions";
import { coaching, type Talk } from "../schema/sheets/coaching";
import { type Kpi, kpis } from "../schema/sheets/kpis";
import { type Score, scorecard } from "../schema/sheets/scorecard";
import { type Standard, standards } from "../schema/sheets/standards";
import { type TimeBlock, timeBlocks } from "../schema/sheets/time/timeBlocks";
import { askRecords } from "./askRecords";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";

/** What the book keeps of its people and of the talks with them; columns that no talk shows are blank. */
export interface TalkBook {
  readonly members: readonly Member[];
  readonly talks: readonly Talk[];
  readonly register: readonly RegisteredAction[];
  readonly kpis: readonly Kpi[];
  readonly standards: readonly Standard[];
  readonly scores: readonly Score[];
  /** None while the pack Time is off. */
  readonly blocks: readonly TimeBlock[];
}

const MEMBER_COLUMNS = [
  "member",
  "role",
  "since",
  "territory",
  "strengths",
  "weaknesses",
  "skills",
  "tools",
  "systems",
  "processes",
  "training",
  "cadence",
  "path",
  "decisionDue",
  "delegation",
  "theirWay",
  "wayAskedOn",
  "retentionRisk",
  "retentionPlan",
  "nextRole",
] as const satisfies readonly (keyof typeof talent.columns)[];

const ACTION_COLUMNS = [
  "actionId",
  "type",
  "title",
  "owner",
  "about",
  "opened",
  "due",
  "status",
  "closedOn",
  "outcome",
] as const satisfies readonly (keyof typeof actions.columns)[];

const TALK_COLUMNS = [
  "date",
  "member",
  "type",
  "minutes",
  "skillsMinutes",
  "productMinutes",
  "before",
  "after",
  "agreed",
  "dealId",
  "dealEffect",
  "customerLearned",
  "theme",
  "attended",
  "questions",
  "recording",
  "coachingId",
] as const satisfies readonly (keyof typeof coaching.columns)[];

/** Reads what the talks with the team rest on, in one sync; of long tables the rest takes more. */
export function readTalks(): Promise<Attempt<TalkBook>> {
  return attempt(async (context) => {
    const asksDates = askDates(context);
    const members = askRecords(context, talent, MEMBER_COLUMNS);
    const talks = askRecords(context, coaching, TALK_COLUMNS);
    const register = askRecords(context, actions, ACTION_COLUMNS);
    const measures = askRecords(context, kpis, ["kpi", "unit", "better", "active"]);
    const agreed = askRecords(context, standards, ["member", "kpi", "minimum", "goal", "proposedByRep"]);
    const scores = askRecords(context, scorecard, ["period", "member", "kpi", "actual"]);
    const blocks = askRecords(context, timeBlocks, ["date", "from", "kind", "with", "done"]);
    await context.sync();
    const dates = asksDates();
    return {
      members: await members(dates),
      talks: await talks(dates),
      register: await register(dates),
      kpis: await measures(dates),
      standards: await agreed(dates),
      scores: await scores(dates),
      blocks: await blocks(dates),
    };
  });
}
