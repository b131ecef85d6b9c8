import { type Cell, isBlank } from "../../../kit/cell";
import { type DateSystem, dayFromSheet, dayToSheet } from "../../../kit/dateSystem";
import type { Column } from "../../column";
import { type Finding, finding } from "../finding";
import { cellsOf, type OwnBook, spotIn, type StandingTable } from "../ownBook";
import { numberTyped } from "../plainNumber";

/** A typed column of a standing table. */
interface TypedColumn {
  readonly table: StandingTable;
  readonly column: Column<unknown>;
  readonly index: number;
  /** From which year its numbers are counted as days; 1900 also where they are none. */
  readonly dates: DateSystem;
}

interface RefusedCell {
  readonly row: number;
  readonly got: Cell;
  readonly wanted: string;
  /** The number that the text says, where it says one without doubt. */
  readonly value: number | null;
}

/** Errors that belong to other rules. */
const TOLD_ELSEWHERE = /^#(?:REF!|NAME\?)$/;

function typedColumns({ standing, facts }: OwnBook): readonly TypedColumn[] {
  return standing.flatMap((table) =>
    [...table.match.places].flatMap(([key, index]) => {
      const column = table.declared.columns[key];
      const dates = (column?.holdsDays ? facts.dates : undefined) ?? 1900;
      return column && column.formula === undefined ? [{ table, column, index, dates }] : [];
    }),
  );
}

function refusedCells({ table, column, index, dates }: TypedColumn): readonly RefusedCell[] {
  return cellsOf(table, index).flatMap((got, row) => {
    if (isBlank(got) || (typeof got === "string" && TOLD_ELSEWHERE.test(got))) return [];
    const reading = column.parse(dayFromSheet(got, dates));
    return reading.ok ? [] : [{ row, got, wanted: reading.wanted, value: numberTyped(column, got) }];
  });
}

/** Texts that say a number or a day which can be read in one way only. */
export function numbersAsText(book: OwnBook): readonly Finding[] {
  return typedColumns(book).flatMap((typed) => {
    const cells = refusedCells(typed).filter(({ value }) => value !== null);
    const { table, column, index, dates } = typed;
    const writes = cells.map(({ row, got, value }) => ({
      row: table.fact.row + 1 + row,
      column: table.fact.column + index,
      from: got,
      to: dayToSheet(value ?? "", dates),
      format: column.format,
    }));
    const step = { do: "write cells", sheetId: table.sheet.id, cells: writes } as const;
    return found("number as text", typed, cells).map((each) => ({ ...each, steps: [step], isSafe: true }));
  });
}

/** Cells that hold what their column does not want and that only a person can put right. */
export function wrongValues(book: OwnBook): readonly Finding[] {
  return typedColumns(book).flatMap((typed) => {
    const cells = refusedCells(typed).filter(({ value }) => value === null);
    return found("wrong value", typed, cells);
  });
}

function found(
  kind: "number as text" | "wrong value",
  { table, column, index }: TypedColumn,
  cells: readonly RefusedCell[],
): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const { header } = column;
  const odd = cells.map(({ row, got }) => ({ row, got }));
  const drift = { kind, table: table.declared.table, header, wanted: first.wanted, cells: odd };
  return [finding([table.declared.table, header], { drift, spot: spotIn(table, index, first.row) })];
}
