import type { Serial } from "../../kit/serial";
import type { Kpi } from "../../schema/sheets/kpis";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Stage } from "../../schema/sheets/settings/stages";
import { fold } from "../../kit/text";
import { daysInStage } from "../pipeline/daysInStage";
import { isOpen } from "../pipeline/isOpen";

/** What a measure can be read from. */
export interface MeasuredBook {
  readonly today: Serial;
  readonly deals: readonly Deal[];
  readonly stages: readonly Stage[];
}

type Defined = Pick<Kpi, "kpi" | "why" | "kind" | "unit" | "better" | "perspective" | "objective">;

/** A KPI that a manager can choose without defining it. */
export interface CatalogueKpi extends Defined {
  /** How the figure comes about, in words. */
  readonly measured: string;
  /** Where the team stands by the book; null where that tells too little. Left out where the book cannot tell. */
  readonly measure?: (book: MeasuredBook) => number | null;
  /** A target to begin with, from where the team stands. */
  readonly aim?: (baseline: number) => number;
}

/** So many closed deals make a win rate. */
const FEWEST_CLOSED = 8;
const YEAR = 365;
const FOUR_WEEKS = 28;

const FAIR_WARM = ["Warm", "Hot", "Ready"] as const;

function openDeals({ deals }: MeasuredBook): readonly Deal[] {
  return deals.filter(isOpen);
}

/** The figure in so many digits after the point. */
function inDigits(digits: number, figure: number): number {
  return Number(figure.toFixed(digits));
}

function nextStepDated(book: MeasuredBook): number | null {
  const open = openDeals(book);
  if (open.length === 0) return null;
  const dated = open.filter(({ nextStep, nextStepDate }) => nextStep.trim() !== "" && nextStepDate !== null);
  return inDigits(2, dated.length / open.length);
}

function warmDeals(book: MeasuredBook): number | null {
  const warm = new Set(
    book.stages
      .filter(({ temperature }) => FAIR_WARM.some((each) => each === temperature))
      .map(({ stage }) => fold(stage)),
  );
  return warm.size === 0 ? null : openDeals(book).filter(({ stage }) => warm.has(fold(stage))).length;
}

function newDeals({ deals, today }: MeasuredBook): number | null {
  const created = deals.map((deal) => deal.created).filter((day) => day !== null);
  if (created.length === 0) return null;
  return inDigits(1, created.filter((day) => day > today - FOUR_WEEKS && day <= today).length / 4);
}

function winRate({ deals, today }: MeasuredBook): number | null {
  const closed = deals.filter(({ closedOn, closeDate }) => (closedOn ?? closeDate ?? 0) > today - YEAR);
  const won = closed.filter(({ status }) => status === "Won").length;
  const lost = closed.filter(({ status }) => status === "Lost").length;
  return won + lost < FEWEST_CLOSED ? null : inDigits(2, won / (won + lost));
}

function middleDays(book: MeasuredBook): number | null {
  const days = openDeals(book)
    .map((deal) => daysInStage(deal, book.today))
    .filter((count) => count !== null)
    .toSorted((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? null;
}

/** The KPIs to choose from: mostly what people can do, some of what comes of it, and what the business keeps of it. */
export const KPI_CATALOGUE: readonly CatalogueKpi[] = [
  {
    kpi: "New qualified deals",
    why: "Next quarter is made of them.",
    kind: "Leading",
    unit: "a week",
    better: "Higher",
    perspective: "Process",
    objective: "Grow",
    measured: "deals created in the last 4 weeks",
    measure: newDeals,
    aim: (baseline) => inDigits(1, baseline * 1.25),
  },
  {
    kpi: "Warm deals",
    why: "What is warm now closes next.",
    kind: "Leading",
    unit: "deals",
    better: "Higher",
    perspective: "Process",
    objective: "Grow",
    measured: "open deals in stages that are Warm, Hot or Ready",
    measure: warmDeals,
    aim: (baseline) => Math.ceil(baseline * 1.2),
  },
  {
    kpi: "Next step dated",
    why: "A step without a day is a wish.",
    kind: "Leading",
    unit: "%",
    better: "Higher",
    perspective: "Process",
    objective: "Predict",
    measured: "open deals with a next step and its day",
    measure: nextStepDated,
    aim: (baseline) => Math.max(0.9, baseline),
  },
  {
    kpi: "Win rate",
    why: "Says whether we choose well.",
    kind: "Lagging",
    unit: "%",
    better: "Higher",
    perspective: "Result",
    objective: "Grow",
    measured: "won of the deals closed in the last year",
    measure: winRate,
    aim: (baseline) => inDigits(2, Math.min(1, baseline + 0.05)),
  },
  {
    kpi: "Gross margin",
    why: "Growth without profit is none.",
    kind: "Lagging",
    unit: "%",
    better: "Higher",
    perspective: "Result",
    objective: "Profit",
    measured: "not in a CRM export: ask finance",
  },
  {
    kpi: "Discount off list",
    why: "What we give away is margin.",
    kind: "Leading",
    unit: "%",
    better: "Lower",
    perspective: "Result",
    objective: "Profit",
    measured: "not in a CRM export: from quotes",
  },
  {
    kpi: "Days in stage",
    why: "A deal that stands still is leaving.",
    kind: "Leading",
    unit: "days",
    better: "Lower",
    perspective: "Process",
    objective: "Predict",
    measured: "the middle of all open deals",
    measure: middleDays,
    aim: (baseline) => Math.floor(baseline * 0.8),
  },
  {
    kpi: "Customer meetings",
    why: "Deals move where we are.",
    kind: "Leading",
    unit: "a week",
    better: "Higher",
    perspective: "Customer",
    objective: "Grow",
    measured: "counted by each member",
  },
];

/** So many are proposed to begin with: fewer is better. */
const PROPOSED = 4;

/** The names of the KPIs that a book without any begins with: the first of which it has something to measure. */
export function proposedKpis(book: MeasuredBook): readonly string[] {
  return KPI_CATALOGUE.filter(({ measure, aim }) => aim && (measure?.(book) ?? 0) > 0)
    .slice(0, PROPOSED)
    .map(({ kpi }) => kpi);
}
