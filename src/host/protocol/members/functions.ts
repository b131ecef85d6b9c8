import { criterionOf } from "../../book/criterion";
import type { Cell } from "../../../kit/cell";
import { toSheet } from "../../../kit/dateSystem";
import type { Host } from "../host";
import { serialOf } from "../../../kit/serial";
import { isOfficeObject } from "../arguments";
import { officeClass } from "../officeClass";
import type { Argument, Arguments, Given } from "../officeObject";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";

/** What a worksheet function came to: a value, or the error in its stead. */
type Answer = { readonly value: number } | { readonly error: string };

/** Excel's FunctionResult. */
const functionResultClass = officeClass<Answer>("FunctionResult", {
  scalars: {
    Error: { get: (answer) => ("error" in answer ? answer.error : null) },
    Value: { get: (answer) => ("value" in answer ? answer.value : null) },
  },
});

const ERROR = /^#(?:N\/A|[A-Z]+[/0-9A-Z]*[!?])$/;

/** The cells of a range row by row, or the one value that was given. */
function cellsOf(given: Argument | undefined): readonly Cell[] {
  if (isOfficeObject(given)) {
    if (!given.reference) throw new RichError("InvalidArgument");
    const { sheet, box } = placeOf(given.reference);
    return sheet.cells.values(box).flat();
  }
  if (given === null || given === undefined || typeof given === "object")
    throw new RichError("InvalidArgument");
  return [given];
}

function all(given: Arguments): readonly Cell[] {
  return given.each(0).flatMap(cellsOf);
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === "number";
}

/** Of the numbers alone; the first error among the cells is the answer. */
function ofNumbers(cells: readonly Cell[], work: (numbers: readonly number[]) => number): Answer {
  const error = cells.find((cell) => typeof cell === "string" && ERROR.test(cell));
  return error === undefined ? { value: work(cells.filter(isNumber)) } : { error: String(error) };
}

function fold(numbers: readonly number[], pick: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other));
}

/** The places of the cells that meet every pair of range and criterion. */
function places(pairs: readonly Argument[]): readonly number[] {
  const columns = pairs.flatMap((range, at) =>
    at % 2 === 0 ? [{ cells: cellsOf(range), meets: criterionOf(cellsOf(pairs[at + 1])[0] ?? "") }] : [],
  );
  const [first] = columns;
  if (!first || columns.some(({ cells }) => cells.length !== first.cells.length))
    throw new RichError("InvalidArgument");
  return first.cells.flatMap((_, at) =>
    columns.every(({ cells, meets }) => meets(cells[at] ?? "")) ? [at] : [],
  );
}

function dateOf({ book }: Host, given: Arguments): Answer {
  const [year, month, day] = [given.number(0), given.number(1), given.number(2)];
  return { value: toSheet(serialOf({ year, month, day }), book.dates.system) };
}

function answered(work: (given: Arguments, host: Host) => Answer): (host: Host, given: Arguments) => Given {
  return (host, given) => functionResultClass(work(given, host));
}

/** Excel's Functions, as far as the add-in asks the workbook to count. */
export const functionsClass = officeClass<Host>("Functions", {
  methods: {
    Count: answered((given) => ({ value: all(given).filter(isNumber).length })),
    CountA: answered((given) => ({ value: all(given).filter((cell) => cell !== "").length })),
    CountIfs: answered((given) => ({ value: places(given.each(0)).length })),
    Date: answered((given, host) => dateOf(host, given)),
    Max: answered((given) => ofNumbers(all(given), (numbers) => fold(numbers, Math.max))),
    Min: answered((given) => ofNumbers(all(given), (numbers) => fold(numbers, Math.min))),
    SumIfs: answered((given) => {
      const addends = cellsOf(given.each(0)[0]);
      const met = places(given.each(1)).map((at) => addends[at] ?? "");
      return ofNumbers(met, (numbers) => numbers.reduce((sum, one) => sum + one, 0));
    }),
  },
});
