import type { Cell } from "../kit/cell";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";

/** What a record has under a header. */
export interface Trait {
  readonly header: string;
  readonly value: Cell;
}

/** A cell of a record: the record is known by what tells it from others, for rows come, go and are sorted. */
export interface RecordPlace {
  /** Excel's name of the table. */
  readonly table: string;
  /** The sheet row in which the record was seen, counted from 1. */
  readonly row: number;
  readonly traits: readonly Trait[];
  /** The header of the cell that is wanted. */
  readonly header: string;
}

interface AskedTrait {
  readonly cells: Excel.Range;
  readonly value: Cell;
}

/** The place in the table of the row with these traits that is nearest to where it was seen; -1 where there is none any more. */
function nearest(traits: readonly AskedTrait[], seen: number): number {
  const rows = traits[0]?.cells.values.length ?? 0;
  const isIt = (row: number) => traits.every(({ cells, value }) => cells.values[row]?.[0] === value);
  const places = Array.from({ length: rows }, (_, row) => row).filter(isIt);
  places.sort((a, b) => Math.abs(a - seen) - Math.abs(b - seen));
  return places[0] ?? -1;
}

/**
 * Shows a cell of a record, wherever the record stands by now; false where it is gone. A hidden sheet is shown first, and
 * in a folded column the cell by which the record is known.
 */
export function selectRecord({ table: name, row, traits, header }: RecordPlace): Promise<Attempt<boolean>> {
  return attempt(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const column = (of: string) => table.columns.getItem(of).getDataBodyRange();
    const asked = traits.map((trait) => ({ cells: column(trait.header).load("values"), value: trait.value }));
    const wanted = column(header).load("columnHidden,rowIndex");
    await context.sync();
    const at = nearest(asked, row - 1 - wanted.rowIndex);
    if (at < 0) return false;
    table.worksheet.visibility = Excel.SheetVisibility.visible;
    table.worksheet.activate();
    const shown = wanted.columnHidden ? (asked[0]?.cells ?? wanted) : wanted;
    shown.getCell(at, 0).select();
    await context.sync();
    return true;
  });
}
