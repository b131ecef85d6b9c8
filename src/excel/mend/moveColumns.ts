import { typedText } from "../../kit/typedText";
import { moved } from "../../schema/drift/movesIntoBlock";
import type { ColumnMove, Reordering, StepOf } from "../../schema/drift/step";
import { type Acted, type Ask, done, OVERTAKEN } from "./act";

/** Puts columns of a table elsewhere in it by cutting them, so that whatever reads them follows. */
export const moveColumns: Ask<StepOf<"move columns">> = (context, { order }) => {
  const table = context.workbook.tables.getItemOrNullObject(order.tableId);
  table.load("name");
  const standing = table.columns.load("items/name");
  return () => reorder(table, standing, order);
};

function reorder(table: Excel.Table, standing: Excel.TableColumnCollection, order: Reordering): Acted {
  const { tableId, headers, moves } = order;
  if (table.isNullObject) return OVERTAKEN;
  const now = standing.items.map(({ name }) => name);
  if (now.length !== headers.length || now.some((name, at) => name !== headers[at])) return OVERTAKEN;
  let names = headers;
  for (const move of moves) {
    cutTo(table, move, names);
    names = moved(names, move);
  }
  const back = moves.toReversed().map(({ at, to }) => ({ at: to, to: at }));
  return done({ do: "move columns", order: { tableId, headers: names, moves: back } });
}

/** A new column takes the cells in, and the one that they leave blank goes. */
function cutTo(table: Excel.Table, { at, to }: ColumnMove, names: readonly string[]): void {
  const isAhead = to < at;
  const [place, left] = isAhead ? [to, at + 1] : [to + 1, at];
  table.columns.add(place < names.length ? place : undefined);
  const { columns } = table;
  columns.getItemAt(left).getRange().moveTo(columns.getItemAt(place).getRange());
  columns.getItemAt(left).delete();
  // Excel numbers a header that stands twice for a moment.
  columns.getItemAt(to).getHeaderRowRange().values = [[typedText(names[at] ?? "")]];
}
