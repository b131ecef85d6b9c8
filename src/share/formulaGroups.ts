import type { Decision, Decisions } from "./decide/decision";
import { filledArea } from "./decide/filledArea";
import { addressOf } from "./model/area";
import type { FormulaGroup } from "./receipts";

/** A run of cells below each other; a result that spills takes several. */
interface Run {
  readonly column: number;
  readonly top: number;
  bottom: number;
}

interface Gathering {
  readonly first: Decision;
  readonly runs: Run[];
  /** The last run of each column. */
  readonly open: Map<number, Run>;
  count: number;
}

function addRun(gathering: Gathering, column: number, rows: Omit<Run, "column">): void {
  const open = gathering.open.get(column);
  if (open?.bottom === rows.top - 1) {
    open.bottom = rows.bottom;
    return;
  }
  const run = { column, ...rows };
  gathering.open.set(column, run);
  gathering.runs.push(run);
}

function addCell(gathering: Gathering, { cell }: Decision): void {
  const { top, bottom, left, right } = filledArea(cell);
  gathering.count++;
  for (let column = left; column <= right; column++) addRun(gathering, column, { top, bottom });
}

function groupOf({ first, runs, count }: Gathering): FormulaGroup {
  const cells = runs.map(({ column, top, bottom }) =>
    addressOf({ top, bottom, left: column, right: column }),
  );
  return {
    sheet: first.sheet.source.name,
    cells: cells.join(" "),
    count,
    outcome: first.outcome,
    reasons: [...new Set(first.reasons)],
  };
}

/** The formulas that do not stay as they are, as ranges of cells with the same outcome for the same reasons. */
export function formulaGroups({ all }: Decisions): readonly FormulaGroup[] {
  const groups = new Map<string, Gathering>();
  for (const decision of all) {
    if (decision.outcome === "keep") continue;
    const key = [decision.sheet.source.position, decision.outcome, ...decision.reasons].join("|");
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { first: decision, runs: [], open: new Map(), count: 0 }));
    addCell(group, decision);
  }
  return [...groups.values()].map(groupOf);
}
