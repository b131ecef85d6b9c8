import { useMemo } from "react";
import type { RollupRow } from "../../domain/forecast/rollup";
import type { Call } from "../../schema/sheets/calls";
import { fold } from "../../kit/text";
import type { Serial } from "../../kit/serial";
import { Why } from "../changed/Why";
import { Back } from "../kit/Back";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { useTable } from "../kit/useTable";
import { amountOrDash, amountWords } from "../words/amount";
import { dayInYear } from "../words/day";
import { firstName } from "../words/dealWords";
import { toldApart } from "../words/toldApart";
import { rateWords } from "../words/rate";
import { CallRecordTable } from "./CallRecordTable";
import type { PeriodBook } from "./forecastBook";
import type { ForecastDeeds } from "./forecastDeeds";
import { openInPeriod } from "./openInPeriod";
import { Primary } from "../kit/Primary";
import { sinceOf } from "./since";

export interface RepPageProps {
  readonly book: PeriodBook;
  readonly row: RollupRow;
  readonly deeds: ForecastDeeds;
  /** Goes on to the rep's call. */
  readonly onCall: () => void;
}

/** One rep's part of the forecast: figures, last calls, what moved since, and the deals. */
export function RepPage({ book, row, deeds, onCall }: RepPageProps) {
  const since = useMemo(() => sinceOf(book, row.name), [book, row.name]);
  const { period, facts, today } = book;
  const calls = callsOf(facts?.calls ?? [], period.name, row.name);
  return (
    <Page
      name="Forecast"
      dock={{ state: "", primary: <Primary onPress={onCall}>Note {firstName(row.name)}’s call</Primary> }}
    >
      <div>
        <Back to="Forecast call" onBack={() => deeds.onRep(null)} />
        <Head title={row.name} lead={`${period.name}, as the deals stand now`} />
      </div>
      <Facts
        facts={[
          ["Closed", amountWords(row.closed)],
          ["Roll-up, closed and commit", amountWords(row.commit)],
          ["Best case", amountWords(row.bestCase)],
          ["Weighted", amountWords(row.weighted)],
        ]}
      />
      <Calls calls={calls} today={today} />
      <CallRecordTable book={book} member={row.name} />
      {since && (
        <Why
          view={since.view}
          choice={since.choice}
          readHistory={deeds.readHistory}
          deals={book.deals}
          asOf={book.asOf}
          onGoTo={deeds.onGoTo}
        />
      )}
      <Deals book={book} owner={row.name} deeds={deeds} />
    </Page>
  );
}

/** A member's calls of a period, the latest first. */
function callsOf(calls: readonly Call[], period: string, member: string): readonly Call[] {
  return calls
    .filter((call) => fold(call.period) === fold(period) && fold(call.member) === fold(member))
    .toSorted((a, b) => (b.week ?? 0) - (a.week ?? 0));
}

function Calls({ calls, today }: { readonly calls: readonly Call[]; readonly today: Serial }) {
  const table = useTable();
  const type = useType();
  if (calls.length === 0) {
    return (
      <Section title="Calls of this period">
        <p className={type.quiet}>None yet.</p>
      </Section>
    );
  }
  return (
    <Section title="Calls of this period">
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            <th scope="col">commit</th>
            <th scope="col">call</th>
            <th scope="col">best</th>
            <th scope="col">roll-up</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.week ?? 0}>
              <th scope="row">{call.week === null ? "–" : dayInYear(call.week, today)}</th>
              <td>{amountOrDash(call.commit)}</td>
              <td>{amountOrDash(call.call)}</td>
              <td>{amountOrDash(call.bestCase)}</td>
              <td>{amountOrDash(call.rollUp)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Deals({ book, owner, deeds }: { readonly owner: string } & Pick<RepPageProps, "book" | "deeds">) {
  const { today } = book;
  const deals = openInPeriod(book).filter(({ record }) => fold(record.owner) === fold(owner));
  const nameOf = toldApart(deals.map(({ record }) => record));
  const total = deals.reduce((sum, { record }) => sum + (record.amount ?? 0), 0);
  return (
    <Section title="Open deals of the period" side={`${deals.length}, ${amountWords(total)}`}>
      <RowList>
        {deals.map(({ row, record }) => (
          <li key={row}>
            <Row
              title={nameOf(record)}
              right={amountOrDash(record.amount)}
              meta={[
                record.category ?? "Pipeline",
                record.probability === null ? "no probability" : rateWords(record.probability),
                record.closeDate === null ? "no close date" : dayInYear(record.closeDate, today),
              ].join(" · ")}
              onOpen={() => deeds.onGoTo(row)}
            />
          </li>
        ))}
      </RowList>
    </Section>
  );
}
