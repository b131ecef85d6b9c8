import { fold } from "../../../kit/text";
import type { Column } from "../../column";
import { type Finding, finding } from "../finding";
import type { ColumnMatch } from "../matchColumns";
import { cellsOf, type OwnBook, spotIn, type StandingTable } from "../ownBook";
import { ruleOf } from "../ruleOf";
import type { ColumnToAdd } from "../step";

/** Columns whose header was typed over. */
export function renamedColumns({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => table.match.renamed.map((renamed) => renamedColumn(table, renamed)));
}

function renamedColumn(
  table: StandingTable,
  { key, index, isSure }: ColumnMatch["renamed"][number],
): Finding {
  const { declared, fact } = table;
  const header = headerOf(declared.columns, key);
  const stands = fact.columns[index];
  const now = stands?.header ?? "";
  return finding([declared.table, header], {
    drift: { kind: "column renamed", table: declared.table, header, now, isSure },
    spot: spotIn(table, index, -1),
    steps: stands
      ? [{ do: "rename column", tableId: fact.id, columnId: stands.id, from: now, to: header }]
      : [],
    isSafe: isSure,
  });
}

/** Columns that are gone, and did not come in a later version than the sheet's. */
export function missingColumns({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const version = table.sheet.mark?.version ?? 0;
    const late = table.declared.up.filter(({ to }) => to > version).flatMap(({ adds }) => adds);
    return table.match.missing.filter((key) => !late.includes(key)).map((key) => missingColumn(table, key));
  });
}

function missingColumn(table: StandingTable, key: string): Finding {
  const { declared } = table;
  const column = columnToAdd(table, key);
  return finding([declared.table, column.header], {
    drift: {
      kind: "column missing",
      table: declared.table,
      header: column.header,
      isComputed: column.formula !== "",
    },
    spot: spotIn(table, 0, -1),
    steps: [{ do: "add column", column }],
    isSafe: false,
  });
}

/** Above a table whose header stands lower there is more than a title. */
const LAST_TITLE_ROW = 6;

/** A declared column as it is added to a standing table. */
export function columnToAdd(table: StandingTable, key: string): ColumnToAdd {
  const { declared, fact } = table;
  const column: Column<unknown> | undefined = declared.columns[key];
  if (!column) throw new Error(`${declared.table} has no column ${key}.`);
  return {
    tableId: fact.id,
    header: column.header,
    before: columnBehind(table, key),
    isWhole: declared.headerRow <= LAST_TITLE_ROW,
    width: column.width,
    format: column.format,
    formula: column.formula ?? "",
    rule: ruleOf(table, key),
  };
}

/** The id of the next declared column that stands; null where none does. */
function columnBehind({ declared, fact, match }: StandingTable, key: string): number | null {
  const keys = Object.keys(declared.columns);
  const next = keys.slice(keys.indexOf(key) + 1).find((each) => match.places.has(each));
  const index = next === undefined ? undefined : match.places.get(next);
  return index === undefined ? null : (fact.columns[index]?.id ?? null);
}

/** Columns that Excel named as copies, with the same content: what is typed there does not reach the book. */
export function copiedColumns({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) =>
    table.match.own.flatMap((index) => {
      const copy = table.fact.columns[index]?.header ?? "";
      const original = originalOf(table, copy);
      if (original === undefined || !isSame(table, original.index, index)) return [];
      const { declared } = table;
      return [
        finding([declared.table, copy], {
          drift: { kind: "column copied", table: declared.table, header: original.header, copy },
          spot: spotIn(table, index, -1),
        }),
      ];
    }),
  );
}

function originalOf({ declared, match }: StandingTable, copy: string) {
  const name = fold(/^(.*?)\d+$/.exec(copy)?.[1] ?? "");
  for (const [key, index] of match.places) {
    const header = headerOf(declared.columns, key);
    if (name !== "" && fold(header) === name) return { header, index };
  }
  return undefined;
}

function isSame(table: StandingTable, one: number, other: number): boolean {
  const cells = cellsOf(table, other);
  return cellsOf(table, one).every((cell, row) => cell === cells[row]);
}

/** The header that a column has by declaration. */
export function headerOf(columns: StandingTable["declared"]["columns"], key: string): string {
  return columns[key]?.header ?? "";
}
