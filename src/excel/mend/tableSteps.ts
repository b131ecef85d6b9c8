import { type Cell, isBlank } from "../../kit/cell";
import type { Area, StepOf, TableToMake } from "../../schema/drift/step";
import { type Acted, type Ask, done, OVERTAKEN } from "./act";

function rangeOf(context: Excel.RequestContext, { sheetId, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** Makes a table over cells, every one of which stays; where the headers are gone too, they are written first. */
export const makeTable: Ask<StepOf<"make table">> = (context, { table }) => {
  const { area, name } = table;
  const { workbook } = context;
  const standing = workbook.tables.getItemOrNullObject(name);
  const range = rangeOf(context, area);
  range.load("values");
  standing.load("name");
  return () => stand(workbook, { range, standing }, table);
};

interface Ground {
  readonly range: Excel.Range;
  readonly standing: Excel.Table;
}

function stand(workbook: Excel.Workbook, { range, standing }: Ground, table: TableToMake): Acted {
  const { area, name, headers, formats } = table;
  const cells = (range.values as Cell[][]).flat();
  if (!standing.isNullObject || (headers.length > 0 && !cells.every(isBlank))) return OVERTAKEN;
  if (headers.length > 0) {
    range.numberFormat = [headers.map(() => "General"), [...formats]];
    range.getRow(0).values = [[...headers]];
  }
  const made = workbook.worksheets.getItem(area.sheetId).tables.add(range, true);
  made.name = name;
  made.style = "TableStyleLight1";
  made.showBandedRows = false;
  return done({ do: "drop table", table });
}

/** Turns a table that was made back into cells; headers that were written for it go where nothing stands below them. */
export const dropTable: Ask<StepOf<"drop table">> = (context, { table }) => {
  const standing = context.workbook.tables.getItemOrNullObject(table.name);
  const body = standing.getDataBodyRange();
  standing.load("name");
  body.load("values");
  const area = rangeOf(context, table.area);
  return () => unmake({ range: area, standing }, body, table);
};

function unmake({ range, standing }: Ground, body: Excel.Range, table: TableToMake): Acted {
  if (standing.isNullObject) return OVERTAKEN;
  const isWritten = table.headers.length > 0;
  if (isWritten && !(body.values as Cell[][]).flat().every(isBlank)) return OVERTAKEN;
  standing.convertToRange();
  if (isWritten) range.clear(Excel.ClearApplyTo.all);
  return done({ do: "make table", table });
}
