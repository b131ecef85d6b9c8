import type { Grid } from "../../kit/cell";
import { startingKeys } from "../../schema/derive/startingRows";
import type { StepOf } from "../../schema/drift/step";
import type { Sheet } from "../../schema/sheet";
import { type CellsByHeader, keyOf } from "../../schema/tableEdit";
import { attempt } from "../attempt";
import { OFFERED_SUFFIX } from "../building/nameClash";
import type { Attempt } from "../caught";
import type { Declaration } from "../drift/declaredBook";
import { askOwnTable, ownTable } from "../ownTable";
import { askCells, type TableProbe } from "../tableProbe";

/** A cell that shows its value in a way of its own. */
interface OwnFormat {
  readonly header: string;
  readonly format: string;
}

type OwnFormats = ReadonlyMap<string, OwnFormat>;

/** Shows appended starting rows as a new book does, in two syncs: a share in per cent, not like the number above it. */
export async function formatRows(
  rows: readonly StepOf<"put row">[],
  { tables }: Declaration,
): Promise<Attempt<null>> {
  const due = tables.flatMap((sheet) => {
    const formats = ownFormats(sheet, rowsOf(sheet, rows));
    return formats.size === 0 ? [] : [{ sheet, formats }];
  });
  return attempt(async (context) => {
    const asked = due.map((each) => ({ ...each, found: askOwnTable(context, each.sheet.table, askCells) }));
    await context.sync();
    for (const { sheet, formats, found } of asked) {
      const cells = ownTable(found)?.asked;
      if (cells) setFormats(sheet, formats, cells);
    }
    await context.sync();
    return null;
  });
}

function rowsOf({ table }: Sheet, rows: readonly StepOf<"put row">[]): readonly CellsByHeader[] {
  const names = [table, `${table}${OFFERED_SUFFIX}`];
  return rows.filter((step) => names.includes(step.table)).map(({ row }) => row);
}

/** Starting cells with formats of their own, by the key of their row, as far as it is one of these. */
function ownFormats(sheet: Sheet, rows: readonly CellsByHeader[]): OwnFormats {
  const put = new Set(rows.map((row) => keyOf(sheet, row)));
  const keys = startingKeys(sheet);
  const formats = new Map<string, OwnFormat>();
  for (const { row, column, format } of sheet.specials) {
    const key = keys[row] ?? "";
    const header = sheet.columns[column]?.header ?? "";
    if (format !== undefined && put.has(key)) formats.set(key, { header, format });
  }
  return formats;
}

function setFormats(sheet: Sheet, formats: OwnFormats, { header, body }: TableProbe): void {
  const headers = (header.values[0] ?? []).map(String);
  for (const [index, row] of (body.values as Grid).entries()) {
    const key = keyOf(sheet, Object.fromEntries(headers.map((name, at) => [name, row[at] ?? ""])));
    const own = formats.get(key);
    if (own) body.getCell(index, headers.indexOf(own.header)).numberFormat = [[own.format]];
  }
}
