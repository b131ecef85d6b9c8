import { isBlank } from "../../../kit/cell";
import { type Finding, finding } from "../finding";
import { cellsOf, filledRows, type OwnBook, spotIn, type StandingTable } from "../ownBook";

/** Under so low a header row a column is the table's alone: above lie title and purpose, which run across. */
const OWN_COLUMNS_FROM = 5;

/** The columns within the user's sight that nobody has filled in any row, each with the step that hides it. */
export function unusedColumns({ standing, tabs }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const plan = tabs.find(({ sheet }) => sheet?.id === table.sheet.id)?.plan;
    const isAlone = plan?.tables.length === 1 && table.declared.headerRow === OWN_COLUMNS_FROM;
    const rows = filledRows(table).size;
    if (!isAlone || plan.visibility === "VeryHidden" || rows === 0) return [];
    return [...table.match.places].flatMap(([key, index]) => unusedColumn(table, { key, index, rows }));
  });
}

interface Place {
  readonly key: string;
  readonly index: number;
  readonly rows: number;
}

function unusedColumn(table: StandingTable, { key, index, rows }: Place): readonly Finding[] {
  const { declared, fact, sheet } = table;
  const column = declared.columns[key];
  const isHidden = fact.hidden.has(fact.columns[index]?.id ?? -1);
  if (!column || column.isComputed || isHidden || !cellsOf(table, index).every(isBlank)) return [];
  const { header } = column;
  return [
    finding([declared.table, header], {
      drift: { kind: "column unused", table: declared.table, header, rows },
      spot: spotIn(table, index, 0),
      steps: [{ do: "hide column", sheetId: sheet.id, column: fact.column + index, isHidden: true }],
    }),
  ];
}
