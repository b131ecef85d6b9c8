import type { Serial } from "../../kit/serial";
import type { SampleDeal } from "./sampleDeal";
import { workday } from "./sampleDays";
import { CLOSED_LOST, CLOSED_WON, OPEN_STAGES, type SampleStage } from "./sampleStages";
import { TEAM } from "./sampleWords";

/** What a week does to one deal; nothing is left of a deal that was deleted. */
type Turn = (deal: SampleDeal, monday: Serial) => SampleDeal | undefined;

/** A turn that the week takes, and the categories of deals to which it happens. */
export interface WeeklyTurn {
  readonly turn: Turn;
  readonly categories: readonly string[];
}

const NEXT_QUARTER = 80;
const THURSDAY_BEFORE = 4;

const LIKELY = ["Commit", "Most Likely", "Best Case"];
const SURE = ["Commit"];
const EARLY = ["Pipeline", "Best Case"];

/** What happens to the deals that decide the quarter, each turn to the largest deal of its categories. */
export const TURNS: readonly WeeklyTurn[] = [
  { turn: won, categories: SURE },
  { turn: slipped, categories: LIKELY },
  { turn: slipped, categories: LIKELY },
  { turn: lost, categories: LIKELY },
  { turn: raised, categories: LIKELY },
  { turn: cut, categories: EARLY },
  { turn: advanced, categories: EARLY },
  { turn: advanced, categories: EARLY },
  { turn: advanced, categories: EARLY },
  { turn: transferred, categories: EARLY },
  { turn: deleted, categories: EARLY },
];

/** A lost deal that the customer takes up again. */
export function reopened(deal: SampleDeal, monday: Serial): SampleDeal {
  const [stage] = OPEN_STAGES;
  const standing = moved(deal, stage, monday);
  return {
    ...standing,
    close: workday(monday + NEXT_QUARTER),
    nextStep: "They called back: qualify anew",
    lossReason: "",
  };
}

function slipped(deal: SampleDeal, monday: Serial): SampleDeal {
  return {
    ...deal,
    close: workday(Number(deal.close) + NEXT_QUARTER),
    category: "Pipeline",
    nextStep: "Their budget moved to next quarter: find out who decides",
    nextStepDate: workday(monday + THURSDAY_BEFORE),
    lastActivity: workday(monday - THURSDAY_BEFORE),
  };
}

function lost(deal: SampleDeal, monday: Serial): SampleDeal {
  return { ...closed(deal, CLOSED_LOST, monday), lossReason: "No decision" };
}

function won(deal: SampleDeal, monday: Serial): SampleDeal {
  return closed(deal, CLOSED_WON, monday);
}

function closed(deal: SampleDeal, stage: SampleStage, monday: Serial): SampleDeal {
  const day = workday(monday - THURSDAY_BEFORE);
  return { ...moved(deal, stage, monday), close: day, lastActivity: day, nextStep: "", nextStepDate: null };
}

function raised(deal: SampleDeal): SampleDeal {
  return { ...deal, amount: (deal.amount ?? 0) * 1.25 };
}

function cut(deal: SampleDeal): SampleDeal {
  return { ...deal, amount: (deal.amount ?? 0) * 0.8 };
}

function advanced(deal: SampleDeal, monday: Serial): SampleDeal {
  const place = OPEN_STAGES.findIndex(({ stage }) => stage === deal.stage);
  const next = OPEN_STAGES[place + 1];
  return next === undefined ? raised(deal) : moved(deal, next, monday);
}

function transferred(deal: SampleDeal): SampleDeal {
  const place = TEAM.findIndex(({ owner }) => owner === deal.owner);
  return { ...deal, owner: (TEAM[place + 1] ?? TEAM[0]).owner };
}

function deleted(): undefined {
  return undefined;
}

function moved(
  deal: SampleDeal,
  { stage, probability, categories }: SampleStage,
  monday: Serial,
): SampleDeal {
  return {
    ...deal,
    stage,
    probability,
    category: categories[0],
    stageSince: workday(monday - THURSDAY_BEFORE),
  };
}
