import type { Area } from "../model/area";
import type { Removal } from "../removal";
import type { FormulaFault } from "./verdict";

/** What it means to read cells of a sheet that leaves. */
export function leavingFault(removal: Removal, sheet: number, { left, right }: Area): FormulaFault {
  const leaving = removal[sheet];
  if (!leaving || leaving.stays) return "removedSheet";
  for (let column = left; column <= right; column++) if (!leaving.isOpen(column)) return "removedSheet";
  return "notShown";
}
