import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { ReadHistory } from "../changed/history";
import { ItsHistory } from "../changed/ItsHistory";
import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { dealAndCustomer, firstName } from "../words/dealWords";
import { CopyMessage } from "./CopyMessage";
import type { DealsTopic } from "./dealsTopic";

/** So many deals are listed and named; the rest is counted. */
const LISTED = 12;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  list: { margin: 0, paddingLeft: "16px" },
});

export interface OwnersDealsProps {
  readonly topic: DealsTopic;
  readonly owner: string;
  readonly deals: readonly Located<Deal>[];
  readonly today: Serial;
  readonly readHistory: ReadHistory;
  readonly onGoTo: (row: number, header: string) => void;
}

/** One owner's deals, each a link to the cell in question, and a message to edit and copy. */
export function OwnersDeals({ topic, owner, deals, today, readHistory, onGoTo }: OwnersDealsProps) {
  const styles = useStyles();
  const type = useType();
  const shown = deals.slice(0, LISTED);
  return (
    <div className={styles.all}>
      <ul className={mergeClasses(type.small, styles.list)}>
        {shown.map(({ row, record }) => (
          <li key={row}>
            <Action onPress={() => onGoTo(row, topic.header)}>{dealAndCustomer(record)}</Action>
            <ItsHistory dealId={record.dealId} today={today} readHistory={readHistory}>
              {amountOrDash(record.amount)} ·{" "}
              {record.closeDate === null ? "no close date" : `close ${dayInYear(record.closeDate, today)}`}
            </ItsHistory>
          </li>
        ))}
        {deals.length > shown.length && <li>{counted(deals.length - shown.length, "more deal")}</li>}
      </ul>
      {owner !== "" && <CopyMessage owner={owner} text={messageTo(owner, shown, topic.question)} />}
    </div>
  );
}

function messageTo(owner: string, deals: readonly Located<Deal>[], question: string): string {
  const names = deals.map(({ record }) => dealAndCustomer(record)).join(", ");
  return `Hi ${firstName(owner)}, about ${names}: ${question}`;
}
