import {
  ArrayValueObject,
  type BaseFunction,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { type DateSystem, fromSheet, toSheet } from "../../kit/dateSystem";
import { dayFormat } from "./day-format";

/** Which arguments of a function are days, the first being 0, and whether its answer is one. */
interface DayFunction {
  readonly days: readonly number[];
  readonly givesDay: boolean;
}

function giving(...days: readonly number[]): DayFunction {
  return { days, givesDay: true };
}

function taking(...days: readonly number[]): DayFunction {
  return { days, givesDay: false };
}

/** The functions that need to know what day a number is. */
const DAY_FUNCTIONS: Readonly<Record<string, DayFunction>> = {
  DATE: giving(),
  DATEVALUE: giving(),
  NOW: giving(),
  TODAY: giving(),
  EDATE: giving(0),
  EOMONTH: giving(0),
  WORKDAY: giving(0, 2),
  "WORKDAY.INTL": giving(0, 3),
  DATEDIF: taking(0, 1),
  DAY: taking(0),
  DAYS: taking(0, 1),
  DAYS360: taking(0, 1),
  ISOWEEKNUM: taking(0),
  MONTH: taking(0),
  NETWORKDAYS: taking(0, 1, 2),
  "NETWORKDAYS.INTL": taking(0, 1, 3),
  WEEKDAY: taking(0),
  WEEKNUM: taking(0),
  YEAR: taking(0),
  YEARFRAC: taking(0, 1),
};

type Change = (day: BaseValueObject) => BaseValueObject;

function each(value: BaseValueObject, change: Change): BaseValueObject {
  return value instanceof ArrayValueObject ? value.mapValue(change) : change(value);
}

/** A number of this workbook as the engine counts it; a text that says a day says it already. */
function asEngineCounts(dates: DateSystem): Change {
  return (day) => {
    if (!day.isNumber()) return day;
    return NumberValueObject.create(fromSheet(Number(day.getValue()), dates), day.getPattern());
  };
}

/** A day of the engine as this workbook counts it; there is none before the first. */
function asBookCounts(dates: DateSystem): Change {
  return (day) => {
    if (!day.isNumber()) return day;
    const counted = toSheet(Number(day.getValue()), dates);
    return counted < 0
      ? ErrorValueObject.create(ErrorType.NUM)
      : NumberValueObject.create(counted, day.getPattern());
  };
}

/** A single blank cell is the first day, as 0 is; in a list of days it is none. */
function orFirstDay(value: BaseValueObject): BaseValueObject {
  return value.isNull() ? NumberValueObject.create(0) : value;
}

type Calculate = (...given: BaseValueObject[]) => ReturnType<BaseFunction["calculate"]>;

function counting({ days, givesDay }: DayFunction, calculate: Calculate, dates: DateSystem): Calculate {
  return (...given) => {
    const asked = given.map((value, at) =>
      days.includes(at) ? each(orFirstDay(value), asEngineCounts(dates)) : value,
    );
    const answer = calculate(...asked);
    return givesDay && answer instanceof BaseValueObject ? each(answer, asBookCounts(dates)) : answer;
  };
}

/** TEXT needs to know the day only where its format shows one. */
function telling(calculate: Calculate, dates: DateSystem): Calculate {
  return (...given) => {
    const [value, format] = given;
    if (!value || !format || format.isArray()) return calculate(...given);
    const code = String(format.getValue());
    const change: Change = (cell) =>
      dayFormat(code, Number(cell.getValue())) === null ? cell : asEngineCounts(dates)(cell);
    return calculate(each(orFirstDay(value), change), format);
  };
}

function teach(executor: BaseFunction, datesNow: () => DateSystem, inDates: typeof telling): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    const dates = datesNow();
    return (dates === 1900 ? calculate : inDates(calculate, dates))(...given);
  };
}

/**
 * The engine's functions count days from 1900 only: in a workbook that counts from another year they are given the days, and
 * give them back, as it counts them.
 */
export function teachDates(functions: IFunctionService, datesNow: () => DateSystem): void {
  for (const [name, facts] of Object.entries(DAY_FUNCTIONS)) {
    const executor = functions.getExecutor(name);
    if (executor) teach(executor, datesNow, (calculate, dates) => counting(facts, calculate, dates));
  }
  const text = functions.getExecutor("TEXT");
  if (text) teach(text, datesNow, telling);
}
