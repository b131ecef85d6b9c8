import type { Decision, Decisions } from "./decide/decision";
import { addressOf } from "./model/area";
import type { FormulaGroup } from "./receipts";

/** A run of cells below each other. */
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

function addCell(gathering: Gathering, { cell }: Decision): void {
  const open = gathering.open.get(cell.column);
  gathering.count++;
  if (open?.bottom === cell.row - 1) {
    open.bottom = cell.row;
    return;
  }
  const run = { column: cell.column, top: cell.row, bottom: cell.row };
  gathering.open.set(cell.column, run);
  gathering.runs.push(run);
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
