import { CALL_STEPS, type CallStep } from "../pages";
import { Seg } from "../kit/Seg";

const STEPS = CALL_STEPS.map((value) => ({ value, words: value }));

export interface StepSegProps {
  readonly step: CallStep;
  readonly onStep: (step: CallStep) => void;
}

/** The steps of a forecast call, in any order. */
export function StepSeg({ step, onStep }: StepSegProps) {
  return <Seg label="Forecast call steps" items={STEPS} value={step} onChoose={onStep} />;
}
