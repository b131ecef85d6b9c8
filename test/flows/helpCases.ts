import { MONDAY } from "./sampleBook";

type Cell = string | number;

/** What help goes by: what was won so many days ago, the targets from the shown period back, and the limits. */
interface HelpCase {
  readonly won: readonly (readonly [daysAgo: number, amount: Cell, isUndated?: "undated"])[];
  readonly targets: readonly [shown: Cell, before?: Cell, beforeThat?: Cell];
  /** How far is too far, and how often in how many weeks. */
  readonly limits?: readonly [limit: Cell, times: Cell, weeks: Cell];
}

/** A target of 9,200 in a quarter of 92 days: 4,700 are planned by today, and 700 less a week earlier. */
const TARGET = 9_200;

const ON_PLAN: HelpCase["won"] = [
  [40, 2_600],
  [14, 700],
  [7, 700],
  [0, 700],
];

/** Beyond the limit in the last two weeks. */
const FELL_BEHIND: HelpCase["won"] = [
  [40, 2_600],
  [14, 400],
];

export const HELP_CASES: readonly (HelpCase & { readonly what: string; readonly due: boolean })[] = [
  { what: "closed is on plan", won: ON_PLAN, targets: [TARGET], due: false },
  { what: "off in each of the last weeks", won: [[40, 1_000]], targets: [TARGET], due: true },
  { what: "far ahead is off as well", won: [[40, 9_000]], targets: [TARGET], due: true },
  { what: "off in two weeks alone", won: FELL_BEHIND, targets: [TARGET], due: false },
  { what: "off in two of two weeks", won: FELL_BEHIND, targets: [TARGET], limits: [0.2, 2, 2], due: true },
  { what: "nine weeks count as four", won: [[40, 1]], targets: [TARGET], limits: [0.2, 4, 9], due: true },
  {
    what: "exactly at the limit",
    won: ON_PLAN.map(([ago, amount]) => [ago, 0.8 * Number(amount)]),
    targets: [TARGET],
    due: false,
  },
  { what: "off in both periods before", won: ON_PLAN, targets: [TARGET, 5_000, 5_000], due: true },
  { what: "off in the period before alone", won: ON_PLAN, targets: [TARGET, 5_000, ""], due: false },
  {
    what: "on plan in the period before",
    won: [...ON_PLAN, [60, 5_000]],
    targets: [TARGET, 5_000, 5_000],
    due: false,
  },
  {
    what: "a won deal without a day of closing counts on its close date",
    won: [[40, 2_600, "undated"], ...ON_PLAN.slice(1)],
    targets: [TARGET],
    due: false,
  },
  { what: "a won deal without an amount adds nothing", won: [[40, ""]], targets: [TARGET], due: true },
  { what: "no target", won: [[40, 1_000]], targets: [""], due: false },
  { what: "no limit", won: [[40, 1]], targets: [TARGET], limits: ["", 3, 4], due: false },
  { what: "no word on how often", won: [[40, 1]], targets: [TARGET], limits: [0.2, "", 4], due: false },
  { what: "no word on how many weeks", won: [[40, 1]], targets: [TARGET], limits: [0.2, 3, ""], due: false },
];

const DEAL_HEADERS = ["Status", "Amount", "Close date", "Closed on"] as const;
const LIMIT_NAMES = ["DeviationLimit", "DeviationTimes", "DeviationWeeks"] as const;

/** The cells that help is worked out from: columns of the deals, the periods and their targets, the limits. */
export interface HelpCells {
  readonly deals: readonly (readonly Cell[])[];
  readonly ends: readonly Cell[];
  readonly targets: readonly Cell[];
  readonly limits: readonly Cell[];
}

function ranges(context: Excel.RequestContext) {
  const { tables, names } = context.workbook;
  const column = (table: string, header: string) =>
    tables.getItem(table).columns.getItem(header).getDataBodyRange().load("values");
  return {
    deals: DEAL_HEADERS.map((header) => column("Pipeline", header)),
    ends: column("Periods", "End"),
    targets: column("Periods", "Target"),
    limits: LIMIT_NAMES.map((name) => names.getItem(name).getRange().load("values")),
  };
}

const cellsOf = ({ values }: Excel.Range): readonly Cell[] => (values as Cell[][]).map(([cell = ""]) => cell);

/** Reads what help goes by. */
export async function helpCells(): Promise<HelpCells> {
  return Excel.run(async (context) => {
    const asked = ranges(context);
    await context.sync();
    return {
      deals: asked.deals.map(cellsOf),
      ends: cellsOf(asked.ends),
      targets: cellsOf(asked.targets),
      limits: asked.limits.flatMap(cellsOf),
    };
  });
}

/** Writes what help goes by. */
export async function setHelpCells({ deals, targets, limits }: HelpCells): Promise<void> {
  await Excel.run(async (context) => {
    const asked = ranges(context);
    const put = (range: Excel.Range | undefined, cells: readonly Cell[] = []): void => {
      if (range) range.values = cells.map((cell) => [cell]);
    };
    asked.deals.forEach((range, at) => put(range, deals[at]));
    put(asked.targets, targets);
    asked.limits.forEach((range, at) => put(range, [limits[at] ?? ""]));
    await context.sync();
  });
}

/** The cells that stood before as the case has them. */
export function inHelpCase(before: HelpCells, { won, targets, limits = [0.2, 3, 4] }: HelpCase): HelpCells {
  const [statuses = [], amounts = [], closeDates = []] = before.deals;
  const of = <T>(at: number, cells: readonly Cell[], pick: (deal: HelpCase["won"][number]) => T) => {
    const deal = won[at];
    return deal ? pick(deal) : (cells[at] ?? "");
  };
  const shown = before.ends.findIndex((end) => Number(end) >= MONDAY);
  return {
    ...before,
    deals: [
      statuses.map((_, at) => of(at, statuses, () => "Won")),
      amounts.map((_, at) => of(at, amounts, ([, amount]) => amount)),
      closeDates.map((_, at) => of(at, closeDates, ([ago]) => MONDAY - ago)),
      statuses.map((_, at) => of(at, [], ([ago, , isUndated]) => (isUndated ? "" : MONDAY - ago))),
    ],
    targets: before.targets.map((_, at) => targets[shown - at] ?? ""),
    limits,
  };
}
