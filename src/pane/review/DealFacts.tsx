import type { ReactNode } from "react";
import { daysBetween } from "../../domain/pipeline/daysBetween";
import { daysInStage } from "../../domain/pipeline/daysInStage";
import type { Yardstick } from "../../domain/pipeline/needs";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { Det } from "../kit/Det";
import { Facts } from "../kit/Facts";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { rateWords } from "../words/rate";
import { shortened } from "../words/shortened";

const NEXT_STEP_LETTERS = 32;

/** What the book knows of the deal; what it does not know is a dash. */
export function DealFacts({ deal, yardstick }: { readonly deal: Deal; readonly yardstick: Yardstick }) {
  const next = deal.nextStep.trim() === "" ? "no next step" : `next step ${deal.nextStep}`;
  return (
    <Det title="Facts" side={shortened(next, NEXT_STEP_LETTERS)}>
      <Facts facts={factsOf(deal, yardstick.today)} />
    </Det>
  );
}

function factsOf(deal: Deal, today: Serial): readonly (readonly [string, ReactNode])[] {
  const day = (serial: Serial | null): string => (serial === null ? "–" : dayInYear(serial, today));
  const ago = (serial: Serial | null): string =>
    serial === null ? "–" : `${counted(daysBetween(serial, today), "day")} ago`;
  const stood = daysInStage(deal, today);
  return [
    ["Account", deal.account || "–"],
    ["Amount", amountOrDash(deal.amount)],
    ["Close date", day(deal.closeDate)],
    ["In stage", stood === null ? "–" : counted(stood, "day")],
    ["Category", deal.category ?? "–"],
    ["Probability", deal.probability === null ? "–" : rateWords(deal.probability)],
    ["Next step", deal.nextStep || "–"],
    ["Next step date", day(deal.nextStepDate)],
    ["Last activity", ago(deal.lastActivity)],
    ["Created", ago(deal.created)],
    ["Competitor", deal.competitor || "–"],
    ["You are", deal.involvement ?? "–"],
  ];
}
