import type { Serial } from "../../kit/serial";
import type { Random } from "./random";
import type { SampleDeal } from "./sampleDeal";
import { workday } from "./sampleDays";
import { sampleIdentity } from "./sampleIdentity";
import { OPEN_STAGES, type SampleStage } from "./sampleStages";
import { NEXT_STEPS } from "./sampleWords";

/** How many of a member's open deals stand in each stage, and how many days ahead they are expected to close. */
const PIPELINE: readonly { count: number; from: number; to: number }[] = [
  { count: 6, from: 40, to: 220 },
  { count: 4, from: 25, to: 170 },
  { count: 3, from: -9, to: 120 },
  { count: 1, from: -4, to: 75 },
  { count: 1, from: -2, to: 55 },
];

/** Beyond the current quarter nobody presses for an amount yet, so its odds can be said. */
const FAR_OFF = 100;

/** The deals that a member works on a Monday: some overdue, some quiet, some without a next step or an amount. */
export function openDeals(member: number, monday: Serial, chance: Random): readonly SampleDeal[] {
  return OPEN_STAGES.flatMap((stage, index) => {
    const { count, from, to } = PIPELINE[index] ?? { count: 0, from: 0, to: 0 };
    return Array.from({ length: count }, () =>
      openDeal({ member, stage, monday, close: monday + chance.whole(from, to) }, chance),
    );
  });
}

/** Where and when a deal stands. */
interface Standing {
  readonly member: number;
  readonly stage: SampleStage;
  readonly monday: Serial;
  readonly close: Serial;
}

/** A deal in an open stage. */
export function openDeal({ member, stage, monday, close }: Standing, chance: Random): SampleDeal {
  const identity = sampleIdentity(member, chance);
  const age = chance.whole(20, 240);
  const isFarOff = close - monday > FAR_OFF;
  const hasStep = !chance.isTrue(0.1);
  return {
    ...identity,
    amount: isFarOff && chance.isTrue(0.2) ? null : identity.amount,
    stage: stage.stage,
    category: chance.pick(stage.categories),
    probability: stage.probability,
    created: workday(monday - age),
    close: workday(close),
    stageSince: workday(monday - Math.min(age, daysInStage(stage, chance.whole(1, 100)))),
    nextStep: hasStep ? chance.pick(NEXT_STEPS) : "",
    nextStepDate: hasStep && chance.isTrue(0.8) ? workday(monday + chance.whole(5, 32)) : null,
    lastActivity: chance.isTrue(0.04) ? null : workday(monday - chance.whole(1, chance.isTrue(0.9) ? 4 : 30)),
    lossReason: "",
  };
}

/** Of a hundred deals so many stand in their stage for longer than is usual. */
const SLOW = 15;

/** How long the deal of this rank among a hundred stands in its stage: most for half the usual time at most, the slow up to twice. */
function daysInStage({ days }: SampleStage, rank: number): number {
  const quick = 100 - SLOW;
  const times = rank <= quick ? (0.5 * rank) / quick : 1 + (rank - quick) / SLOW;
  return Math.ceil(days * times);
}
