import { makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Deal } from "../../schema/sheets/pipeline";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { firstName } from "../words/dealWords";
import { rateWords } from "../words/rate";

const useStyles = makeStyles({
  row: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  top: { display: "flex", gap: "8px" },
  line: { display: "block", fontWeight: 400 },
  slider: { width: "100%", minHeight: "32px" },
  /** Fluent marks each step of the rail; the figure beside says it. */
  rail: { "::before": { backgroundImage: "none" } },
});

const STEP = 5;

export interface ChanceSliderProps {
  readonly deal: Deal;
  /** What it is called in its list. */
  readonly name: string;
  /** The chance that the book gives it; null where it says none. */
  readonly book: number | null;
  /** The chance on trial; undefined while it is the book's. */
  readonly chance: number | undefined;
  readonly onChance: (chance: number) => void;
}

/** A deal's chance to win in the period, tried with a slider. */
export function ChanceSlider({ deal, name, book, chance, onChance }: ChanceSliderProps) {
  const styles = useStyles();
  const type = useType();
  const id = useId();
  const now = Math.round(100 * (chance ?? book ?? 0));
  return (
    <div className={styles.row}>
      <div className={styles.top}>
        <label htmlFor={id} className={mergeClasses(type.strong, type.grow)}>
          <span className={type.whole}>{name}</span>
          <span className={mergeClasses(type.quiet, styles.line)}>
            {[firstName(deal.owner), amountOrDash(deal.amount)].filter(Boolean).join(" · ")}
          </span>
        </label>
        <span className={type.figure}>
          {book === null ? "–" : rateWords(book)} → <span className={type.strong}>{now}&nbsp;%</span>
        </span>
      </div>
      <Slider
        id={id}
        className={styles.slider}
        rail={{ className: styles.rail }}
        min={0}
        max={100}
        step={STEP}
        value={now}
        aria-label={`${name}, chance to win in the period`}
        aria-valuetext={`${String(now)} percent`}
        onChange={(_event, { value }) => onChance(value / 100)}
      />
    </div>
  );
}
