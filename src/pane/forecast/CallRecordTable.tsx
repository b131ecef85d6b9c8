import { callRecord, type CallRecord } from "../../domain/accuracy/callRecord";
import { deviation } from "../../domain/kpis/deviation";
import { MANAGER } from "../../terms/manager";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { useTable } from "../kit/useTable";
import { amountWords } from "../words/amount";
import { rateWords } from "../words/rate";
import { biasWords, whoseCall } from "./callWords";
import type { PeriodBook } from "./forecastBook";

export interface CallRecordTableProps {
  readonly book: PeriodBook;
  readonly member: string;
}

/** How the member's calls of closed periods came out, at the same week of each. */
export function CallRecordTable({ book, member }: CallRecordTableProps) {
  const table = useTable();
  const type = useType();
  const title = `${whoseCall(member)}s so far`;
  const record = recordOf(book, member);
  if (record.periods.length === 0) {
    return (
      <Section title={title}>
        <p className={type.quiet}>
          No call of a closed period yet. Each one that you submit is held against what closes.
        </p>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">{record.week === null ? "last call" : `called, week ${record.week}`}</th>
            <th scope="col">closed</th>
            <th scope="col">off by</th>
          </tr>
        </thead>
        <tbody>
          {record.periods.map((each) => (
            <tr key={each.period}>
              <th scope="row">{each.period}</th>
              <td>{amountWords(each.called)}</td>
              <td>{amountWords(each.closed)}</td>
              <td>{offBy(each.called, each.closed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={type.quiet}>{biasWords(record, member)}</p>
    </Section>
  );
}

function recordOf({ facts, block, periods, period, asOf }: PeriodBook, member: string): CallRecord {
  const owner = member === MANAGER ? "" : member;
  const calls = facts?.calls ?? [];
  return callRecord({ calls, deals: block, periods, shown: period, asOf, member, owner });
}

function offBy(called: number, closed: number): string {
  const off = deviation(called, closed);
  if (off === null) return "–";
  const words = rateWords(Math.abs(off));
  if (Math.round(100 * off) === 0) return words;
  return off > 0 ? `+${words}` : `−${words}`;
}
