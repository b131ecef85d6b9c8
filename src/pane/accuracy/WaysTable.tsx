import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import type { Accuracy } from "../../domain/accuracy/accuracyOf";
import { FORECAST_WAYS } from "../../domain/accuracy/weekForecast";
import { useTable } from "../kit/useTable";
import { nearOf, rateOrDash, signedRate, WAY_WORDS } from "./accuracyWords";

export interface WaysTableProps {
  readonly accuracy: Accuracy;
  readonly week: WeekAccuracy;
}

/** How each way to forecast missed at one week: error, bias, how often it came near, and of how many periods. */
export function WaysTable({ accuracy, week }: WaysTableProps) {
  const table = useTable();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Forecast</th>
          <th scope="col">error</th>
          <th scope="col">bias</th>
          <th scope="col" title="Within 10 % of what closed">
            near
          </th>
          <th scope="col" title="Closed periods in which it was known">
            n
          </th>
        </tr>
      </thead>
      <tbody>
        {FORECAST_WAYS.map((way) => {
          const { wape, bias, periods } = week.errors[way];
          return (
            <tr key={way}>
              <th scope="row">{WAY_WORDS[way].name}</th>
              <td>{rateOrDash(wape)}</td>
              <td>{signedRate(bias)}</td>
              <td>{periods === 0 ? "–" : nearOf(accuracy, week, way).near}</td>
              <td>{periods}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
