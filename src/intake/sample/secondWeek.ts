import type { Serial } from "../../kit/serial";
import { periodOf } from "../../domain/forecast/period";
import { WORDS_FOR_A_DATE } from "./firstWeek";
import { openDeal } from "./openDeals";
import { random, type Random } from "./random";
import type { SampleDeal } from "./sampleDeal";
import { workday } from "./sampleDays";
import { CLOSED_LOST, OPEN_STAGES } from "./sampleStages";
import { NEXT_STEPS } from "./sampleWords";
import { reopened, TURNS, type WeeklyTurn } from "./turns";

const SEED = 1_116;
/** The members who found a new deal, and the days in which they expect the order. */
const CREATED = [
  { member: 1, days: 24 },
  { member: 5, days: 100 },
];

/** The same deals a week later: two slipped, one lost, one won, two new, one back from the lost, and small things. */
export function secondWeek(deals: readonly SampleDeal[], monday: Serial): readonly SampleDeal[] {
  const chance = random(SEED);
  const turnOf = turnsByDeal(deciding(deals, monday));
  const back = lastLost(deals);
  const later = deals.flatMap((deal) => {
    const turn = turnOf.get(deal);
    if (turn !== undefined) return turn(deal, monday) ?? [];
    return deal === back ? [reopened(deal, monday)] : [quietWeek(deal, monday, chance)];
  });
  return [...later, ...CREATED.map(({ member, days }) => createdDeal(member, monday + days, monday))];
}

/** Gives each turn the first deal of its categories that has none yet. */
function turnsByDeal(deals: readonly SampleDeal[]): ReadonlyMap<SampleDeal, WeeklyTurn["turn"]> {
  const turns = new Map<SampleDeal, WeeklyTurn["turn"]>();
  for (const { turn, categories } of TURNS) {
    const deal = deals.find((one) => categories.includes(one.category) && !turns.has(one));
    if (deal !== undefined) turns.set(deal, turn);
  }
  return turns;
}

/** Open deals with a day and an amount, those of the current quarter first, then the largest. */
function deciding(deals: readonly SampleDeal[], monday: Serial): readonly SampleDeal[] {
  const { to } = periodOf(monday, { fiscalStart: 1, grain: "quarter" });
  const isDue = ({ close }: SampleDeal): number => (typeof close === "number" && close <= to ? 1 : 0);
  const twice = new Set(deals.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index));
  return deals
    .filter(
      (deal) => isOpen(deal) && typeof deal.close === "number" && deal.amount !== null && !twice.has(deal.id),
    )
    .toSorted((a, b) => isDue(b) - isDue(a) || (b.amount ?? 0) - (a.amount ?? 0));
}

function isOpen({ stage }: SampleDeal): boolean {
  return OPEN_STAGES.some((open) => open.stage === stage);
}

function lastLost(deals: readonly SampleDeal[]): SampleDeal | undefined {
  const lost = deals.filter(({ stage }) => stage === CLOSED_LOST.stage);
  return lost.toSorted((a, b) => Number(b.close) - Number(a.close))[0];
}

/** What an ordinary week leaves behind: contacts, new days for steps that are due, and the date in words is mended. */
function quietWeek(deal: SampleDeal, monday: Serial, chance: Random): SampleDeal {
  if (!isOpen(deal)) return deal;
  const mended = deal.close === WORDS_FOR_A_DATE ? { ...deal, close: workday(monday + 60) } : deal;
  if (!chance.isTrue(0.6)) return mended;
  const seen = { ...mended, lastActivity: workday(monday - chance.whole(1, 6)) };
  if (seen.nextStepDate === null || seen.nextStepDate >= monday) return seen;
  return { ...seen, nextStep: chance.pick(NEXT_STEPS), nextStepDate: workday(monday + chance.whole(2, 14)) };
}

function createdDeal(member: number, close: Serial, monday: Serial): SampleDeal {
  const [stage] = OPEN_STAGES;
  const deal = openDeal({ member, stage, monday, close }, random(SEED + member));
  const day = workday(monday - 3);
  return { ...deal, amount: deal.amount ?? 48_000, created: day, stageSince: day, lastActivity: day };
}
