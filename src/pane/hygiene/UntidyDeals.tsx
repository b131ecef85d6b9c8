import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Untidy } from "../../domain/pipeline/untidyDeals";
import type { Serial } from "../../kit/serial";
import type { ReadHistory } from "../changed/history";
import { ItsHistory } from "../changed/ItsHistory";
import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dealAndCustomer } from "../words/dealWords";

/** So many deals are listed; the rest is counted. */
const LISTED = 12;

const useStyles = makeStyles({
  list: { margin: "0 0 8px", padding: 0, listStyle: "none" },
  deal: { padding: "3px 0" },
});

interface UntidyDealsProps {
  readonly lines: readonly (Untidy & { readonly facts: string })[];
  readonly today: Serial;
  readonly readHistory: ReadHistory;
  readonly onGoTo: (row: number) => void;
}

/** Deals, each a link to its flags, with what it lacks. */
export function UntidyDeals({ lines, today, readHistory, onGoTo }: UntidyDealsProps) {
  const styles = useStyles();
  const type = useType();
  const rest = lines.length - LISTED;
  return (
    <ul className={mergeClasses(type.small, styles.list)}>
      {lines.slice(0, LISTED).map(({ deal: { row, record }, facts }) => (
        <li key={row} className={styles.deal}>
          <Action onPress={() => onGoTo(row)}>{dealAndCustomer(record)}</Action>
          <ItsHistory dealId={record.dealId} today={today} readHistory={readHistory}>
            {amountOrDash(record.amount)} · {facts}
          </ItsHistory>
        </li>
      ))}
      {rest > 0 && <li>{counted(rest, "more deal")}</li>}
    </ul>
  );
}
