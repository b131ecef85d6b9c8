import type { Cell } from "../../kit/cell";
import { fold } from "../../kit/text";
import type { Setup } from "../../schema/setup";
import { PACK_NAMES } from "../../terms/packNames";
import { attempt } from "../attempt";
import { buildBook } from "../buildBook";
import type { ExcelFault } from "../excelFault";
import { readOwnNames } from "../ownNames";

/** A sheet that was built again, and all that it held then. */
export interface BuiltSheet {
  readonly id: string;
  readonly tab: string;
  readonly cells: string;
}

/** What a building put up. */
export interface BuiltParts {
  readonly sheets: readonly BuiltSheet[];
  /** The workbook names that came with the sheets, folded. */
  readonly names: readonly string[];
}

type Built =
  | { readonly ok: true; readonly built: BuiltParts }
  | { readonly ok: false; readonly why: "refused"; readonly fault: ExcelFault; readonly standing: number }
  | { readonly ok: false; readonly why: "taken"; readonly names: readonly string[] };

/** Everything that a sheet holds, as one text to compare. */
export async function sheetCells(
  context: Excel.RequestContext,
  tabs: readonly string[],
): Promise<readonly BuiltSheet[]> {
  const asked = tabs.map((tab) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id,name");
    used.load("address,formulas");
    return { sheet, used };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used }) => {
    if (sheet.isNullObject) return [];
    const cells = used.isNullObject ? [] : (used.formulas as Cell[][]);
    return [{ id: sheet.id, tab: sheet.name, cells: JSON.stringify(cells) }];
  });
}

/** Builds sheets again that were deleted, blank as in a new book, under the names that the book's other parts have. */
export async function buildSheets(names: readonly string[], setup: Setup): Promise<Built> {
  const own = await attempt(readOwnNames);
  if (!own.ok) return { ok: false, why: "refused", fault: own.fault, standing: 0 };
  const everything = { ...setup, packs: PACK_NAMES };
  const build = await buildBook({ setup: everything, accepted: own.value.offered, only: names });
  if (build.outcome === "clash")
    return { ok: false, why: "taken", names: build.clashes.map(({ name }) => name) };
  if (build.outcome === "refused") {
    return { ok: false, why: "refused", fault: build.fault, standing: build.leftover?.sheets.length ?? 1 };
  }
  if (build.outcome === "standing") return { ok: true, built: NOTHING_BUILT };
  const built = await attempt((context) => partsOf(context, build.sheets, own.value.names));
  return built.ok
    ? { ok: true, built: built.value }
    : { ok: false, why: "refused", fault: built.fault, standing: build.sheets.length };
}

export const NOTHING_BUILT: BuiltParts = { sheets: [], names: [] };

async function partsOf(
  context: Excel.RequestContext,
  tabs: readonly string[],
  before: readonly string[],
): Promise<BuiltParts> {
  const { names } = context.workbook;
  names.load("items/name");
  const sheets = await sheetCells(context, tabs);
  const added = names.items.map(({ name }) => fold(name)).filter((name) => !before.includes(name));
  return { sheets, names: added };
}
