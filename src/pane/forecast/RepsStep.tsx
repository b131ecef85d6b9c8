import type { ReactNode } from "react";
import { Why } from "../changed/Why";
import { Action } from "../kit/Action";
import { Note } from "../kit/Note";
import { Outlook, type PeriodFigures } from "../kit/Outlook";
import { Row } from "../kit/Row";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { dayWords } from "../words/day";
import { calledLines } from "./calledLines";
import type { PeriodBook } from "./forecastBook";
import type { ForecastDeeds } from "./forecastDeeds";
import { periodForecast } from "./periodForecast";
import { type HeldRanges, RangesHeld } from "./RangesHeld";
import { RepTable } from "./RepTable";
import type { Since } from "./since";
import { TargetField } from "./TargetField";

const TARGET_FIELD = "period-target";

export interface RepsStepProps {
  readonly book: PeriodBook;
  readonly figures: PeriodFigures;
  /** Of when range and odds are, where that is not now; "" where it is. */
  readonly asOf: string;
  readonly since: Since | null;
  readonly held: HeldRanges;
  readonly deeds: ForecastDeeds;
  /** What stands above the figures. */
  readonly children?: ReactNode;
}

/** Where the period stands: figures, each rep, why it moved, and how far forecasts can be trusted. */
export function RepsStep({ book, figures, asOf, since, held, deeds, children }: RepsStepProps) {
  const { block, period, unit, currency } = book;
  return (
    <>
      {children}
      <Figures figures={figures} asOf={asOf} />
      <Section title="Each rep" side={`${unit.name} ${currency}`.trim()}>
        <RepTable
          lines={calledLines(book, since)}
          unit={unit}
          since={since === null ? null : `since ${dayWords(since.day)}`}
          onRep={deeds.onRep}
        />
        <Meaning isCompared={since !== null} />
      </Section>
      <Moved book={book} since={since} deeds={deeds} />
      <Section title="How far forecasts missed">
        <Row
          title="Accuracy"
          meta="Calls, roll-up, weighted and calibrated, by week of the period"
          onOpen={deeds.onAccuracy}
        />
      </Section>
      <RangesHeld
        {...held}
        figures={figures}
        figuresWith={(luck) => periodForecast({ block, period, luck })}
      />
      <Section title="Target">
        <TargetField key={period.name} id={TARGET_FIELD} period={period} onTarget={deeds.onTarget} />
      </Section>
      <Note>
        The sheet Forecast shows the same in Excel’s own formulas.{" "}
        <Action onPress={deeds.onSheet}>See its chart of what moved</Action>
      </Note>
    </>
  );
}

function Figures({ figures, asOf }: Pick<RepsStepProps, "figures" | "asOf">) {
  const type = useType();
  return (
    <div>
      <Outlook figures={figures} onSetTarget={() => document.getElementById(TARGET_FIELD)?.focus()} />
      {asOf !== "" && <div className={type.quiet}>{asOf}</div>}
    </div>
  );
}

function Meaning({ isCompared }: { readonly isCompared: boolean }) {
  const type = useType();
  const moved = isCompared ? " What moved is all in play: closed, and open that closes in the period." : "";
  return <p className={type.quiet}>Roll-up is closed plus commit.{moved}</p>;
}

function Moved({ book, since, deeds }: Pick<RepsStepProps, "book" | "since" | "deeds">) {
  const more = (
    <Row title="What changed" meta="Between any two days, deal by deal" onOpen={deeds.onChanged} />
  );
  if (since === null) return <Section title="Why it moved">{more}</Section>;
  return (
    <div>
      <Why
        view={since.view}
        choice={since.choice}
        readHistory={deeds.readHistory}
        deals={book.deals}
        asOf={book.asOf}
        onGoTo={deeds.onGoTo}
      />
      {more}
    </div>
  );
}
