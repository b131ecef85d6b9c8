import { useMemo, useState } from "react";
import { type PeriodFacts, periodOfFacts } from "../../domain/forecast/periods";
import { rollup } from "../../domain/forecast/rollup";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { unitOf } from "../words/unit";
import { ForecastSteps } from "./ForecastSteps";
import type { ForecastBook, PeriodBook } from "./forecastBook";
import type { ForecastPageProps } from "./stepProps";

/** The forecast call, or what to do when Settings names no period. */
export function ForecastPage({ book, current, ...props }: ForecastPageProps) {
  const [name, setName] = useState(current);
  const period = book.periods.find((facts) => facts.name === name) ?? book.periods[0];
  const told = useMemo(() => (period ? periodBook(book, period) : null), [book, period]);
  if (told) return <ForecastSteps key={told.period.name} {...props} book={told} onPeriod={setName} />;
  return (
    <Page name="Forecast">
      <Head title="No period yet" lead="Type the first period with its start and end on Settings." />
    </Page>
  );
}

function periodBook(book: ForecastBook, period: PeriodFacts): PeriodBook {
  const rolled = rollup(book.block, [periodOfFacts(period)], { by: "Owner", view: "cumulative" });
  const rows = rolled.ok ? rolled.value.rows : [];
  const unit = unitOf(Math.max(0, ...rows.map(({ bestCase }) => bestCase)));
  return { ...book, period, rows, unit };
}
