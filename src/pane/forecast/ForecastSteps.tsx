import { useMemo, useState } from "react";
import { TEAM } from "../../domain/forecast/groups";
import type { TrialChances } from "../../domain/forecast/onTrial";
import type { PeriodFigures } from "../kit/Outlook";
import { askedOf } from "./askedOf";
import { CallPage } from "./CallPage";
import { DealsPage } from "./DealsPage";
import { forecastFaultWords } from "./faultWords";
import type { PeriodBook } from "./forecastBook";
import { RepPage } from "./RepPage";
import { RepsPage } from "./RepsPage";
import type { ShownBefore, StepProps, StepsProps } from "./stepProps";
import { type TrialTold, useTrial } from "./useTrial";
import { WhatIfPage } from "./WhatIfPage";

/** The step of the call that is shown; a trial is kept from step to step. */
export function ForecastSteps(props: StepsProps) {
  const { book, step, rep, odds, shownOf, deeds } = props;
  const { block, period, luck, rows } = book;
  const [chances, setChances] = useState<TrialChances>(new Map());
  const [member, setMember] = useState<string | null>(null);
  const base = useTrial(
    odds,
    useMemo(() => askedOf({ block, period, luck }), [block, period, luck]),
  );
  const before = base.told === null ? shownOf(period.name) : null;
  const figures = figuresOf(book, base, before);
  const given: StepProps = { ...props, base, figures, figuresOf: before?.day ?? null };
  const row = rows.find(({ name }) => name === rep && name !== TEAM);
  if (row) {
    const onCall = (): void => {
      setMember(row.name);
      deeds.onStep("Call", "by link");
    };
    return <RepPage book={book} row={row} deeds={deeds} onCall={onCall} />;
  }
  switch (step) {
    case "Reps":
      return <RepsPage {...given} />;
    case "Deals":
      return <DealsPage {...given} />;
    case "Call":
      return <CallPage {...given} member={member} onMember={setMember} />;
    case "What if":
      return <WhatIfPage {...given} chances={chances} onChances={setChances} />;
  }
}

function figuresOf(
  { period, rows }: PeriodBook,
  { told }: TrialTold,
  before: ShownBefore | null,
): PeriodFigures {
  const trial = told?.ok === true ? told.value : null;
  return {
    period: period.name,
    closed: rows.find(({ name }) => name === TEAM)?.closed ?? 0,
    range: trial?.range ?? before,
    target: period.target,
    odds: (trial ?? before)?.odds ?? null,
    unsaid: told?.ok === false ? forecastFaultWords(told.fault) : null,
  };
}
