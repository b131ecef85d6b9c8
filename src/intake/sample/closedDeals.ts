import type { Serial } from "../../kit/serial";
import type { Random } from "./random";
import type { SampleDeal } from "./sampleDeal";
import { workday } from "./sampleDays";
import { sampleIdentity } from "./sampleIdentity";
import { CLOSED_LOST, CLOSED_WON } from "./sampleStages";
import { LOSS_REASONS } from "./sampleWords";

const WEEKS = 104;
const DAYS_A_WEEK = 7;
const CLOSES_A_WEEK = 0.5;
const WIN_RATE = 0.4;

/** What a member won and lost in the two years before a Monday. */
export function closedDeals(member: number, monday: Serial, chance: Random): readonly SampleDeal[] {
  return Array.from({ length: WEEKS }, (_, week) => week).flatMap((week) => {
    if (!chance.isTrue(CLOSES_A_WEEK)) return [];
    const close = workday(monday - week * DAYS_A_WEEK - chance.whole(2, DAYS_A_WEEK - 1));
    return [closedDeal({ member, close, isWon: chance.isTrue(WIN_RATE) }, chance)];
  });
}

function closedDeal(
  { member, close, isWon }: { readonly member: number; readonly close: Serial; readonly isWon: boolean },
  chance: Random,
): SampleDeal {
  const { stage, probability, categories } = isWon ? CLOSED_WON : CLOSED_LOST;
  return {
    ...sampleIdentity(member, chance),
    stage,
    category: categories[0],
    probability,
    created: workday(close - chance.whole(35, 220)),
    close,
    stageSince: close,
    nextStep: "",
    nextStepDate: null,
    lastActivity: close,
    lossReason: isWon ? "" : chance.pick(LOSS_REASONS),
  };
}
