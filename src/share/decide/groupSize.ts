import type { Analyser } from "../formulas/analyser";
import type { Place } from "../formulas/verdict";
import type { CellValue } from "../model/cell";
import type { SourceWorkbook } from "../model/sourceWorkbook";
import type { AggregateCall } from "./aggregateCall";
import { criterion } from "./criterion";

/** Where a formula stands. */
interface FormulaPlace {
  readonly sheet: number;
  readonly row: number;
}

/** Counts over how many values the figures of one workbook are, remembering what it counted. */
export interface GroupSizes {
  /** The numbers in a place. */
  numbersIn(place: Place, row: number): number;
  /** The cells that meet all criteria of a call such as AVERAGEIFS; 0 where that cannot be told. */
  meeting(call: AggregateCall, at: FormulaPlace): number;
}

/** The values of a place, row by row. */
function valuesIn(workbook: SourceWorkbook, { sheet, area }: Place): readonly CellValue[] {
  const values: CellValue[] = [];
  const width = area.right - area.left + 1;
  for (const { index, cells } of workbook.sheets[sheet]?.content?.rows ?? []) {
    if (index < area.top || index > area.bottom) continue;
    for (const { column, value } of cells) {
      const isInside = column >= area.left && column <= area.right;
      if (isInside) values[(index - area.top) * width + column - area.left] = value;
    }
  }
  return values;
}

/** Range and criterion in turn; SUMIFS and AVERAGEIFS name first what they total. */
function pairsOf({ name, args }: AggregateCall): readonly (readonly [string, string])[] {
  const listed = /^(SUM|AVERAGE)IFS$/.test(name) ? args.slice(1) : args;
  const used = name.endsWith("S") ? listed : listed.slice(0, 2);
  return used.flatMap((range, at) => (at % 2 === 0 ? [[range, used[at + 1] ?? ""] as const] : []));
}

/** A counter for one workbook. */
export function groupSizes(workbook: SourceWorkbook, analyser: Analyser): GroupSizes {
  const counted = new Map<string, number>();

  function numbersIn(place: Place, row: number): number {
    const area = place.isOwnRow ? { ...place.area, top: row, bottom: row } : place.area;
    const key = [place.sheet, area.top, area.left, area.bottom, area.right].join();
    const known = counted.get(key);
    const count = known ?? valuesIn(workbook, { ...place, area }).filter(Number.isFinite).length;
    counted.set(key, count);
    return count;
  }

  function placeOf(written: string, { sheet }: FormulaPlace): Place | undefined {
    const { reads } = analyser.verdict(written, sheet);
    return reads.length === 1 ? reads[0] : undefined;
  }

  function asked(written: string, at: FormulaPlace): CellValue {
    if (/^".*"$/s.test(written)) return written.slice(1, -1).replace(/""/g, '"');
    if (Number.isFinite(Number(written))) return Number(written);
    const place = placeOf(written, at);
    const isCell = place && place.area.top === place.area.bottom && place.area.left === place.area.right;
    return isCell ? valuesIn(workbook, place)[0] : undefined;
  }

  function meeting(call: AggregateCall, at: FormulaPlace): number {
    const columns = pairsOf(call).map(([range, written]) => {
      const place = placeOf(range, at);
      const meets = criterion(asked(written, at));
      return place && meets && valuesIn(workbook, place).map(meets);
    });
    const [first, ...others] = columns;
    if (!first || others.includes(undefined)) return 0;
    return first.filter((isMet, row) => isMet && others.every((column) => column?.[row] === true)).length;
  }

  return { numbersIn, meeting };
}
