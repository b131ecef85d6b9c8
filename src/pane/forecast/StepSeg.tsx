import { CALL_STEPS, type CallStep } from "../pages";
import { Seg } from "../kit/Seg";

const STEPS = CALL_STEPS.map((value) => ({ value, words: value }));

export interface StepSegProps {
  readonly step: CallStep;
  readonly onStep: (step: CallStep) => void;
}

const PLACE = "forecast-steps";

/** The steps of a forecast call, in any order. Each step is a page of its own: the focus goes along to its choice. */
export function StepSeg({ step, onStep }: StepSegProps) {
  const choose = (next: CallStep): void => {
    onStep(next);
    requestAnimationFrame(() =>
      document.querySelector<HTMLInputElement>(`#${PLACE} input:checked`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <div id={PLACE}>
      <Seg label="Forecast call steps" items={STEPS} value={step} onChoose={choose} />
    </div>
  );
}
