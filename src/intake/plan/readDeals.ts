import type { ExportRecord } from "../reader/exportTable";
import { answerTo } from "../settle/answers";
import { isAbsent } from "../values/isAbsent";
import { canonicalId } from "./canonicalId";
import { completeCells } from "./completeCells";
import { readCells } from "./readCells";
import type { Refusal } from "./refusal";
import { cellText, type RowContext } from "./rowContext";
import { OTHER_DEALS, SAME_NAMES } from "./sameNames";
import { type DealCells, refusedFor, type RowReading } from "./rowReading";

/** A deal that an export states. */
export interface StatedDeal {
  readonly row: number;
  readonly id: string;
  readonly cells: DealCells;
}

/** All rows of an export: deals, and rows that are refused. */
export interface StatedDeals {
  readonly deals: readonly StatedDeal[];
  readonly refused: readonly Refusal[];
  /** The ids of all rows, refused ones too: no deal among them is missing from the file. */
  readonly ids: ReadonlySet<string>;
}

/** Reads every row; the first one with an id stands, later ones with the same id are refused. */
export function readDeals(records: readonly ExportRecord[], context: RowContext): StatedDeals {
  const deals: StatedDeal[] = [];
  const refused: Refusal[] = [];
  const rowOf = new Map<string, number>();
  const ids = new Set<string>();
  const areApart = answerTo(SAME_NAMES, context.input.answers) === OTHER_DEALS;
  for (const record of records) {
    ids.add(canonicalId(cellText(record, "dealId", context.mapping)));
    const isNamedOnly = isAbsent(cellText(record, "dealId", context.mapping));
    const read = readRow(record, context);
    const reading = onlyOnce(record, isNamedOnly && areApart ? toldApart(read, rowOf) : read, rowOf);
    if (!reading.ok) refused.push(reading.refusal);
    else deals.push({ row: record.row, id: idOf(reading.cells), cells: reading.cells });
  }
  return { deals, refused, ids: new Set([...ids, ...rowOf.keys()]) };
}

function readRow(record: ExportRecord, context: RowContext): RowReading {
  const reading = readCells(record, context);
  return reading.ok ? completeCells(reading.cells, record, context) : reading;
}

/** The row with a number behind its id where an earlier row has the same names. */
function toldApart(reading: RowReading, rowOf: ReadonlyMap<string, number>): RowReading {
  if (!reading.ok) return reading;
  const id = idOf(reading.cells);
  let own = id;
  for (let times = 2; rowOf.has(own); times += 1) own = `${id}-${String(times)}`;
  return { ok: true, cells: { ...reading.cells, dealId: own } };
}

/** Notes the row's id, or refuses the row when an earlier one has it. */
function onlyOnce(record: ExportRecord, reading: RowReading, rowOf: Map<string, number>): RowReading {
  if (!reading.ok) return reading;
  const id = idOf(reading.cells);
  const earlierRow = rowOf.get(id);
  if (earlierRow !== undefined) {
    return refusedFor(record, { key: "dealId", text: id }, { kind: "same id", earlierRow });
  }
  rowOf.set(id, record.row);
  return reading;
}

function idOf({ dealId }: DealCells): string {
  return String(dealId ?? "");
}
