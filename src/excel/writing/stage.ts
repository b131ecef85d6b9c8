import { bareAddress } from "../../kit/bareAddress";
import type { Cell } from "../../kit/cell";
import { asFound } from "./asFound";
import { attempt } from "../attempt";
import type { EditWork } from "./editWork";
import { isBlankRow } from "../isBlankRow";
import { areAsRead, askCells, asTheyWere } from "./cellsFound";
import { cellsIn, type Load, type Piece, type RowsPiece } from "./pieces";
import { noteStaged } from "./noteStaged";
import { landing, writePieces } from "./writeWork";

/** What a request that stages rows found before it wrote them; the answers are there after the sync. */
interface Berth {
  readonly piece: RowsPiece;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** The blank row of a table that was never filled; null where the rows go below the table alone. */
  readonly first: Excel.Range | null;
  readonly below: Excel.Range | null;
}

function ask(context: Excel.RequestContext, piece: RowsPiece): Berth {
  const { work, offset, rows } = piece;
  const table = context.workbook.tables.getItem(work.at.name);
  const body = table.getDataBodyRange();
  const takesFirst = work.at.rows === 0 && offset === 0;
  const block = { offset: takesFirst ? 1 : offset, rows: takesFirst ? rows.length - 1 : rows.length };
  const below = block.rows === 0 ? null : landing(context, work.at, block).getUsedRangeOrNullObject(true);
  below?.load("address,formulas,values");
  return {
    piece,
    table,
    body: body.load("rowCount"),
    first: takesFirst ? body.getRow(0).load("formulas,values") : null,
    below,
  };
}

function isFree({ piece: { work }, body, first, below }: Berth): boolean {
  const { at } = work;
  const isBlank = !first || isBlankRow(at.sheet, at.headers, (first.formulas[0] ?? []) as readonly Cell[]);
  return isBlank && body.rowCount === Math.max(1, at.rows) && (!below || below.isNullObject);
}

/** Puts back what stood where the rows went. */
function giveBack(context: Excel.RequestContext, { piece, table, first, below }: Berth): void {
  const { work, offset, rows } = piece;
  landing(context, work.at, { offset, rows: rows.length }).clear(Excel.ClearApplyTo.contents);
  if (below && !below.isNullObject) {
    const address = bareAddress(below.address);
    table.worksheet.getRange(address).formulas = asFound(below);
  }
  if (first) table.getDataBodyRange().getRow(0).formulas = asFound(first);
}

function isRows(piece: Piece): piece is RowsPiece {
  return piece.kind === "rows";
}

/**
 * Sends a load ahead of the last one: its rows wait below their tables. False when somebody else had written there, changed a cell of
 * it or grown a table since it was read, who keeps what he wrote.
 */
export function stage(load: Load, room: ReadonlyMap<EditWork, number>) {
  return attempt(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const rows = load.filter(isRows);
    const berths = rows.map((piece) => ask(context, piece));
    const cells = askCells(context, cellsIn(load));
    const note = (stands: boolean): void => {
      for (const piece of rows) noteStaged(context, piece, { stands, room: room.get(piece.work) ?? 0 });
    };
    note(false);
    writePieces(context, load);
    note(true);
    await context.sync();
    if (berths.every(isFree) && cells.every((found) => areAsRead(found, true))) return true;
    writePieces(context, cells.map(asTheyWere));
    for (const berth of berths) giveBack(context, berth);
    await context.sync();
    return false;
  });
}
