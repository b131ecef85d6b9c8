import type { Deal } from "../../../src/schema/sheets/pipeline";
import type { DealSnapshot } from "../../../src/schema/sheets/system/snapshots";
import { changedSince } from "../../../src/domain/history/changedSince";
import { deal } from "../deal";
import { MONDAY } from "./history";

const WEEKS = 104;
const DEALS = 500;
const STAGES = ["Qualify", "Discover", "Proposal", "Negotiation", "Contract"] as const;
const OWNERS = [
  "Ana Ruiz",
  "Ben Carter",
  "Chloé Martin",
  "Dev Patel",
  "Ewa Nowak",
  "Finn Olsen",
  "Gia Rossi",
];

/** Shares of the open deals to which a week brings something, as pipelines of such teams move. */
const CHURN = {
  isClosed: 0.04,
  movesStage: 0.1,
  isPushed: 0.09,
  changesAmount: 0.05,
  isForecast: 0.04,
} as const;

/** Numbers from 0 to 1, the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function newDeal(at: number, day: number, next: () => number): Deal {
  return deal({
    dealId: `0065e00000${String(at).padStart(5, "0")}QAG`,
    owner: OWNERS[at % OWNERS.length] ?? "",
    stage: STAGES[0],
    category: "Pipeline",
    created: day,
    closeDate: day + 30 + Math.floor(150 * next()),
    amount: 1000 + Math.floor(2_000_000 * next()) / 10,
    probability: 0.1,
  });
}

function aWeekLater(one: Deal, day: number, next: () => number): Deal {
  if (one.status !== "Open") return one;
  if (next() < CHURN.isClosed)
    return { ...one, status: next() < 0.4 ? "Won" : "Lost", closedOn: day - 1, category: "Closed" };
  let later = one;
  if (next() < CHURN.movesStage) {
    const stage = STAGES[Math.min(STAGES.length - 1, STAGES.findIndex((each) => each === one.stage) + 1)];
    later = { ...later, stage: stage ?? one.stage, probability: Math.round(80 * next()) / 100 };
  }
  if (next() < CHURN.isPushed) later = { ...later, closeDate: (one.closeDate ?? day) + 30 };
  if (next() < CHURN.changesAmount) later = { ...later, amount: Math.floor(2_000_000 * next()) / 10 };
  if (next() < CHURN.isForecast) later = { ...later, category: next() < 0.5 ? "Commit" : "Best case" };
  return later;
}

/** The history of two years of Mondays with 500 open deals each: what a weekly import writes. */
export function twoYears(): readonly DealSnapshot[] {
  const next = numbers(7);
  const history: DealSnapshot[] = [];
  let deals: readonly Deal[] = [];
  let made = 0;
  for (let week = 0; week < WEEKS; week += 1) {
    const day = MONDAY - 7 * (WEEKS - week);
    const later = deals.map((one) => aWeekLater(one, day, next));
    const open = later.filter(({ status }) => status === "Open").length;
    const fresh = Array.from({ length: DEALS - open }, (_, at) => newDeal(made + at, day, next));
    made += fresh.length;
    deals = [...later, ...fresh];
    history.push(
      ...changedSince(history, deals, { day, standing: new Set(deals.map(({ dealId }) => dealId)) }),
    );
  }
  return history;
}
