import type { ReviewDue } from "../../domain/review/reviewsDue";
import type { Serial } from "../../kit/serial";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { amountOrDash } from "../words/amount";
import { dealLine } from "../words/dealWords";
import { reasonsLine } from "../words/reasonWords";
import { toldApart } from "../words/toldApart";

export interface DealRowsProps {
  readonly rows: readonly ReviewDue[];
  readonly today: Serial;
  readonly onReview: (dealId: string) => void;
}

/** Deals one row each, with the reasons for a review where there are any. */
export function DealRows({ rows, today, onReview }: DealRowsProps) {
  const nameOf = toldApart(rows.map(({ deal }) => deal.record));
  return (
    <RowList>
      {rows.map(({ deal: { row, record }, reasons }) => (
        <li key={row}>
          <Row
            title={nameOf(record)}
            right={amountOrDash(record.amount)}
            meta={dealLine(record, today)}
            {...(reasons.length > 0 ? { why: reasonsLine(reasons) } : {})}
            onOpen={() => onReview(record.dealId)}
          />
        </li>
      ))}
    </RowList>
  );
}
