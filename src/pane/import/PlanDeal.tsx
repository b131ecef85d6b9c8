import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isBlank, type Cell } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { pipeline } from "../../schema/sheets/pipeline";
import type { CellChange } from "../../intake/plan/importPlan";
import { useType } from "../kit/type";
import { amountOrDash, amountWords } from "../words/amount";
import { dayInYear } from "../words/day";
import { dealLine, dealName } from "../words/dealWords";
import { rateWords } from "../words/rate";
import type { PlannedDeal } from "./planDeals";

const useStyles = makeStyles({
  deal: { display: "flex", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  box: { marginLeft: "-8px" },
  facts: { paddingTop: "6px", paddingBottom: "4px" },
  top: { display: "flex", gap: "8px" },
  left: { color: tokens.colorNeutralForeground3 },
});

export interface PlanDealProps {
  readonly shown: PlannedDeal;
  readonly today: Serial;
  readonly isTaken: boolean;
  /** Left out where there is nothing to take. */
  readonly onToggle?: (dealId: string) => void;
  /** What is asked about the deal. */
  readonly children?: ReactNode;
}

/** One deal of a preview with its cells old → new, and a box to leave it out. */
export function PlanDeal({
  shown: { deal, cells, keeps = [] },
  today,
  isTaken,
  onToggle,
  children,
}: PlanDealProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.deal}>
      {onToggle && (
        <Checkbox
          className={styles.box}
          checked={isTaken}
          aria-label={`Take the changes of ${dealName(deal)}`}
          onChange={() => onToggle(deal.dealId)}
        />
      )}
      <div className={mergeClasses(type.grow, styles.facts, !isTaken && styles.left)}>
        <div className={styles.top}>
          <span className={mergeClasses(type.strong, type.grow, type.oneLine)}>{dealName(deal)}</span>
          <span className={type.figure}>{amountOrDash(deal.amount)}</span>
        </div>
        {cells.length === 0 && <div className={type.quiet}>{dealLine(deal, today)}</div>}
        {cells.map((cell) => (
          <Change key={cell.key} cell={cell} today={today} />
        ))}
        {keeps.map((cell) => (
          <Kept key={cell.key} cell={cell} today={today} />
        ))}
        {children}
      </div>
    </div>
  );
}

function Change({ cell, today }: { readonly cell: CellChange; readonly today: Serial }) {
  const type = useType();
  const words = (value: Cell): string => cellWords(cell.key, value, today);
  return (
    <div className={type.small}>
      <span className={type.quiet}>{cell.header}</span>{" "}
      {!isBlank(cell.before) && <s className={type.quiet}>{words(cell.before)}</s>} →{" "}
      <span className={type.strong}>{isBlank(cell.after) ? "blank" : words(cell.after)}</span>
    </div>
  );
}

/** A cell in which the book's own is newer than the file's. */
function Kept({ cell, today }: { readonly cell: CellChange; readonly today: Serial }) {
  const type = useType();
  const words = (value: Cell): string => cellWords(cell.key, value, today);
  return (
    <div className={type.quiet}>
      {cell.header} stays <span className={type.strong}>{words(cell.before)}</span>: newer than the file’s “
      {words(cell.after)}”
    </div>
  );
}

/** How cells of a kind are said; other kinds are said as they stand. */
const KIND_WORDS: Readonly<Record<string, (value: number, today: Serial) => string>> = {
  date: dayInYear,
  money: amountWords,
  percent: rateWords,
};

function cellWords(key: CellChange["key"], value: Cell, today: Serial): string {
  const words = KIND_WORDS[pipeline.columns[key].kind];
  return words && typeof value === "number" ? words(value, today) : String(value);
}
