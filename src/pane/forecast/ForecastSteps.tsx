import { useMemo, useState } from "react";
import { TEAM } from "../../domain/forecast/groups";
import type { TrialChances } from "../../domain/forecast/onTrial";
import { askedOf } from "./askedOf";
import { CallPage } from "./CallPage";
import { DealsPage } from "./DealsPage";
import { figuresOf } from "./figuresOf";
import { RepPage } from "./RepPage";
import { RepsPage } from "./RepsPage";
import type { StepProps, StepsProps } from "./stepProps";
import { useTrial } from "./useTrial";
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
  const closed = rows.find(({ name }) => name === TEAM)?.closed ?? 0;
  const figures = figuresOf(period, closed, { ...base, before });
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
