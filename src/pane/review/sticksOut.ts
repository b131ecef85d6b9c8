import { daysBetween } from "../../domain/pipeline/daysBetween";
import { daysInStage } from "../../domain/pipeline/daysInStage";
import { needs, type Need, type Yardstick } from "../../domain/pipeline/needs";
import type { FactStatus } from "../../domain/review/factStatus";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { counted } from "../words/counted";
import { sentence } from "../words/sentence";

/** One thing that sticks out of a deal: the strong part, and what follows it. */
export interface Oddity {
  readonly strong: string;
  readonly rest: string;
}

/** More than three are noise. */
const AT_MOST = 3;

/** What sticks out of a deal, most urgent first, three at most. */
export function sticksOut(deal: Deal, yardstick: Yardstick, said: SaidAndCarried): readonly Oddity[] {
  const asked = needs(deal, yardstick).map((need) => ODDITIES[need](deal, yardstick));
  const differs = saysMore(said);
  return differs.length === 0 ? asked.slice(0, AT_MOST) : [...asked.slice(0, AT_MOST - 1), ...differs];
}

/** What the owner says of the deal, and what its facts carry. */
export interface SaidAndCarried {
  readonly facts: FactStatus;
  readonly owner: string;
}

/** Only where the owner says more than the facts: that they say more is no trouble. */
function saysMore({ facts, owner }: SaidAndCarried): readonly Oddity[] {
  if (facts.standing !== "rep says more") return [];
  return [{ strong: `${sentence(owner)} says ${facts.says}`, rest: `, the facts say ${facts.carry}` }];
}

const ODDITIES: Readonly<Record<Need, (deal: Deal, yardstick: Yardstick) => Oddity>> = {
  "past close date": ({ closeDate }, { today }) => since("Past its close date", closeDate, today),
  "no amount": () => ({ strong: "No amount", rest: ", so it is in no sum" }),
  "no close date": () => ({ strong: "No close date", rest: ", so it is in no period" }),
  "no next step": () => ({ strong: "No next step", rest: "" }),
  "next step overdue": ({ nextStepDate }, { today }) => since("Next step overdue", nextStepDate, today),
  "no economic buyer": () => ({ strong: "No economic buyer", rest: " among the people who are recorded" }),
  "few contacts": ({ dealId }, { people }) => ({
    strong: counted(people.get(fold(dealId))?.known ?? 0, "person", "people"),
    rest: " recorded on a large deal",
  }),
  "slow in stage": (deal, { today, normDays }) => ({
    strong: counted(daysInStage(deal, today) ?? 0, "day"),
    rest: ` in ${deal.stage}, norm ${normDays.get(fold(deal.stage)) ?? 0}`,
  }),
  stale: ({ lastActivity }, { today }) => since("Quiet", lastActivity, today),
  "pushed often": ({ pushes }) => ({
    strong: pushes === 2 ? "Pushed twice" : `Pushed ${pushes ?? 0} times`,
    rest: "",
  }),
};

function since(strong: string, day: number | null, today: number): Oddity {
  return { strong, rest: day === null ? "" : ` for ${counted(daysBetween(day, today), "day")}` };
}
