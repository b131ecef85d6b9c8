import type { Cell } from "../../kit/cell";
import { ALL_TABLES } from "../../schema/book";
import { MARK, readMark, writeMark } from "../../schema/bookMark";
import { dressPlan } from "../../schema/derive/dressPlan";
import { edgeLetters } from "../../schema/derive/layout";
import type { Sheet } from "../../schema/sheet";
import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { readOwnNames } from "../ownNames";
import { askOwnTable, ownTable, type OwnTable } from "../ownTable";
import { drawPage } from "../printing/drawPage";
import type { NameClash } from "./nameClash";
import { renamedSheet } from "./renamed";
import { writeTableStyle } from "./writeSheets";

/** Where a table stands. */
interface Frame {
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** A declared sheet and what was asked of its table. */
interface Asked {
  readonly sheet: Sheet;
  readonly table: OwnTable<Frame>;
}

/** Dresses those of the book's tabs with these declared names that are bare, in two syncs; one when none is. */
export function dressTabs(names: readonly string[]): Promise<Attempt<null>> {
  return attempt(async (context) => {
    const sheets = ALL_TABLES.filter(({ name }) => names.includes(name));
    const asked = sheets.map((sheet) => ({ sheet, table: askOwnTable(context, sheet.table, askFrame) }));
    const { offered } = await readOwnNames(context);
    context.application.suspendApiCalculationUntilNextSync();
    for (const each of asked) dress(context, each, offered);
    await context.sync();
    return null;
  });
}

function askFrame(table: Excel.Table): Frame {
  return {
    header: table.getHeaderRowRange().load("address,values"),
    body: table.getDataBodyRange().load("rowCount"),
  };
}

/** A table that the user has moved or whose columns he has changed keeps the looks that he gave it. */
function dress(context: Excel.RequestContext, { sheet, table }: Asked, offered: readonly NameClash[]): void {
  const found = ownTable(table);
  const mark = readMark(found?.mark ?? "");
  if (!found || !mark?.isBare) return;
  const standing = context.workbook.tables.getItem(found.name);
  const { worksheet } = standing;
  const { header, body } = found.asked;
  if (isAsPlanned(sheet, header)) drawPage(worksheet, renamedSheet(dressPlan(sheet, body.rowCount), offered));
  writeTableStyle(standing);
  worksheet.customProperties.add(MARK, writeMark({ ...mark, isBare: false }));
}

function isAsPlanned(sheet: Sheet, { address, values }: Excel.Range): boolean {
  const [first, last] = edgeLetters(sheet).map((letters) => `${letters}${String(sheet.headerRow)}`);
  const headers = Object.values(sheet.columns).map((column) => column.header);
  const [standing = []] = values as Cell[][];
  return address.endsWith(`!${first}:${last}`) && standing.join("\n") === headers.join("\n");
}
