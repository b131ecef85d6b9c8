import { useMemo } from "react";
import { helpDue } from "../../domain/kpis/helpDue";
import { MANAGER } from "../../terms/manager";
import type { Serial } from "../../kit/serial";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { weekdayWords } from "../words/day";
import { haveCalled, lastCallOf } from "./calledLines";
import type { PeriodBook } from "./forecastBook";
import type { StepProps } from "./stepProps";
import { HelpBanner } from "./HelpBanner";
import { PeriodSelect } from "./PeriodSelect";
import { planOf } from "./planOf";
import { preparedAsk } from "./preparedAsk";
import { RepsStep } from "./RepsStep";
import { sinceOf } from "./since";
import { StepSeg } from "./StepSeg";
import { OddsJob } from "./TrialStrip";

/** The call begins with the reps: where each stands, who has called, and whether help is due. */
export function RepsPage(props: StepProps) {
  const { book, figures, figuresOf, base, held, deeds, onPeriod } = props;
  const since = useMemo(() => sinceOf(book), [book]);
  const called = haveCalled(book);
  const asOf = figuresOf === null ? "" : beforeWords(figuresOf, base.isBusy);
  const reps = called.of === 1 ? "rep has" : "reps have";
  return (
    <Page
      name="Forecast"
      strip={base.isBusy && <OddsJob onStop={base.stop} />}
      dock={{
        state: called.of === 0 ? "" : `${called.has} of ${called.of} ${reps} called this week`,
        primary: <Primary onPress={() => deeds.onStep("Deals", "by link")}>Judge the deals</Primary>,
      }}
    >
      <Head
        title="Forecast call"
        beside={<PeriodSelect periods={book.periods} name={book.period.name} onName={onPeriod} />}
      />
      <StepSeg step="Reps" onStep={(step) => deeds.onStep(step, "in place")} />
      <RepsStep book={book} figures={figures} asOf={asOf} since={since} held={held} deeds={deeds}>
        <Help {...props} />
      </RepsStep>
    </Page>
  );
}

/** The banner where help is due, with the ask that the figures make. */
function Help({ book, figures, deeds }: StepProps) {
  const due = useMemo(() => dueOf(book), [book]);
  if (due === null || book.facts === null) return null;
  const { facts, period } = book;
  const call = lastCallOf(facts.calls, period.name, MANAGER);
  const plan = planOf(book);
  const ask = preparedAsk({ due, period, call, odds: figures.odds, plan });
  const onKeep = (detail: string) =>
    deeds.onAdd({
      type: "Ask of leadership",
      direction: "Up",
      title: ask.title,
      detail,
      owner: "",
      about: period.name,
      audience: "leadership",
    });
  return <HelpBanner due={due} ask={ask} onKeep={onKeep} />;
}

/** Of when the figures are that stand until new ones are worked out. */
function beforeWords(day: Serial, isBusy: boolean): string {
  return `Range and odds as of ${weekdayWords(day)}${isBusy ? "; being worked out anew" : ""}.`;
}

function dueOf({ deals, help, ...dated }: PeriodBook) {
  return help && helpDue({ ...dated, deals: deals.map(({ record }) => record), limits: help });
}
