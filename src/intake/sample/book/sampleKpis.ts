import type { Row } from "../../../schema/sheet";
import { kpis } from "../../../schema/sheets/kpis";
import { scorecard } from "../../../schema/sheets/scorecard";
import { standards } from "../../../schema/sheets/standards";
import type { TableEdit } from "../../../schema/tableEdit";
import { random } from "../random";
import { MEMBERS, putsOf, rowsOf, type Scene } from "./scene";

const SEED = 41;
const WEEKS = 8;
const WEEK = 7;

type Kpi = Partial<Row<typeof kpis>>;

/** One measure of the sample: its minimum and goal for everybody, how far a week swings, and its digits. */
interface Measure {
  readonly facts: Kpi & { readonly kpi: string };
  readonly minimum: number;
  readonly goal: number;
  readonly swing: number;
  readonly digits: number;
}

function measure(
  facts: Measure["facts"],
  [minimum, goal, swing, digits]: readonly [number, number, number, number],
): Measure {
  return { facts, minimum, goal, swing, digits };
}

const MEASURES: readonly Measure[] = [
  measure(
    {
      kpi: "New qualified deals",
      why: "Next quarter is made of them.",
      kind: "Leading",
      unit: "a week",
      better: "Higher",
      perspective: "Process",
      objective: "Grow",
      baseline: 1.4,
      target: 2,
      keyResult: "2 a week each",
    },
    [1, 2, 1, 0],
  ),
  measure(
    {
      kpi: "Customer meetings",
      why: "Deals move where we are.",
      kind: "Leading",
      unit: "a week",
      better: "Higher",
      perspective: "Customer",
      objective: "Grow",
      baseline: 5.1,
      target: 7,
    },
    [5, 7, 2, 0],
  ),
  measure(
    {
      kpi: "Next step dated",
      why: "A step without a day is a wish.",
      kind: "Leading",
      unit: "%",
      better: "Higher",
      perspective: "Process",
      objective: "Predict",
      baseline: 0.71,
      target: 0.9,
    },
    [0.8, 0.9, 0.12, 2],
  ),
  measure(
    {
      kpi: "Deals with two contacts",
      why: "One person leaves, the deal leaves.",
      kind: "Leading",
      unit: "%",
      better: "Higher",
      perspective: "Customer",
      objective: "Predict",
      baseline: 0.45,
      target: 0.7,
    },
    [0.5, 0.7, 0.15, 2],
  ),
  measure(
    {
      kpi: "Win rate",
      why: "Says whether we choose well.",
      kind: "Lagging",
      unit: "%",
      better: "Higher",
      perspective: "Result",
      objective: "Grow",
      baseline: 0.27,
      target: 0.32,
    },
    [0.25, 0.32, 0.06, 2],
  ),
  measure(
    {
      kpi: "Discount off list",
      why: "Profit, not only revenue.",
      kind: "Lagging",
      unit: "%",
      better: "Lower",
      perspective: "Result",
      objective: "Profit",
      baseline: 0.14,
      target: 0.1,
    },
    [0.14, 0.1, 0.03, 2],
  ),
];

/** How well each member does, from −1 to 1, in the team's order. */
const FORM = [0.5, 0, 0.8, -0.7, 0.6, -0.5, 0.4, -0.4] as const;

/** The sample's KPIs, what each member agreed to reach, and eight weeks of figures. */
export function sampleKpis(scene: Scene): readonly TableEdit[] {
  return [kpiRows(scene), standardRows(scene), scorecardRows(scene)];
}

function kpiRows({ today }: Scene): TableEdit {
  const days = { baselineDate: today - 140, targetDate: today + 120, reviewedOn: today - 40 };
  return putsOf(
    kpis,
    MEASURES.map(({ facts }) => ({ ...days, active: "Yes" as const, verdict: "Keep" as const, ...facts })),
  );
}

/** Two goals are still without the member's own proposal. */
function standardRows({ today }: Scene): TableEdit {
  const pairs = MEMBERS.flatMap((member) => MEASURES.map((one) => ({ member, one })));
  return rowsOf(
    standards,
    pairs.map(({ member, one: { facts, minimum, goal } }, index) => {
      const isImposed = index % 19 === 18;
      const agreed = { agreedOn: today - 45, repInitials: initials(member), ownInitials: "MK" };
      return {
        member,
        kpi: facts.kpi,
        minimum,
        goal,
        proposedByRep: isImposed ? null : goal,
        ...(!isImposed && agreed),
      };
    }),
  );
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("");
}

function scorecardRows({ monday }: Scene): TableEdit {
  const chance = random(SEED);
  const rows = Array.from({ length: WEEKS }, (_, week) => monday - (WEEKS - week) * WEEK).flatMap((period) =>
    MEMBERS.flatMap((member, place) =>
      MEASURES.map((one) => ({
        period,
        member,
        kpi: one.facts.kpi,
        actual: chance.isTrue(0.04) ? null : actualOf(one, FORM[place] ?? 0, chance.whole(-100, 100) / 100),
      })),
    ),
  );
  return rowsOf(scorecard, rows);
}

/** A figure between minimum and goal, better or worse by form and luck. */
function actualOf({ facts, minimum, goal, swing, digits }: Measure, form: number, luck: number): number {
  const better = facts.better === "Lower" ? -1 : 1;
  const figure = (minimum + goal) / 2 + better * swing * (form + 0.6 * luck);
  return Math.max(0, Number(figure.toFixed(digits)));
}
