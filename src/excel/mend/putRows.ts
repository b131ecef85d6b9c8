import type { StepOf } from "../../schema/drift/step";
import { tableEdit } from "../../schema/tableEdit";
import { applyEdits } from "../writing/applyEdits";
import { OFFERED_SUFFIX } from "../building/nameClash";
import type { Change } from "../writing/change";
import type { Declaration } from "../drift/declaredBook";
import type { ExcelFault } from "../excelFault";

type Put =
  | { readonly ok: true; readonly change: Change | null }
  | { readonly ok: false; readonly why: "refused"; readonly fault: ExcelFault; readonly standing: number }
  | { readonly ok: false; readonly why: "protected"; readonly tab: string; readonly standing: number };

/** Appends rows that a table needs and that are gone. */
export async function putRows(rows: readonly StepOf<"put row">[], { tables }: Declaration): Promise<Put> {
  const edits = tables.flatMap((sheet) => {
    const names = [sheet.table, `${sheet.table}${OFFERED_SUFFIX}`];
    const puts = rows.filter(({ table }) => names.includes(table)).map(({ row }) => row);
    return puts.length === 0 ? [] : [tableEdit(sheet, { puts })];
  });
  const applied = await applyEdits(edits);
  if (applied.ok) return { ok: true, change: applied.change };
  if (applied.why === "refused" || applied.why === "protected") return applied;
  return { ok: true, change: null };
}
