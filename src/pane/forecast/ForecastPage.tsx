import { Select } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Block } from "../../domain/forecast/block";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { Action } from "../kit/Action";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Outlook } from "../kit/Outlook";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { Section } from "../kit/Section";
import { unitOf } from "../words/unit";
import { periodForecast } from "./periodForecast";
import { type HeldRanges, RangesHeld } from "./RangesHeld";
import { RollupTable } from "./RollupTable";
import { TargetField } from "./TargetField";

const TARGET_FIELD = "period-target";

export interface ForecastPageProps {
  /** How the ranges shown so far held. */
  readonly held: HeldRanges;
  readonly block: Block;
  readonly periods: readonly PeriodFacts[];
  /** The name of the period to start with. */
  readonly current: string;
  /** Shows what moved since the last import. */
  readonly onChanged: () => void;
  /** Shows how far forecasts missed in closed periods. */
  readonly onAccuracy: () => void;
  /** Shows on the sheet Forecast what moved, with its chart. */
  readonly onSheet: () => void;
  readonly onTarget: (period: string, target: number | null) => void;
}

/** The forecast, or what to do when Settings names no period. */
export function ForecastPage(props: ForecastPageProps) {
  const [name, setName] = useState(props.current);
  const period = props.periods.find((facts) => facts.name === name) ?? props.periods[0];
  if (period) return <OnePeriod {...props} period={period} onName={setName} />;
  return (
    <Page name="Forecast">
      <Head title="No period yet" lead="Type the first period with its start and end on Settings." />
    </Page>
  );
}

interface OnePeriodProps extends ForecastPageProps {
  readonly period: PeriodFacts;
  readonly onName: (name: string) => void;
}

/** One period: closed, range and odds, the roll-up by owner, and the target that the odds are of. */
function OnePeriod({ block, periods, period, held, onName, onTarget, ...props }: OnePeriodProps) {
  const forecast = useCallback((luck: number) => periodForecast(block, period, luck), [block, period]);
  const { figures, rows } = useMemo(() => forecast(held.luck), [forecast, held.luck]);
  const unit = unitOf(Math.max(0, ...rows.map(({ bestCase }) => bestCase)));
  return (
    <Page name="Forecast">
      <Head
        title="Forecast"
        lead="Each figure contains the surer ones before it."
        beside={<PeriodSelect periods={periods} name={period.name} onName={onName} />}
      />
      <Outlook figures={figures} onSetTarget={() => document.getElementById(TARGET_FIELD)?.focus()} />
      <Section title="Each rep" {...(unit.name === "" ? {} : { side: `in ${unit.name}` })}>
        <RollupTable rows={rows} unit={unit} />
      </Section>
      <Section title="Why it moved">
        <Row
          title="What changed"
          meta="The waterfall since the last import, deal by deal"
          onOpen={props.onChanged}
        />
      </Section>
      <Section title="How far forecasts missed">
        <Row
          title="Accuracy"
          meta="Calls, roll-up, weighted and calibrated, by week of the period"
          onOpen={props.onAccuracy}
        />
      </Section>
      <RangesHeld {...held} figures={figures} figuresWith={(luck) => forecast(luck).figures} />
      <Section title="Target">
        <TargetField key={period.name} id={TARGET_FIELD} period={period} onTarget={onTarget} />
      </Section>
      <Note>
        The sheet Forecast shows the same in Excel’s own formulas.{" "}
        <Action onPress={props.onSheet}>See its chart of what moved</Action>
      </Note>
    </Page>
  );
}

interface PeriodSelectProps {
  readonly periods: readonly PeriodFacts[];
  readonly name: string;
  readonly onName: (name: string) => void;
}

function PeriodSelect({ periods, name, onName }: PeriodSelectProps) {
  return (
    <Select aria-label="Period" value={name} onChange={(_event, { value }) => onName(value)}>
      {periods.map((facts) => (
        <option key={facts.name}>{facts.name}</option>
      ))}
    </Select>
  );
}
