import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type Conversion, shareOn } from "../../domain/inspection/conversions";
import type { StageLine } from "../../domain/inspection/processOf";
import { fold } from "../../kit/text";
import { useTable } from "../kit/useTable";
import { Watch } from "../kit/Watch";
import { wholeWords } from "../words/amount";
import { rateWords } from "../words/rate";

export interface StageTableProps {
  readonly stages: readonly StageLine[];
  /** The stage in which deals stop, folded; null where none does. */
  readonly stopping: string | null;
}

const useStyles = makeStyles({ stopping: { "& th": { fontWeight: 600 } } });

/** How many open deals stand in each stage, what share went on, and for how long deals stand against the norm. */
export function StageTable({ stages, stopping }: StageTableProps) {
  const styles = useStyles();
  const table = useTable();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">open</th>
          <th scope="col">moved on</th>
          <th scope="col">of</th>
          <th scope="col">days / norm</th>
        </tr>
      </thead>
      <tbody>
        {stages.map((line) => {
          const stops = fold(line.stage) === stopping;
          return (
            <tr key={line.stage} className={mergeClasses(stops && styles.stopping)}>
              <th scope="row">{line.stage}</th>
              <td>{wholeWords(line.deals)}</td>
              <td>{stops ? <Watch>{movedOn(line.conversion)}</Watch> : movedOn(line.conversion)}</td>
              <td>{line.conversion.left === 0 ? "–" : wholeWords(line.conversion.left)}</td>
              <td>{isSlow(line) ? <Watch>{daysOfNorm(line)}</Watch> : daysOfNorm(line)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Of few moves no share is told. */
function movedOn(conversion: Conversion): string {
  const share = shareOn(conversion);
  if (share !== null) return rateWords(share);
  return conversion.left === 0 ? "–" : String(conversion.wentOn);
}

function daysOfNorm({ medianDays, normDays }: StageLine): string {
  if (medianDays === null) return "–";
  const days = String(Math.round(medianDays));
  return normDays === null ? days : `${days} / ${normDays}`;
}

function isSlow({ medianDays, normDays }: StageLine): boolean {
  return medianDays !== null && normDays !== null && medianDays > normDays;
}
