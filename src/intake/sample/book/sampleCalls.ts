import type { Serial } from "../../../kit/serial";
import type { Row } from "../../../schema/sheet";
import { calls } from "../../../schema/sheets/calls";
import type { Deal } from "../../../schema/sheets/pipeline";
import type { SetupPeriod } from "../../../schema/setup";
import { MANAGER } from "../../../terms/manager";
import { random } from "../random";
import { mondayOf } from "../sampleDays";
import { samplePeriods } from "../sampleTargets";
import { MEMBERS, rowsOf, type Scene } from "./scene";

type Call = Partial<Row<typeof calls>>;

const SEED = 8;
const THOUSAND = 1000;
const WEEK = 7;

/** How far each member calls too high, in the team's order. */
const LEAN = [0.12, 0.07, -0.02, 0.09, 0.01, 0.06, 0, 0.15] as const;

/** Above this share of the roll-up the book asks for a reason, as on Settings. */
const ASKED_FROM = 0.05;

/** Why somebody calls more than the deals add up to, and why less. */
const MORE = [
  "Two best-case deals have a signed plan.",
  "The pilot reports before the quarter ends.",
  "A renewal is agreed; the signature is on its way.",
] as const;
const LESS = ["One committed deal waits for the board.", "Purchasing is late with two orders."] as const;

/** Each closed quarter's last call of everybody, and this quarter's calls so far. */
export function sampleCalls(scene: Scene) {
  const periods = samplePeriods(scene.today);
  const closed = periods
    .filter(({ end }) => end < scene.today)
    .flatMap((period) => closedCalls(scene, period));
  const current = periods.find(({ start, end }) => start <= scene.today && scene.today <= end);
  return rowsOf(calls, [...closed, ...(current ? currentCalls(scene, current) : [])]);
}

function closedCalls({ deals }: Scene, { period, start, end }: SetupPeriod): readonly Call[] {
  const chance = random(SEED + start);
  const week = mondayOf(end - WEEK);
  const won = (owner: string) =>
    sum(deals.filter((deal) => deal.owner === owner && isWonIn(deal, start, end)));
  const members = MEMBERS.map((member, place): Call => {
    const off = (LEAN[place] ?? 0) + chance.whole(-6, 6) / 100;
    return callOf({ period, week, member }, won(member), Math.max(0, won(member) * (1 + off)));
  });
  const team = MEMBERS.reduce((total, member) => total + won(member), 0);
  return [
    ...members,
    callOf({ period, week, member: MANAGER }, team, team * (1 + chance.whole(-4, 5) / 100)),
  ];
}

/** The weeks of this quarter so far, at most three: each calls what is closed or committed, and a little more. */
function currentCalls({ deals, monday }: Scene, { period, start, end }: SetupPeriod): readonly Call[] {
  const weeks = [2, 1, 0].map((ago) => monday - ago * WEEK).filter((week) => week >= start);
  const due = (owner: string) =>
    sum(
      deals.filter((deal) => deal.owner === owner && (isWonIn(deal, start, end) || isCommittedBy(deal, end))),
    );
  return weeks.flatMap((week) => {
    const members = MEMBERS.map((member, place) =>
      callOf({ period, week, member }, due(member), due(member) * (1 + (LEAN[place] ?? 0))),
    );
    const team = MEMBERS.reduce((total, member) => total + due(member), 0);
    return [...members, callOf({ period, week, member: MANAGER }, team, team * 1.08)];
  });
}

function callOf(who: Pick<Call, "period" | "week" | "member">, rollUp: number, call: number): Call {
  const round = (amount: number): number => Math.round(amount / THOUSAND) * THOUSAND;
  const share = round(rollUp) === 0 ? 0 : round(call) / round(rollUp) - 1;
  return {
    ...who,
    commit: round(rollUp),
    bestCase: round(Math.max(call, rollUp) * 1.1),
    call: round(call),
    rollUp: round(rollUp),
    reason: reasonFor(share, Math.abs(round(call) - round(rollUp)) / THOUSAND),
    submittedAt: (who.week ?? 0) + 0.7,
  };
}

/** A reason where one is asked for; `turn` chooses among them. */
function reasonFor(share: number, turn: number): string {
  if (Math.abs(share) <= ASKED_FROM) return "";
  const reasons = share > 0 ? MORE : LESS;
  return reasons[turn % reasons.length] ?? "";
}

function isWonIn({ status, closedOn, closeDate }: Deal, start: Serial, end: Serial): boolean {
  const day = closedOn ?? closeDate ?? 0;
  return status === "Won" && start <= day && day <= end;
}

function isCommittedBy({ status, category, closeDate }: Deal, end: Serial): boolean {
  return status === "Open" && category === "Commit" && closeDate !== null && closeDate <= end;
}

function sum(deals: readonly Deal[]): number {
  return deals.reduce((total, { amount }) => total + (amount ?? 0), 0);
}
