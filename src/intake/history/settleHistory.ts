import { atOnce } from "../../kit/steps/atOnce";
import type { ExportRecord } from "../reader/exportTable";
import type { Question } from "../settle/question";
import { settleColumns } from "../settle/settleColumns";
import type { ColumnType } from "../values/columnType";
import { dateColumn } from "../values/dateColumn";
import { TELLS_NOTHING } from "../values/ways";
import { FACT_TYPES, type FactKey, FACTS, factNamed } from "./historyFacts";
import type { CellReader } from "./readFacts";
import type { HistoryText } from "./historyText";

/** How the cells of a history are read, and what nothing in the file tells. */
interface HistorySettled {
  readonly cell: CellReader;
  readonly questions: readonly Question[];
}

/** A column of a history and what it holds; of a column of values only those of one fact. */
interface Held {
  readonly column: number;
  readonly type: ColumnType;
  readonly isOf: (record: ExportRecord) => boolean;
}

/** Settles how a history is written: what one column tells holds for the others; what none tells is asked. */
export function settleHistory({ table, shape, answers }: Omit<HistoryText, "dealOf">): HistorySettled {
  const held = shape.kind === "states" ? heldByStates(shape.columns) : heldByFields(shape.columns);
  const told = held.map(({ column, type, isOf }) => {
    const texts = table.records.filter(isOf).map(({ cells }) => (cells[column] ?? "").trim());
    const values = texts.filter((text) => !type.isEmpty(text));
    const decision = type.decide ? atOnce(type.decide(values)) : TELLS_NOTHING;
    return { header: table.headers[column] ?? "", type, filled: values.length, decision };
  });
  const { readers, questions } = atOnce(settleColumns(table, told, answers));
  const readerOf = (column: number, type: ColumnType) =>
    readers[held.findIndex((one) => one.column === column && one.type === type)];
  return { cell: ({ column, text, type }) => readerOf(column, type)?.(text), questions };
}

type Columns = HistoryText["shape"]["columns"];

function always(): boolean {
  return true;
}

function days({ at = -1 }: Columns): Held {
  return { column: at, type: dateColumn, isOf: always };
}

function heldByStates(columns: Columns): readonly Held[] {
  const { amountBefore, closeDateBefore } = columns;
  const parts = [
    ...FACTS.map((key) => [columns[key], key] as const),
    [amountBefore, "amount"] as const,
    [closeDateBefore, "closeDate"] as const,
  ];
  const held = parts.flatMap(([column, key]) => heldBy(column, key, always));
  return [days(columns), ...held];
}

/** New and old values hold figures and days below each other: each kind is told by its own. */
function heldByFields(columns: Columns): readonly Held[] {
  const { field = -1, newValue, oldValue } = columns;
  const held = FACTS.flatMap((key) => {
    const isOf = ({ cells }: ExportRecord): boolean => factNamed((cells[field] ?? "").trim()) === key;
    return [...heldBy(newValue, key, isOf), ...heldBy(oldValue, key, isOf)];
  });
  return [days(columns), ...held];
}

function heldBy(column: number | undefined, key: FactKey, isOf: Held["isOf"]): readonly Held[] {
  const type = FACT_TYPES[key];
  return column === undefined || type === undefined ? [] : [{ column, type, isOf }];
}
