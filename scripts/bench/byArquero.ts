import { op, table } from "arquero";
import type { Grid } from "../../src/kit/cell";

const CLOSED = "d.status === 'Won'";
const DAY = `(${CLOSED} ? d.closedOn : d.close)`;

function amountWhere(claim: string): string {
  return `d => op.sum(${CLOSED} || ${claim} ? d.amount : 0)`;
}

/** ROLLUP's seven figures, cumulative, as group-by expressions. */
const FIGURES = {
  closed: amountWhere("false"),
  commit: amountWhere("d.category === 'Commit'"),
  mostLikely: amountWhere("d.category === 'Commit' || d.category === 'Most likely'"),
  bestCase: amountWhere("d.category !== 'Pipeline'"),
  open: `d => op.sum(${CLOSED} ? 0 : d.amount)`,
  weighted: `d => op.sum(${CLOSED} ? d.amount : d.amount * d.probability)`,
  deals: op.count(),
};

function tableOf([headers = [], ...rows]: Grid) {
  const column = (header: string) => {
    const at = headers.indexOf(header);
    return rows.map((row) => row[at]);
  };
  return table({
    owner: column("Owner"),
    status: column("Status"),
    category: column("Category"),
    close: column("Close date"),
    closedOn: column("Closed on"),
    amount: column("Amount"),
    probability: column("Probability"),
  });
}

/** Won, lost and raw rate of each owner in a period, as WINRATE gives them before it shrinks, by arquero's group-by. */
export function winRateByArquero(deals: Grid, from: number, to: number): readonly object[] {
  return tableOf(deals)
    .filter(`d => d.status !== 'Open' && d.closedOn >= ${String(from)} && d.closedOn <= ${String(to)}`)
    .groupby("owner")
    .rollup({ won: `d => op.sum(${CLOSED})`, lost: `d => op.sum(!(${CLOSED}))` })
    .derive({ rate: "d => d.won / (d.won + d.lost)" })
    .orderby("owner")
    .objects();
}

/** ROLLUP's figures of each owner in each period, by arquero's group-by from the same block of rows. */
export function rollupByArquero(deals: Grid, periods: Grid): readonly object[] {
  const facts = tableOf(deals);
  return periods.slice(1).flatMap(([period, from, to]) =>
    facts
      .filter(`d => d.status !== 'Lost' && ${DAY} >= ${String(from)} && ${DAY} <= ${String(to)}`)
      .groupby("owner")
      .rollup(FIGURES)
      .objects()
      .map(({ owner, ...figures }: { owner?: unknown }) => ({ owner, period, ...figures })),
  );
}
