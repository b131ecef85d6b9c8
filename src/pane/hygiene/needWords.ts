import type { Need, Yardstick } from "../../domain/pipeline/needs";
import { daysInStage } from "../../domain/pipeline/daysInStage";
import { fold, oneLine } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";

type WordsOf = (deal: Deal, yardstick: Yardstick) => string;

function on(day: number | null, { today }: Yardstick): string {
  return day === null ? "" : ` ${dayInYear(day, today)}`;
}

const WORDS: Readonly<Record<Need, WordsOf>> = {
  "past close date": ({ closeDate }, yardstick) => `close date${on(closeDate, yardstick)} has passed`,
  "no close date": () => "no close date yet",
  "no amount": () => "no amount yet",
  "no next step": () => "no next step written yet",
  "next step overdue": ({ nextStepDate }, yardstick) =>
    `next step was planned for${on(nextStepDate, yardstick)}`,
  "no economic buyer": () => "economic buyer not named yet",
  "few contacts": ({ dealId }, { people }) =>
    `${counted(people.get(fold(dealId))?.known ?? 0, "contact")} known so far`,
  stale: ({ lastActivity }, yardstick) => `last activity noted${on(lastActivity, yardstick)}`,
  "slow in stage": (deal, { today, normDays }) => {
    const norm = normDays.get(fold(deal.stage)) ?? 0;
    return `${counted(daysInStage(deal, today) ?? 0, "day")} in ${oneLine(deal.stage)}, usually up to ${String(norm)}`;
  },
  "pushed often": ({ pushes }) => `close date moved to a later month ${counted(pushes ?? 0, "time")}`,
};

/** What a deal lacks as a plain fact, fit to be read by its owner: nothing of it is private. */
export function needWords(need: Need, deal: Deal, yardstick: Yardstick): string {
  return WORDS[need](deal, yardstick);
}
