import type { Conversion } from "../../domain/inspection/conversions";
import type { OwnersEnough } from "../../domain/inspection/enoughDeals";
import type { Process, StageLine } from "../../domain/inspection/processOf";
import { FAIR_MOVES } from "../../domain/inspection/stoppingStage";
import { fold } from "../../kit/text";
import { counted } from "../words/counted";
import { rateWords } from "../words/rate";

/** Where deals stop, with how it was before; or why nobody can say. */
export function processLead({ stages, stopping, moves, counts }: Process): string {
  if (counts.open === 0) return "No open deals here.";
  if (stages.length === 0) return `${counted(counts.open, "open deal")}; none of them names its stage.`;
  if (moves < FAIR_MOVES) {
    return `Not enough moves yet to judge the stages: ${moves} of the ${FAIR_MOVES} that a fair number needs. The next import adds to it.`;
  }
  if (stopping === null) return "Deals do not stop anywhere: no stage lost a deal that could be judged.";
  const { now, before } = stopping;
  const was = before === null ? "" : `, before it was ${before.wentOn} of ${before.left}`;
  return `${placeWords(stages, stopping.stage)}: ${movedWords(now)}${was}.`;
}

function movedWords({ wentOn, left }: Conversion): string {
  return `${wentOn} of ${left} moved on`;
}

function placeWords(stages: readonly StageLine[], folded: string): string {
  const at = stages.findIndex(({ stage }) => fold(stage) === folded);
  const [stage, next] = [stages[at]?.stage ?? folded, stages[at + 1]?.stage];
  return at < 0 || next === undefined
    ? `Deals stop after ${stage}`
    : `Deals stop between ${stage} and ${next}`;
}

/** Movement, criteria, pushes and unknowns, each with of how many; what nobody recorded is said. */
export function flowFacts({ week, counts }: Process): readonly (readonly [string, string])[] {
  const { open, judged, proven, pushed, pushes, reviewed, unknowns } = counts;
  const moved =
    week === null
      ? "known after a week of imports"
      : `${week.moved} of ${week.of} deals, ${rateWords(week.moved / week.of)}`;
  return [
    ["Moved on in 7 days", moved],
    [
      "Criteria met",
      judged === 0 ? "nobody said; Proven stage is blank" : `${proven} of ${judged} said, of ${open}`,
    ],
    ["Pushed twice or more", `${pushed} of ${open}; ${counted(pushes, "push", "pushes")} in all`],
    [
      "Unknown",
      reviewed === 0 ? "no review yet" : `${unknowns} answers of ${counted(reviewed, "reviewed deal")}`,
    ],
  ];
}

/** Why nothing is said of what is needed; null where something is. */
export function enoughWords(rows: readonly OwnersEnough[]): string | null {
  const isKnown = rows.some(({ at }) => at.some(({ short }) => short !== null));
  return isKnown
    ? null
    : "What is needed follows from each owner’s target on Settings, deals won within a year, norm days and conversion.";
}

/** How many deals the manager is part of, against the limit. */
export function capWords(joint: number, most: number): string {
  const words = `You work on ${counted(joint, "deal")} yourself (Joint or Sponsor). Your limit is ${most}.`;
  return joint <= most ? words : `${words} Choose ${joint - most} to leave:`;
}
