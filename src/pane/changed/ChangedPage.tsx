import { useMemo, useState } from "react";
import { blockOf } from "../../domain/forecast/block";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { snapshotDays } from "../../domain/forecast/snapshotDays";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { forecastFaultWords } from "../forecast/faultWords";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { weekdayWords } from "../words/day";
import { dayWordsOf } from "./daysCompared";
import { EmptyChange } from "./EmptyChange";
import { changeView, type ChangeView, type Choice, type Kept } from "./changeView";
import type { ChosenDays } from "./chosenDays";
import { courseWords } from "./changeWords";
import { Comparing } from "./Comparing";
import type { History, ReadHistory } from "./history";
import { MakeupTable } from "./MakeupTable";
import { Why } from "./Why";

export interface ChangedPageProps {
  readonly history: History;
  readonly now: Kept["now"];
  readonly deals: readonly Located<Deal>[];
  /** The day of the data that the book holds now. */
  readonly asOf: Serial;
  readonly periods: readonly PeriodFacts[];
  readonly current: PeriodFacts | null;
  readonly onGoTo: (row: number, header?: string) => void;
  /** Shows the same on the sheet Forecast, with its chart. */
  readonly onSheet: () => void;
  readonly onBack: () => void;
}

/** What changed between two days, or why that cannot be said. */
export function ChangedPage(props: ChangedPageProps) {
  const { history, current, asOf } = props;
  if (history === "reading") return <EmptyChange {...props} title="Reading the history…" isPassing />;
  if (history === "not read") {
    return (
      <EmptyChange
        {...props}
        title="The history could not be read"
        lead="Go back and come again to try anew."
      />
    );
  }
  if (history === "no place") {
    const lead = "Trust brings a book of an older version up to date; from the next import on it keeps one.";
    return <EmptyChange {...props} title="This book keeps no history yet" lead={lead} />;
  }
  if (current === null) {
    return (
      <EmptyChange
        {...props}
        title="No period yet"
        lead="Type the first period with its start and end on Settings."
      />
    );
  }
  const kept = blockOf("Snapshots", history);
  const { all, own } = snapshotDays(kept);
  const last = own.find((day) => day < asOf);
  const told = {
    kept: { history: kept, now: props.now },
    readHistory: () => Promise.resolve(history),
    days: all,
    period: current,
  };
  if (last !== undefined) return <Changed {...props} {...told} last={last} />;
  const seeded = all.find((day) => day < asOf);
  if (seeded !== undefined) return <OnlySeeded {...props} {...told} last={seeded} />;
  return <EmptyChange {...props} title="Nothing to compare yet" lead={onlyOne(all)} />;
}

/** Where only a CRM's history knows an earlier day, comparing with it is the reader's choice. */
function OnlySeeded(props: ChangedProps) {
  const [isChosen, setChosen] = useState(false);
  if (isChosen) return <Changed {...props} />;
  return (
    <EmptyChange
      {...props}
      title="No earlier import to compare with"
      lead="Earlier days are known from a CRM’s history only, which may not tell every amount and close date."
    >
      <Action onPress={() => setChosen(true)}>Compare with {weekdayWords(props.last)}</Action>
    </EmptyChange>
  );
}

function onlyOne(days: readonly Serial[]): string {
  const [only] = days;
  const known =
    only === undefined ? "No import is kept so far." : `Only ${weekdayWords(only)} is kept so far.`;
  return `${known} After the next import this page says what moved, and which deals did it.`;
}

interface ChangedProps extends Omit<ChangedPageProps, "history"> {
  readonly kept: Kept;
  readonly readHistory: ReadHistory;
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
      <div>
        <Back to="Forecast" onBack={onBack} />
        <Head
          title={words?.head ?? "What changed cannot be worked out"}
          lead={view.ok ? words?.told : forecastFaultWords(view.fault)}
        />
      </div>
      {view.ok && <Why {...props} view={view.value} choice={choice} />}
      {view.ok && <MadeOf {...props} view={view.value} choice={choice} period={facts.name} />}
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

interface MadeOfProps extends Pick<ChangedPageProps, "onSheet"> {
  readonly view: ChangeView;
  readonly choice: Choice;
  readonly period: string;
}

/** The number in its two parts, so that it can be told beside what is open alone; and where Excel draws it. */
function MadeOf({ view, choice, period, onSheet }: MadeOfProps) {
  const type = useType();
  return (
    <Section title="In play" side={`closed, and open that closes in ${period}`}>
      <MakeupTable makeup={view.makeup} days={dayWordsOf(choice)} />
      <p className={type.quiet}>
        A deal that is won goes from open to closed and stays in play. CONTROLBOOK.WATERFALL follows what is
        open. <Action onPress={onSheet}>See the chart on the sheet Forecast</Action>
      </p>
    </Section>
  );
}

function spanWords({ from, to }: Choice): string {
  return to === null ? `since ${weekdayWords(from)}` : `from ${weekdayWords(from)} to ${weekdayWords(to)}`;
}
