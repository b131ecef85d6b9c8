import { mergeClasses } from "@fluentui/react-components";
import { TEAM, type RollupRow } from "../../domain/forecast/rollup";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { inUnit, type MoneyUnit } from "../words/unit";

/** The roll-up by owner, one unit for the whole table, the team last. */
export function RollupTable({
  rows,
  unit,
}: {
  readonly rows: readonly RollupRow[];
  readonly unit: MoneyUnit;
}) {
  const table = useTable();
  const type = useType();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Rep</th>
          <th scope="col">closed</th>
          <th scope="col">commit</th>
          <th scope="col">likely</th>
          <th scope="col">best</th>
          <th scope="col">
            <span aria-hidden>?</span>
            <span className={type.heard}>incomplete deals</span>
          </th>
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
            <td>{row.incomplete === 0 ? "–" : row.incomplete}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
