import { isBlank } from "../../../kit/cell";
import { rowKey } from "../../tableEdit";
import { type Finding, finding } from "../finding";
import { cellsOf, type OwnBook, spotIn, type StandingTable } from "../ownBook";

/** Rows that share the key which should tell them apart: the book reads each, an import changes only one. */
export function repeatedKeys({ standing }: OwnBook): readonly Finding[] {
  return standing.flatMap((table) => {
    const places = table.declared.key.map((key) => table.match.places.get(key));
    return places.includes(undefined) ? [] : repeatedIn(table, places.map(Number));
  });
}

function repeatedIn(table: StandingTable, places: readonly number[]): readonly Finding[] {
  const columns = places.map((index) => cellsOf(table, index));
  const rows = new Map<string, number[]>();
  for (const row of table.fact.body.keys()) {
    const cells = columns.map((column) => column[row] ?? "");
    if (cells.some(isBlank)) continue;
    const key = rowKey(cells);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const { table: name } = table.declared;
  return [...rows].flatMap(([key, found]) => {
    if (found.length < 2) return [];
    const shown = key.replaceAll("\u001f", " · ");
    const spot = spotIn(table, places[0] ?? 0, found[1] ?? 0);
    return [
      finding([name, key], { drift: { kind: "key twice", table: name, key: shown, rows: found }, spot }),
    ];
  });
}
