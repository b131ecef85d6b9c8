import type { SmallGroup } from "./decide/decision";
import { formulaCounts } from "./formulaCounts";
import { formulaGroups } from "./formulaGroups";
import { refusalOf } from "./makeCopy";
import { columnLetters } from "./model/area";
import type { CopyInput, PreparedCopy } from "./prepare";
import type { Watch } from "./progress";
import type { CopyWarning, FormulaCounts, FormulaGroup } from "./receipts";
import type { Refusal } from "./refused";
import type { LeaveReason } from "./removal";
import type { DroppedCounts } from "./tally";
import { copyWarnings } from "./warnings";
import type { UnseenCells } from "./unseenCells";
import type { Overlap } from "./words/privateWords";
import { type WorkedOut, workOut } from "./workOut";

/** A column and what happens to it. */
interface ColumnPlan {
  readonly header: string;
  /** Its letters in the source. */
  readonly column: string;
  readonly fate: "stays" | LeaveReason;
}

/** A sheet and what happens to it. */
export interface SheetPlan {
  readonly name: string;
  /** What policies call it: its declared name, whatever its tab is called. */
  readonly ownName: string;
  readonly fate: "stays" | LeaveReason;
  /** The columns of its tables, and removed ones beside them. */
  readonly columns: readonly ColumnPlan[];
  readonly hiddenRows: number;
  /** Rows that the manager left out, and rows of people who are not the copy's reader. */
  readonly leftOutRows: number;
  readonly rowsOfOthers: number;
}

/** What a copy would hold and what it would not: the preview. */
export interface CopyPlan {
  readonly sheets: readonly SheetPlan[];
  readonly formulas: FormulaCounts;
  /** The formulas that do not stay as they are, as ranges. */
  readonly changed: readonly FormulaGroup[];
  readonly dropped: DroppedCounts;
  /** Totals that give single values away: left empty unless the manager shows them. */
  readonly smallGroups: readonly SmallGroup[];
  readonly warnings: readonly CopyWarning[];
  readonly unseen: UnseenCells | undefined;
  readonly privateValues: number;
  readonly overlaps: readonly Overlap[];
}

/** The preview, or the reason why there can be no copy. */
export type PlanResult =
  { readonly ok: true; readonly plan: CopyPlan } | { readonly ok: false; readonly reason: Refusal };

function columnPlans(sheet: PreparedCopy["removal"][number]): readonly ColumnPlan[] {
  const leaving = sheet.stays ? sheet.leavingColumns : [];
  const fates = new Map<number, ColumnPlan["fate"]>(leaving.map(({ column, reason }) => [column, reason]));
  const tableColumns = sheet.source.tables.flatMap(({ area, columns }) =>
    columns.map(({ header }, index) => ({ place: area.left + index, header })),
  );
  const known = new Set(tableColumns.map(({ place }) => place));
  const others = leaving
    .filter(({ column }) => !known.has(column))
    .map(({ column }) => ({ place: column, header: "" }));
  return [...tableColumns, ...others].map(({ place, header }) => ({
    header,
    column: columnLetters(place),
    fate: sheet.stays ? (fates.get(place) ?? "stays") : sheet.reason,
  }));
}

function rowPlan(
  sheet: PreparedCopy["removal"][number],
): Pick<SheetPlan, "hiddenRows" | "leftOutRows" | "rowsOfOthers"> {
  if (!sheet.stays) return { hiddenRows: 0, leftOutRows: 0, rowsOfOthers: 0 };
  const { hiddenRows, leftOutRows, rows } = sheet;
  return { hiddenRows, leftOutRows, rowsOfOthers: rows.removed.length - hiddenRows - leftOutRows };
}

function sheetPlans({ removal }: PreparedCopy): readonly SheetPlan[] {
  return removal.map((sheet) => ({
    name: sheet.source.name,
    ownName: sheet.source.declared ?? sheet.source.name,
    fate: sheet.stays ? "stays" : sheet.reason,
    columns: columnPlans(sheet),
    ...rowPlan(sheet),
  }));
}

function planOf({ prepared, written }: WorkedOut): CopyPlan {
  return {
    sheets: sheetPlans(prepared),
    formulas: formulaCounts(prepared.decisions),
    changed: formulaGroups(prepared.decisions),
    dropped: written.receipt.dropped,
    smallGroups: prepared.decisions.smallGroups,
    warnings: copyWarnings(prepared),
    unseen: prepared.unseen,
    privateValues: prepared.words.size,
    overlaps: prepared.words.overlaps,
  };
}

/** Works the copy out without packing it, so that the preview says exactly what the copy will do. */
export async function planCopy(input: CopyInput, watch: Watch = {}, work = workOut): Promise<PlanResult> {
  try {
    return { ok: true, plan: planOf(await work(input, watch)) };
  } catch (error) {
    return { ok: false, reason: refusalOf(error) };
  }
}
