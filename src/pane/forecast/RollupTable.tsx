import { mergeClasses } from "@fluentui/react-components";
import { TEAM } from "../../domain/forecast/groups";
import type { RollupRow } from "../../domain/forecast/rollup";
import { useTable } from "../kit/useTable";
import { wholeWords } from "../words/amount";
import { inUnit, type MoneyUnit } from "../words/unit";

export interface RollupTableProps {
  readonly rows: readonly RollupRow[];
  readonly unit: MoneyUnit;
}

/** The roll-up by owner, one unit for the whole table, the team last; incomplete deals get a column when there are any. */
export function RollupTable({ rows, unit }: RollupTableProps) {
  const table = useTable();
  const hasGaps = rows.some(({ incomplete }) => incomplete > 0);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Rep</th>
          <th scope="col">closed</th>
          <th scope="col">commit</th>
          <th scope="col">likely</th>
          <th scope="col">best</th>
          {hasGaps && (
            <th scope="col" title="Deals without an amount or a probability">
              gaps
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className={mergeClasses(row.name === TEAM && table.total)}>
            <th scope="row">{row.name}</th>
            <td>{inUnit(row.closed, unit)}</td>
            <td>{inUnit(row.commit, unit)}</td>
            <td>{inUnit(row.mostLikely, unit)}</td>
            <td>{inUnit(row.bestCase, unit)}</td>
            {hasGaps && <td>{row.incomplete === 0 ? "–" : wholeWords(row.incomplete)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
