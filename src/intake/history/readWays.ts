import type { Cell } from "../../kit/cell";
import { atOnce } from "../../kit/steps/atOnce";
import type { ExportTable } from "../reader/exportTable";
import { type Answers, answerTo } from "../settle/answers";
import type { Question } from "../settle/question";
import type { ColumnType, ReadText } from "../values/columnType";
import { type Decision, TELLS_NOTHING, type Ways } from "../values/ways";

/** A column of a history with what it holds. */
export interface TypedColumn {
  readonly column: number;
  readonly type: ColumnType;
}

/** How the columns of a history are read, and what stands in the way. */
export interface HistoryReading {
  readonly readerOf: (column: number, type: ColumnType) => ReadText;
  /** The order of day and month, where no date of the file tells it. */
  readonly question: Question | null;
}

const DATE_ORDER = "date order";
const USUAL: Ways = { order: "DMY", mark: ".", scale: "hundreds" };
const ORDERS = ["DMY", "MDY"] as const;

/** Settles how a history is written: what one column tells holds for the others; where none tells the order of dates it is asked. */
export function historyReading(
  { headers, records }: ExportTable,
  columns: readonly TypedColumn[],
  answers: Answers,
): HistoryReading {
  const told = columns.map(({ column, type }) => {
    const values = records.map(({ cells }) => cells[column] ?? "").filter((text) => !type.isEmpty(text));
    return { column, type, values, decision: type.decide ? atOnce(type.decide(values)) : TELLS_NOTHING };
  });
  const claimed = told.reduce<Partial<Ways>>((all, { decision }) => ({ ...decision.ways, ...all }), {});
  const answer = ORDERS.find((order) => order === answerTo(DATE_ORDER, answers));
  const ways: Ways = { ...USUAL, ...(answer && { order: answer }), ...claimed };
  const doubtful = told.find(({ decision }) => claimed.order === undefined && isOrderOpen(decision));
  return {
    readerOf: (column, type) =>
      type.reader({ ...ways, ...told.find((one) => one.column === column)?.decision.ways }),
    question:
      doubtful && answer === undefined ? orderQuestion(headers[doubtful.column] ?? "", doubtful) : null,
  };
}

function isOrderOpen({ doubts }: Decision): boolean {
  return doubts.some(({ way }) => way === "order");
}

function orderQuestion(
  column: string,
  { type, values, decision }: { type: ColumnType; values: readonly string[]; decision: Decision },
): Question {
  const examples = decision.doubts.find(({ way }) => way === "order")?.examples ?? [];
  const reads = (order: Ways["order"]): readonly number[] =>
    examples
      .map((text): Cell | undefined => type.reader({ ...USUAL, order })(text))
      .filter((day) => typeof day === "number");
  return {
    id: DATE_ORDER,
    about: DATE_ORDER,
    column,
    value: "",
    deals: values.length,
    examples,
    choices: ORDERS.map((order) => ({ answer: order, reads: reads(order) })),
    default: null,
  };
}
