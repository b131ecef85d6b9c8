import { mergeClasses } from "@fluentui/react-components";
import type { StageLoad } from "../../domain/review/stageLoads";
import { useTable } from "../kit/useTable";
import { Watch } from "../kit/Watch";
import { amountOrDash, wholeWords } from "../words/amount";

/** What stands in each stage, and for how long against the norm. */
export function StageTable({ loads }: { readonly loads: readonly StageLoad[] }) {
  const table = useTable();
  return (
    <table className={mergeClasses(table.table)}>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">deals</th>
          <th scope="col">amount</th>
          <th scope="col">days / norm</th>
        </tr>
      </thead>
      <tbody>
        {loads.map((load) => (
          <tr key={load.stage}>
            <th scope="row">{load.stage}</th>
            <td>{wholeWords(load.deals)}</td>
            <td>{amountOrDash(load.amount)}</td>
            <td>{isSlow(load) ? <Watch>{daysOfNorm(load)}</Watch> : daysOfNorm(load)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function daysOfNorm({ medianDays, normDays }: StageLoad): string {
  if (medianDays === null) return "–";
  const days = String(Math.round(medianDays));
  return normDays === null ? days : `${days} / ${normDays}`;
}

function isSlow({ medianDays, normDays }: StageLoad): boolean {
  return medianDays !== null && normDays !== null && medianDays > normDays;
}
