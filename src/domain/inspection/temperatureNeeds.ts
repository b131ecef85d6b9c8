import { fold } from "../../kit/text";
import type { Stage } from "../../schema/sheets/settings/stages";
import type { TEMPERATURES } from "../../terms/temperatures";
import { type Conversion, shareOn } from "./conversions";

export type Temperature = (typeof TEMPERATURES)[number];

/** By temperature: how many deals must stand there for each deal that a day of the period has to win. */
export type DealsPerDailyWin = Readonly<Record<Temperature, number>>;

type OpenStage = Pick<Stage, "stage" | "order" | "kind" | "temperature" | "normDays" | "probability">;

/**
 * How many deals have to stand at each temperature at a time: a deal stays so many days in a stage and is won with such a chance from
 * there, by the book's own conversion where enough deals have left it, else by the stage's probability. 0 where nobody said.
 */
export function dealsPerDailyWin(
  stages: readonly OpenStage[],
  halfYear: ReadonlyMap<string, Conversion>,
): DealsPerDailyWin {
  const factors: Record<Temperature, number> = { Prospect: 0, Warm: 0, Hot: 0, Ready: 0 };
  const open = stages.filter(({ kind, stage }) => kind === "Open" && stage.trim() !== "");
  let chanceAhead = 1;
  for (const each of open.toSorted((a, b) => (b.order ?? 0) - (a.order ?? 0))) {
    const share = shareOn(halfYear.get(fold(each.stage)));
    const chance = share === null ? (each.probability ?? 0) : share * chanceAhead;
    if (each.temperature !== null && chance > 0) factors[each.temperature] += (each.normDays ?? 0) / chance;
    chanceAhead = chance;
  }
  return factors;
}

/** What one has to win, and how deals are won here. */
export interface WinningPace {
  /** Null where nobody set one. */
  readonly target: number | null;
  /** Null while no deal was won within a year. */
  readonly averageWon: number | null;
  /** The days of the period. */
  readonly days: number;
  readonly perDailyWin: DealsPerDailyWin;
}

const ROUNDING = 1e6;

/** How many deals a temperature needs: target ÷ average won ÷ days × deals per daily win; null where it cannot be said. */
export function dealsNeeded(temperature: Temperature, pace: WinningPace): number | null {
  const { target, averageWon, days, perDailyWin } = pace;
  const factor = perDailyWin[temperature];
  if (!target || !averageWon || days <= 0 || factor === 0) return null;
  return Math.ceil(Math.round((target / averageWon / days) * factor * ROUNDING) / ROUNDING);
}
