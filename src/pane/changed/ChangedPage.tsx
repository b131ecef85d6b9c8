import { useMemo, useState } from "react";
import { blockOf } from "../../domain/forecast/block";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { snapshotDays } from "../../domain/forecast/snapshotDays";
import { waterfall } from "../../domain/forecast/waterfall";
import type { Grid } from "../../kit/cell";
import type { Located } from "../../kit/located";
import { fromCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { forecastFaultWords } from "../forecast/faultWords";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { amountWords } from "../words/amount";
import { weekdayWords } from "../words/day";
import { changeView, type ChangeView, type Choice, type Kept } from "./changeView";
import type { ChosenDays } from "./chosenDays";
import { courseWords } from "./changeWords";
import { Comparing } from "./Comparing";
import { StepList } from "./StepList";

/** The history as far as it is known: being read, not kept in this book, or its cells with their header row. */
export type History = "reading" | "no place" | Grid;

export interface ChangedPageProps {
  readonly history: History;
  readonly now: Kept["now"];
  readonly deals: readonly Located<Deal>[];
  /** The day of the data that the book holds now. */
  readonly asOf: Serial;
  readonly periods: readonly PeriodFacts[];
  readonly current: PeriodFacts | null;
  readonly onGoTo: (row: number, header?: string) => void;
  readonly onBack: () => void;
}

/** What changed between two days, or why that cannot be said. */
export function ChangedPage(props: ChangedPageProps) {
  const { history, current, asOf } = props;
  if (history === "reading") return <Empty {...props} title="Reading the history…" />;
  if (history === "no place") {
    const lead = "Trust brings a book of an older version up to date; from the next import on it keeps one.";
    return <Empty {...props} title="This book keeps no history yet" lead={lead} />;
  }
  if (current === null) {
    return (
      <Empty
        {...props}
        title="No period yet"
        lead="Type the first period with its start and end on Settings."
      />
    );
  }
  const kept = blockOf("Snapshots", history);
  const days = snapshotDays(kept);
  const last = days.find((day) => day < asOf);
  if (last === undefined) return <Empty {...props} title="Nothing to compare yet" lead={onlyOne(days)} />;
  return (
    <Changed {...props} kept={{ history: kept, now: props.now }} days={days} last={last} period={current} />
  );
}

function onlyOne(days: readonly Serial[]): string {
  const [only] = days;
  const known =
    only === undefined ? "No import is kept so far." : `Only ${weekdayWords(only)} is kept so far.`;
  return `${known} After the next import this page says what moved, and which deals did it.`;
}

interface EmptyProps extends Pick<ChangedPageProps, "onBack"> {
  readonly title: string;
  readonly lead?: string;
}

function Empty({ title, lead, onBack }: EmptyProps) {
  return (
    <Page name="Forecast">
      <Back to="Forecast" onBack={onBack} />
      <Head title={title} {...(lead === undefined ? {} : { lead })} />
    </Page>
  );
}

interface ChangedProps extends Omit<ChangedPageProps, "history"> {
  readonly kept: Kept;
  readonly days: readonly Serial[];
  readonly last: Serial;
  readonly period: PeriodFacts;
}

function Changed({ kept, days, last, period, periods, onBack, ...props }: ChangedProps) {
  const [chosen, setChosen] = useState<ChosenDays>({ from: last, to: null, owner: "", period: period.name });
  const facts = periods.find(({ name }) => name === chosen.period) ?? period;
  const choice: Choice = { ...chosen, span: { from: facts.start, to: facts.end } };
  const { history, now } = kept;
  const { from, to, owner } = chosen;
  const { start, end } = facts;
  const view = useMemo(
    () => changeView({ history, now }, { from, to, owner, span: { from: start, to: end } }),
    [history, now, from, to, owner, start, end],
  );
  const words = view.ok ? courseWords(view.value.course, spanWords(choice)) : null;
  return (
    <Page name="Forecast">
      <Back to="Forecast" onBack={onBack} />
      <Head
        title={words?.head ?? "What changed cannot be worked out"}
        lead={view.ok ? words?.told : forecastFaultWords(view.fault)}
      />
      {view.ok && <Why {...props} view={view.value} choice={choice} kept={kept} />}
      <Comparing
        chosen={chosen}
        days={days}
        asOf={props.asOf}
        periods={periods}
        blocks={view.ok ? [view.value.before, view.value.after] : [kept.now]}
        onChoose={setChosen}
      />
    </Page>
  );
}

interface WhyProps extends Pick<ChangedPageProps, "deals" | "asOf" | "onGoTo"> {
  readonly view: ChangeView;
  readonly choice: Choice;
  readonly kept: Kept;
}

/** The opening, each line with its deals, the closing, and whether they add up. */
function Why({ view, choice, kept, ...props }: WhyProps) {
  const { course } = view;
  const check = waterfall(course).at(-1);
  const isSound = check?.amount === 0 && check.deals === 0;
  const end = choice.to === null ? "now" : weekdayWords(choice.to);
  return (
    <Section
      title="Why it moved"
      side={
        isSound ? (
          <State kind="good">adds up</State>
        ) : (
          <State kind="watch">off by {amountWords(check?.amount ?? 0)}</State>
        )
      }
    >
      <StepList
        {...props}
        view={view}
        history={kept.history}
        ends={[
          { words: weekdayWords(choice.from), amount: fromCents(course.opening.cents) },
          { words: end, amount: fromCents(course.closing.cents) },
        ]}
      />
    </Section>
  );
}

function spanWords({ from, to }: Choice): string {
  return to === null ? `since ${weekdayWords(from)}` : `from ${weekdayWords(from)} to ${weekdayWords(to)}`;
}
