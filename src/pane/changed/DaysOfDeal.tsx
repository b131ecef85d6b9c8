import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { DayOfDeal } from "../../domain/forecast/dealHistory";
import type { Serial } from "../../kit/serial";
import { useType } from "../kit/type";
import { weekdayWords } from "../words/day";
import { changeWords } from "./cellWords";

const useStyles = makeStyles({
  days: { margin: "4px 0 0", padding: 0 },
  changes: { margin: "0 0 4px" },
});

export interface DaysOfDealProps {
  readonly days: readonly DayOfDeal[];
  readonly today: Serial;
}

/** A deal's own history: each day on which something of it changed, and what. */
export function DaysOfDeal({ days, today }: DaysOfDealProps) {
  const styles = useStyles();
  const type = useType();
  if (days.length === 0) return <p className={type.quiet}>Nothing of it is kept yet.</p>;
  return (
    <dl className={styles.days}>
      {days.map(({ day, isFirst, changes }) => (
        <div key={day}>
          <dt className={type.strong}>
            {weekdayWords(day)}
            {isFirst && ", first kept"}
          </dt>
          <dd className={mergeClasses(type.quiet, styles.changes)}>
            {changes.map((change) => changeWords(change, today)).join(" · ")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
