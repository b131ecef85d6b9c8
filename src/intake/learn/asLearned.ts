import type { ExportTable } from "../reader/exportTable";
import type { FileColumn } from "../recognise/fileColumn";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Mapping, Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import { tellingColumns } from "../recognise/tellingColumns";
import type { LearnedExport } from "./learned";

/** The mapping of an export that the book has seen before: each column goes where it went then, and nothing else is taken. */
export function asLearned(mapping: Mapping, table: ExportTable, { columns }: LearnedExport): Mapping {
  const own = tellingColumns(table);
  const entries = SOUGHT_COLUMNS.flatMap(({ key }) => {
    const column = own.find(({ header }) => header === columns[key]);
    return column === undefined ? [] : [[key, matchOf(key, column)] as const];
  });
  const clues = Object.values(mapping.clues).map(({ index }) => index);
  const used = new Set([...entries.map(([, { index }]) => index), ...clues]);
  return {
    crm: mapping.crm,
    columns: Object.fromEntries(entries),
    clues: mapping.clues,
    unsure: {},
    leftOut: own.filter(({ index }) => !used.has(index)).map(({ header }) => ({ source: header })),
  };
}

function matchOf(key: ImportedKey, { header, index, values }: FileColumn): Match {
  const fit = IMPORTED_COLUMNS[key].fit(values);
  return {
    source: header,
    index,
    confidence: Number(fit.toFixed(2)),
    reason: "as last week",
    fit,
    alternatives: [],
  };
}
