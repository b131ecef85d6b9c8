import { makeStyles } from "@fluentui/react-components";
import { Action } from "./Action";
import { Figure } from "./Figure";
import { RangeBar, type PeriodOutlook } from "./RangeBar";
import { useType } from "./type";
import { amountRange, amountWords } from "../words/amount";
import { rateWords } from "../words/rate";

/** A period with everything that Today and Forecast say of it. */
export interface PeriodFigures extends PeriodOutlook {
  readonly period: string;
  readonly odds: number | null;
  /** Why range and odds cannot be said, in words; null where they can, or are being worked out. */
  readonly unsaid: string | null;
}

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px",
  },
  way: { fontSize: "14px" },
  unsaid: { margin: "6px 0 0" },
});

function SetTarget({ onPress }: { readonly onPress: () => void }) {
  const styles = useStyles();
  return (
    <span className={styles.way}>
      <Action onPress={onPress}>Set a target</Action>
    </span>
  );
}

/** Closed, range and odds of the period, and the same as a bar. */
export function Outlook({
  figures,
  onSetTarget,
}: {
  readonly figures: PeriodFigures;
  readonly onSetTarget: () => void;
}) {
  const styles = useStyles();
  const type = useType();
  const { closed, range, target, odds, unsaid } = figures;
  const none = unsaid === null ? "…" : "–";
  return (
    <section aria-label={figures.period}>
      <div className={styles.figures}>
        <Figure label="Closed" value={amountWords(closed)} />
        <Figure label="Range, 8 in 10" value={range ? amountRange(range.low, range.high) : none} />
        {target === null ? (
          <Figure label="Odds" value={<SetTarget onPress={onSetTarget} />} />
        ) : (
          <Figure label={`Odds of ${amountWords(target)}`} value={odds === null ? none : rateWords(odds)} />
        )}
      </div>
      <RangeBar outlook={figures} />
      {unsaid !== null && <p className={`${type.small} ${styles.unsaid}`}>{unsaid}</p>}
    </section>
  );
}
