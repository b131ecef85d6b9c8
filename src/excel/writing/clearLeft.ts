import type { Sheet } from "../../schema/sheet";
import { tableEdit } from "../../schema/tableEdit";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { clearStaged } from "./clearStaged";
import { isMissing, locateTables } from "./locatedTable";

/** Takes away what a write that was broken off has left below these tables; gives the number of rows. */
export function clearLeft(sheets: readonly Sheet[]): Promise<Attempt<number>> {
  return attempt(async (context) => {
    const edits = sheets.map((sheet) => tableEdit(sheet, {}));
    const found = await locateTables(context, edits);
    const left = found.flatMap((at) => (isMissing(at) || !at.staged ? [] : [at]));
    for (const at of left) clearStaged(context, at);
    await context.sync();
    return left.reduce((sum, { staged }) => sum + (staged?.rows ?? 0), 0);
  });
}
