import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { changesBetween, dealRow, type CellChange } from "../../domain/forecast/dealHistory";
import type { Move } from "../../domain/forecast/moves";
import { fromCents } from "../../kit/money";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";
import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import { amountWords } from "../words/amount";
import { dealName } from "../words/dealWords";
import { changeWords } from "./cellWords";
import type { ChangeView } from "./changeView";
import type { ReadHistory } from "./history";
import { ItsHistory } from "./ItsHistory";

const useStyles = makeStyles({
  deal: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  top: { display: "flex", gap: "8px" },
});

export interface MovedDealProps {
  readonly move: Move;
  readonly view: ChangeView;
  readonly readHistory: ReadHistory;
  /** Its row in Pipeline, where it still stands. */
  readonly deal: Located<Deal> | undefined;
  readonly today: Serial;
  readonly onGoTo: (row: number, header?: string) => void;
}

/** One deal of a line: its name leads to its row; what changed, before → after; its history on request. */
export function MovedDeal({ move, view, readHistory, deal, today, onGoTo }: MovedDealProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <li className={mergeClasses(styles.deal, type.small)}>
      <div className={styles.top}>
        <span className={type.grow}>
          {deal === undefined ? (
            `${move.id}, no longer in Pipeline`
          ) : (
            <Action onPress={() => onGoTo(deal.row, headerOf(move))}>{dealName(deal.record)}</Action>
          )}
        </span>
        <span className={type.figure}>{amountWords(fromCents(move.effectCents))}</span>
      </div>
      <ItsHistory dealId={move.id} today={today} readHistory={readHistory}>
        {changeLine(move, view, today)}
      </ItsHistory>
    </li>
  );
}

/** The column of Pipeline that tells why the deal moved. */
function headerOf({ line }: Move): string {
  const { amount, closeDate, status, deal, owner } = pipeline.columns;
  if (line === "Increased" || line === "Decreased") return amount.header;
  if (line === "Moved in" || line === "Moved out") return closeDate.header;
  if (line === "Transferred in" || line === "Transferred out") return owner.header;
  return line === "Created" || line === "Removed" ? deal.header : status.header;
}

/** What differs between the two days; of a deal that came or went how it is, or was. */
function changeLine({ id, before, after }: Move, view: ChangeView, today: Serial): string {
  const then = { block: view.before, row: dealRow(view.before, id) ?? [] };
  const now = { block: view.after, row: dealRow(view.after, id) ?? [] };
  if (after === null) return `Was: ${facts(changesBetween({ ...then, row: [] }, then), today)}`;
  const changes = changesBetween(then, now);
  return before === null
    ? facts(changes, today)
    : changes.map((change) => changeWords(change, today)).join(" · ");
}

/** The facts by which one knows a deal. */
function facts(changes: readonly CellChange[], today: Serial): string {
  const known = changes.filter(({ column }) => ["Owner", "Stage", "Close date", "Amount"].includes(column));
  return known.map((change) => changeWords(change, today)).join(" · ");
}
