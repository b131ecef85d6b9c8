import type { SourceCell } from "../model/cell";
import type { DerivedPolicy } from "../policy";

/** Functions whose one figure stands for all that they read; MIN and MAX give a single one away. */
const AGGREGATE = new RegExp(
  "^[\\s+\\-(]*(?:_xlfn\\.)?(?:SUM|SUMIFS?|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTIFS?|MEDIAN|SUMPRODUCT|SUBTOTAL|" +
    "AGGREGATE|STDEV[A-Z.]*|PERCENTILE[A-Z.]*|QUARTILE[A-Z.]*|" +
    "(?:_xldudf_)?CONTROLBOOK[._](?:FORECAST|ODDS|RANGE|NEEDED))\\(",
  "i",
);

function isAggregate({ value, formula }: SourceCell): boolean {
  return typeof value === "number" && formula !== undefined && AGGREGATE.test(formula.text);
}

/** Whether a result that was computed from private data may be shown as a plain value. */
export const DERIVED_RULES: Readonly<Record<DerivedPolicy, (cell: SourceCell) => boolean>> = {
  blank: () => false,
  aggregates: isAggregate,
  value: () => true,
};
