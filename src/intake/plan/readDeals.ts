import type { ExportRecord } from "../reader/exportTable";
import { answerTo } from "../settle/answers";
import { isAbsent } from "../values/isAbsent";
import { canonicalId } from "./canonicalId";
import { completeCells } from "./completeCells";
import type { CellsByKey } from "./dealFrom";
import { readCells } from "./readCells";
import type { Refusal } from "./refusal";
import { repAnswers } from "./repAnswers";
import { cellText, type RowContext } from "./rowContext";
import { OTHER_DEALS, SAME_NAMES } from "./sameNames";
import { type DealCells, refusedFor, type RowReading } from "./rowReading";

/** A deal that an export states. */
export interface StatedDeal {
  readonly row: number;
  readonly id: string;
  readonly cells: DealCells;
  /** What the rep says, in a copy of the book that reps fill in: nothing else of the row is news. */
  readonly answers?: CellsByKey | undefined;
}

/** Reads the rows of an export one by one, each either a deal or refused. */
export interface DealReader {
  readonly read: (record: ExportRecord) => DealReading;
  /** Whether a row had this id, a refused one too: such a deal is not missing from the file. */
  readonly hasId: (id: string) => boolean;
}

/** A row's deal, or why it is refused. */
export type DealReading =
  { readonly ok: true; readonly deal: StatedDeal } | { readonly ok: false; readonly refusal: Refusal };

/** A reader of rows; the first one with an id stands, later ones with the same id are refused. */
export function dealReader(context: RowContext): DealReader {
  const rowOf = new Map<string, number>();
  const refusedIds = new Set<string>();
  const timesOf = new Map<string, number>();
  const answersIn = repAnswers(context.input.table);
  const areApart = answerTo(SAME_NAMES, context.input.answers) === OTHER_DEALS;

  function read(record: ExportRecord): DealReading {
    const written = cellText(record, "dealId", context.mapping);
    const stated = readRow(record, context);
    const own = areApart && isAbsent(written) ? toldApart(stated, timesOf) : stated;
    const reading = onlyOnce(record, own, rowOf);
    if (reading.ok) {
      const { cells } = reading;
      const answers = answersIn?.(record, cells);
      return { ok: true, deal: { row: record.row, id: idOf(cells), cells, answers } };
    }
    refusedIds.add(canonicalId(written));
    return reading;
  }

  return { read, hasId: (id) => rowOf.has(id) || refusedIds.has(id) };
}

function readRow(record: ExportRecord, context: RowContext): RowReading {
  const reading = readCells(record, context);
  return reading.ok ? completeCells(reading.cells, record, context) : reading;
}

/** The row with a number behind its id where earlier rows have the same names. */
function toldApart(reading: RowReading, timesOf: Map<string, number>): RowReading {
  if (!reading.ok) return reading;
  const id = idOf(reading.cells);
  const times = (timesOf.get(id) ?? 0) + 1;
  timesOf.set(id, times);
  return times === 1 ? reading : { ok: true, cells: { ...reading.cells, dealId: `${id}-${String(times)}` } };
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
