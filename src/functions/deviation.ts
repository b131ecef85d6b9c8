import { NUMBER_CELL } from "../domain/forecast/cellRules";
import { answer, refusal } from "../domain/forecast/outcome";
import { deviation as deviationOf } from "../domain/kpis/deviation";
import { defineFunction } from "./define";
import { orBlank, single } from "./parameters";

/** DEVIATION(actual, plan) gives a fraction of the plan. #N/A for a plan that is 0 or blank, #VALUE! for a bad argument. */
export const deviation = defineFunction({
  id: "DEVIATION",
  about: "How far an actual lies from its plan, as a fraction of the plan.",
  parameters: [
    single({ name: "actual", about: "What came." }, NUMBER_CELL),
    orBlank(
      single({ name: "plan", about: "What was planned; with 0 or blank there is no answer." }, NUMBER_CELL),
    ),
  ],
  result: "scalar",
  formula: "actual ÷ plan − 1.",
  source: "Control Book.",
  twin: "=LET(actual,90, plan,120, IF(N(plan)=0,NA(),actual/plan-1))",
  examples: [{ args: [90, 120], result: -0.25 }],
  run: ([actual, plan]) => {
    const share = deviationOf(actual, plan);
    if (share !== null) return answer(share);
    const wanted = "a number other than 0";
    return refusal({ kind: "wrongArgument", name: "plan", got: plan ?? "", wanted, isTooLittle: true });
  },
});
