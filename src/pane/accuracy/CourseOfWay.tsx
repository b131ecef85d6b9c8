import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import type { ForecastErrors } from "../../domain/accuracy/forecastErrors";
import { FORECAST_WAYS, type ForecastWay } from "../../domain/accuracy/weekForecast";
import { Seg } from "../kit/Seg";
import { useTable } from "../kit/useTable";
import { rateOrDash, signedRate, WAY_WORDS } from "./accuracyWords";

const useStyles = makeStyles({
  table: { margin: "4px 0 8px" },
  /** The bar takes what the figures leave. */
  drawn: { width: "100%" },
  bar: {
    height: "10px",
    minWidth: "1px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: "2px",
    forcedColorAdjust: "none",
  },
});

const ITEMS = FORECAST_WAYS.map((value) => ({ value, words: WAY_WORDS[value].short }));

/** How one way to forecast missed from week to week, its error as a bar. */
export function CourseOfWay({ weeks }: { readonly weeks: readonly WeekAccuracy[] }) {
  const [way, setWay] = useState<ForecastWay>("rollUp");
  const table = useTable();
  const styles = useStyles();
  const largest = Math.max(...weeks.map(({ errors }) => errors[way].wape ?? 0));
  return (
    <>
      <Seg label="Which forecast" items={ITEMS} value={way} onChoose={setWay} />
      <table className={mergeClasses(table.table, styles.table)}>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <td aria-hidden />
            <th scope="col">error</th>
            <th scope="col">bias</th>
            <th scope="col">n</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, errors }) => (
            <WeekRow key={week} week={week} errors={errors[way]} largest={largest} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface WeekRowProps {
  readonly week: number;
  readonly errors: ForecastErrors;
  /** The error whose bar takes all the room. */
  readonly largest: number;
}

function WeekRow({ week, errors: { wape, bias, periods }, largest }: WeekRowProps) {
  const styles = useStyles();
  const share = largest === 0 ? 0 : (wape ?? 0) / largest;
  return (
    <tr>
      <th scope="row">{week}</th>
      <td className={styles.drawn} aria-hidden>
        {wape !== null && (
          <div className={styles.bar} style={{ width: `${String(Math.round(share * 100))}%` }} />
        )}
      </td>
      <td>{rateOrDash(wape)}</td>
      <td>{signedRate(bias)}</td>
      <td>{periods}</td>
    </tr>
  );
}
