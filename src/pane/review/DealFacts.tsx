import type { ReactNode } from "react";
import { daysBetween } from "../../domain/pipeline/daysBetween";
import { daysInStage } from "../../domain/pipeline/daysInStage";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { Det } from "../kit/Det";
import { Facts } from "../kit/Facts";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { rateWords } from "../words/rate";
import { shortened } from "../words/shortened";
import type { ReviewedDeal } from "./reviewedDeal";
import { sinceWords } from "./sinceWords";

const NEXT_STEP_LETTERS = 32;

/** So many days of earlier reviews are named. */
const REVIEWS_TOLD = 4;

/** What the book knows of the deal; what it does not know is a dash. */
export function DealFacts({ about }: { readonly about: ReviewedDeal }) {
  const { today } = about.yardstick;
  const deal = about.deal.record;
  const next = deal.nextStep.trim() === "" ? "no next step" : `next step ${deal.nextStep}`;
  return (
    <Det title="Facts" side={shortened(next, NEXT_STEP_LETTERS)}>
      <Facts facts={[...sinceFacts(about), ...factsOf(deal, today), ...statusFacts(about)]} />
    </Det>
  );
}

function sinceFacts({ past, changes, yardstick }: ReviewedDeal): readonly (readonly [string, ReactNode])[] {
  const days = past.flatMap(({ review }) => (review.date === null ? [] : [review.date])).toReversed();
  const [last] = days;
  if (last === undefined) return [["Reviews", "none yet"]];
  const told = changes.map((change) => sinceWords(change, yardstick.today)).join("; ");
  return [
    [`Since ${dayInYear(last, yardstick.today)}`, told === "" ? "nothing moved" : told],
    [
      "Reviews",
      days
        .slice(0, REVIEWS_TOLD)
        .map((day) => dayInYear(day, yardstick.today))
        .join(", "),
    ],
  ];
}

function statusFacts({ facts }: ReviewedDeal): readonly (readonly [string, ReactNode])[] {
  const lacks = facts.missing.length === 0 ? "all three hold" : `missing: ${facts.missing.join(", ")}`;
  return [
    ["The rep says", facts.says],
    ["The facts say", `${facts.carry}; ${lacks}`],
  ];
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
    ["Probability", deal.probability === null ? "–" : rateWords(deal.probability)],
    ["Next step", deal.nextStep || "–"],
    ["Next step date", day(deal.nextStepDate)],
    ["Last activity", ago(deal.lastActivity)],
    ["Created", ago(deal.created)],
    ["Competitor", deal.competitor || "–"],
    ["You are", deal.involvement ?? "–"],
  ];
}
