import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Call } from "../../schema/sheets/calls";
import type { Period } from "../../schema/sheets/settings/periods";
import type { Stage } from "../../schema/sheets/settings/stages";
import { MANAGER } from "../../terms/manager";
import { aggressiveness, type Passage } from "./aggressiveness";
import { calledPeriods, closedPeriods, type Stretch } from "./calledPeriods";
import { type ClosedCase, closedCases, type LensDeal } from "./closedCases";
import { type LensRow, openLives } from "./openLives";
import { type Optimism, optimism } from "./optimism";
import type { Read, TooFew } from "./reading";
import { type Favour, ownOverrides, relationship } from "./relationship";
import { type Standing, style } from "./style";

/** What the lenses read of a book. */
export interface LensFacts {
  readonly asOf: Serial;
  /** Whom the lenses look at: who carries a deal. */
  readonly owners: readonly string[];
  readonly deals: readonly LensDeal[];
  readonly history: readonly LensRow[];
  readonly calls: readonly Pick<Call, "period" | "week" | "member" | "call">[];
  readonly periods: readonly Period[];
  readonly stages: readonly Pick<Stage, "stage" | "order">[];
}

/** What the four lenses show of a rep. */
export interface RepLenses {
  readonly optimism: Optimism;
  readonly style: Read | TooFew;
  readonly aggressiveness: Passage | TooFew;
  readonly relationship: Favour | TooFew;
}

/** What they show of the manager, who has calls and overrides but no deals. */
export type OwnLenses = Pick<RepLenses, "optimism" | "relationship">;

/** What the lenses show of everybody; reps in the order in which they were named. */
export interface TeamLenses {
  readonly manager: OwnLenses;
  readonly reps: readonly (readonly [name: string, lenses: RepLenses])[];
}

/** What was longer ago than two years, by two days more than eight quarters last, tells of somebody else. */
const LOOK_BACK = 733;

/** The four lenses over the periods and deals of the last two years, and over the deals that are open now. */
export function lensesOf(facts: LensFacts): TeamLenses {
  const to = Math.floor(facts.asOf);
  const over: Stretch = { from: to - LOOK_BACK, to };
  const cases = closedCases(facts.deals, openLives(facts.history), over);
  const overrides = cases.flatMap(({ override }) => override ?? []);
  const manager = {
    optimism: optimism({ calls: callsOf(facts, over, MANAGER), chances: [] }),
    relationship: ownOverrides(overrides),
  };
  const orders = new Map(facts.stages.map(({ stage, order }) => [fold(stage), order]));
  const reps = facts.owners.map((owner): readonly [string, RepLenses] => [
    owner,
    {
      ...lensesOverClosed(cases, owner, callsOf(facts, over, owner)),
      style: style(standingsOf(facts.deals, owner, orders)),
    },
  ]);
  return { manager, reps };
}

/** Somebody's calls against what was closed: by the owner's deals, by the whole team's for the manager. */
function callsOf({ calls, deals, periods }: LensFacts, over: Stretch, member: string) {
  const isOwn = (name: string): boolean => fold(name) === fold(member);
  const won = deals.filter(({ status, owner }) => status === "Won" && (member === MANAGER || isOwn(owner)));
  return calledPeriods(
    calls.filter((call) => isOwn(call.member)),
    closedPeriods(periods, won, over),
  );
}

function lensesOverClosed(
  cases: readonly ClosedCase[],
  owner: string,
  calls: ReturnType<typeof calledPeriods>,
): Omit<RepLenses, "style"> {
  const own: ClosedCase[] = [];
  const others: ClosedCase[] = [];
  for (const each of cases) (fold(each.owner) === fold(owner) ? own : others).push(each);
  const passed = (of: readonly ClosedCase[]) => of.map((each) => each.passed);
  const overrides = (of: readonly ClosedCase[]) => of.flatMap(({ override }) => override ?? []);
  return {
    optimism: optimism({ calls, chances: own.flatMap(({ judged }) => judged ?? []) }),
    aggressiveness: aggressiveness(passed(own), passed(others)),
    relationship: relationship(overrides(own), overrides(others)),
  };
}

/** The owner's open deals of which it is known how far their criteria are proven. */
function standingsOf(
  deals: readonly LensDeal[],
  owner: string,
  orders: ReadonlyMap<string, number | null>,
): readonly Standing[] {
  return deals.flatMap(({ owner: name, status, stage, provenStage }) => {
    if (status !== "Open" || fold(name) !== fold(owner)) return [];
    const [at, proven] = [orders.get(fold(stage)), orders.get(fold(provenStage))];
    return at == null || proven == null ? [] : [{ stage: at, proven }];
  });
}
