import { applyEdits } from "../../../src/excel/writing/applyEdits";
import { tableEdit, type CellsByHeader } from "../../../src/schema/tableEdit";
import { kpis } from "../../../src/schema/sheets/kpis";
import { scorecard } from "../../../src/schema/sheets/scorecard";
import { standards } from "../../../src/schema/sheets/standards";
import { MONDAY } from "../sampleBook";

/** A KPI of the sample with its standards: minimum and goal. */
export interface SampleKpi {
  readonly kpi: string;
  readonly unit: string;
  readonly isLowerBetter?: boolean;
  readonly isLagging?: boolean;
  readonly perspective: string;
  readonly objective: string;
  readonly baseline: number;
  readonly target: number;
  readonly minimum: number;
  readonly goal: number;
}

export const SAMPLE_KPIS: readonly SampleKpi[] = [
  {
    kpi: "New qualified deals",
    unit: "a week",
    perspective: "Process",
    objective: "Grow",
    baseline: 1.4,
    target: 2,
    minimum: 1.2,
    goal: 2.2,
  },
  {
    kpi: "Customer meetings",
    unit: "a week",
    perspective: "Customer",
    objective: "Grow",
    baseline: 5.1,
    target: 7,
    minimum: 5,
    goal: 7,
  },
  {
    kpi: "Next step dated",
    unit: "%",
    perspective: "Process",
    objective: "Predict",
    baseline: 0.71,
    target: 0.9,
    minimum: 0.8,
    goal: 0.9,
  },
  {
    kpi: "Days since last 1:1",
    unit: "days",
    isLowerBetter: true,
    perspective: "People",
    objective: "Develop",
    baseline: 11,
    target: 7,
    minimum: 10,
    goal: 7,
  },
  {
    kpi: "Win rate",
    unit: "%",
    isLagging: true,
    perspective: "Result",
    objective: "Grow",
    baseline: 0.27,
    target: 0.32,
    minimum: 0.25,
    goal: 0.32,
  },
  {
    kpi: "Sales cycle",
    unit: "days",
    isLowerBetter: true,
    isLagging: true,
    perspective: "Process",
    objective: "Predict",
    baseline: 96,
    target: 84,
    minimum: 100,
    goal: 86,
  },
  {
    kpi: "Discount given",
    unit: "%",
    isLowerBetter: true,
    isLagging: true,
    perspective: "Result",
    objective: "Margin",
    baseline: 0.13,
    target: 0.1,
    minimum: 0.14,
    goal: 0.1,
  },
];

export const SAMPLE_MEMBERS = [
  "Aisha Rahman",
  "Ben Carter",
  "Chiara Rossi",
  "David Okafor",
  "Elena Petrova",
  "Finn Larsen",
  "Grace Liu",
  "Hugo Martins",
];

/** The Mondays of the last 8 weeks, oldest first. */
export const SAMPLE_WEEKS = Array.from({ length: 8 }, (_, week) => MONDAY - 7 * (7 - week));

/** What a member reached in a week; some cells are blank: nobody measured. */
export function sampleActual(kpi: SampleKpi, member: number, week: number): number | null {
  if ((member * 5 + week * 3) % 23 === 7) return null;
  const spread = Math.abs(kpi.goal - kpi.minimum) * (kpi.isLowerBetter ? -1 : 1);
  const skill = ((member * 7 + kpi.kpi.length * 3) % 11) / 5 - 0.6;
  const luck = ((member * 13 + week * 17 + kpi.kpi.length) % 10) / 12 - 0.4;
  return Math.round((kpi.minimum + spread * (skill + luck)) * 1000) / 1000;
}

function definition({
  kpi,
  unit,
  isLowerBetter,
  isLagging,
  perspective,
  objective,
  baseline,
  target,
}: SampleKpi) {
  return {
    KPI: kpi,
    Why: "If it falls, we act.",
    Kind: isLagging ? "Lagging" : "Leading",
    Unit: unit,
    Better: isLowerBetter ? "Lower" : "Higher",
    Perspective: perspective,
    Objective: objective,
    Baseline: baseline,
    "Baseline date": MONDAY - 120,
    Target: target,
    "Target date": MONDAY + 45,
    Active: "Yes",
    "Reviewed on": MONDAY - 40,
    Verdict: "Keep",
  };
}

/** Every row of Standards and Scorecard for the sample. */
export function sampleRows() {
  const pairs = SAMPLE_MEMBERS.flatMap((name, member) => SAMPLE_KPIS.map((kpi) => ({ name, member, kpi })));
  return {
    definitions: SAMPLE_KPIS.map(definition),
    standards: pairs.map(({ name, kpi }) => ({
      Member: name,
      KPI: kpi.kpi,
      Minimum: kpi.minimum,
      Goal: kpi.goal,
      "Proposed by rep": kpi.goal,
      "Agreed on": MONDAY - 60,
    })),
    scorecard: SAMPLE_WEEKS.flatMap((period, week) =>
      pairs.map(({ name, member, kpi }) => ({
        Period: period,
        Member: name,
        KPI: kpi.kpi,
        Actual: sampleActual(kpi, member, week) ?? "",
      })),
    ),
  };
}

/** Adds rows to the KPIs, their standards and the scorecard as the add-in writes them. */
export async function addKpis(rows: {
  readonly definitions?: readonly CellsByHeader[];
  readonly standards?: readonly CellsByHeader[];
  readonly scorecard?: readonly CellsByHeader[];
}): Promise<void> {
  const applied = await applyEdits(
    [
      tableEdit(kpis, { added: rows.definitions ?? [] }),
      tableEdit(standards, { added: rows.standards ?? [] }),
      tableEdit(scorecard, { added: rows.scorecard ?? [] }),
    ],
    {},
  );
  if (!applied.ok) throw new Error(JSON.stringify(applied));
}
