import { NUMBER_CELL } from "../domain/forecast/cellRules";
import { answer, following, refusal } from "../domain/forecast/outcome";
import { xmr as xmrOf } from "../domain/kpis/xmr";
import { enough, filled, valuesOf } from "./columns";
import { defineFunction } from "./define";
import { WHOLE_NUMBER } from "./numberRules";
import { column, optional, single } from "./parameters";

const HEADERS = ["Value", "Centre", "Lower", "Upper", "Signal"];

/**
 * XMR(values, [baseline]) spills a row a value: centre, natural limits and a signal. #VALUE! for a blank value or a bad
 * baseline, #N/A with fewer than 2 values. Wheeler's individuals chart with the constant 1.128.
 */
export const xmr = defineFunction({
  id: "XMR",
  about: "Which values of a series are signals and which are noise.",
  parameters: [
    column(
      {
        name: "values",
        about: "The series, oldest first, without blanks.",
        reference: "Scorecard[Actual]",
      },
      filled(NUMBER_CELL),
    ),
    optional<number | null>(
      single(
        { name: "baseline", about: "How many first values set the limits; all when left out." },
        WHOLE_NUMBER,
      ),
      null,
    ),
  ],
  result: "matrix",
  formula:
    "Centre = mean, limits = centre ± 3 ÷ 1.128 × mean moving range. Signals: outside; run of 8 on one side; 3 of 4 nearer the limit than the centre. Up to 5 values: provisional.",
  source: "Wheeler; NIST/SEMATECH e-Handbook 6.3.2.2.",
  twin: `=LET(values,FILTER(Scorecard[Actual],ISNUMBER(Scorecard[Actual])), baseline,COUNT(Scorecard[Actual]),
 centre,AVERAGE(INDEX(values,SEQUENCE(baseline))), step,SEQUENCE(baseline-1),
 reach,3/1.128*AVERAGE(ABS(INDEX(values,step+1)-INDEX(values,step))),
 CHOOSE({1,2,3,4},values,centre,centre-reach,centre+reach))`,
  examples: [
    {
      args: [[10, 11.128, 10]],
      result: [
        HEADERS,
        [10, 10.376, 7.376, 13.376, "provisional"],
        [11.128, 10.376, 7.376, 13.376, "provisional"],
        [10, 10.376, 7.376, 13.376, "provisional"],
      ],
    },
  ],
  run: ([series, baseline]) => {
    const read = following(valuesOf(series), (values) => values.filter((value) => value !== null));
    const known = enough(read, 2, "values");
    if (!known.ok) return known;
    const values = known.value;
    const first = baseline ?? values.length;
    if (first < 2 || first > values.length) {
      const wanted = `a whole number from 2 to ${String(values.length)}, the count of values`;
      return refusal({ kind: "wrongArgument", name: "baseline", got: first, wanted });
    }
    const { centre, lower, upper, signals } = xmrOf(values, first);
    return answer([HEADERS, ...values.map((value, at) => [value, centre, lower, upper, signals[at] ?? ""])]);
  },
});
