import { type Seeds, seeded } from "../../domain/history/seeded";
import type { ToldChange } from "../../domain/history/told";
import { atOnce } from "../../kit/steps/atOnce";
import type { Deal } from "../../schema/sheets/pipeline";
import type { RowContext } from "../plan/rowContext";
import type { ExportRecord } from "../reader/exportTable";
import type { ReadText } from "../values/columnType";
import { dateColumn } from "../values/dateColumn";
import { bookWords } from "./bookWords";
import { dealNamed } from "./dealNamed";
import { type StageEntry, stageEntries } from "./stageEntries";
import { timeOfDay } from "./timeOfDay";

/** The history that an export of deals tells besides, in columns that say when each entered a stage. */
export interface StageHistory {
  readonly columns: number;
  /** Filled cells of those columns that are no day. */
  readonly unread: number;
  readonly deals: number;
  readonly seeds: Seeds;
}

/** Gathers what an export tells in its stage-date columns, row by row. */
export interface StageHistoryReader {
  note(record: ExportRecord, id: string): void;
  /** What it tells of these deals; undefined where the file has no such columns, or nothing in them is new. */
  told(deals: readonly Deal[]): StageHistory | undefined;
}

const TELLS_NONE: StageHistoryReader = { note: () => undefined, told: () => undefined };

/** A reader of the columns of an export that say when its deals entered which stage. */
export function stageHistory(context: RowContext): StageHistoryReader {
  const { past, table, today, book, answers } = context.input;
  const entries = past ? stageEntries(table) : [];
  if (!past || entries.length === 0) return TELLS_NONE;
  const columns = entries.map((entry) => ({ ...entry, day: dayReader(entry, context) }));
  const changes: ToldChange[] = [];
  let unread = 0;

  function note({ row, cells }: ExportRecord, dealId: string): void {
    for (const { column, stage, day } of columns) {
      const text = (cells[column] ?? "").trim();
      if (dateColumn.isEmpty(text)) continue;
      const read = day(text);
      if (typeof read !== "number") unread += 1;
      else changes.push({ row, dealId, at: read + timeOfDay(text), after: { stage }, before: {} });
    }
  }

  function told(deals: readonly Deal[]): StageHistory | undefined {
    if (!past) return undefined;
    const [words, dealOf] = [bookWords({ book, deals, answers }), dealNamed(deals)];
    const lines = changes.map((change) =>
      words.inBook({ ...change, dealId: dealOf(change.dealId, "") ?? change.dealId }),
    );
    const seeds = seeded(lines, { deals, today, ...past, statusOf: words.statusOf });
    const grown = new Set(seeds.taken.map(({ dealId }) => dealId));
    if (seeds.add.length === 0) return undefined;
    return { columns: entries.length, unread, deals: grown.size, seeds };
  }

  return { note, told };
}

/** Reads a column's days as its own figures tell, else as the file's other days are written. */
function dayReader({ column }: StageEntry, { columns, settlement }: RowContext): ReadText {
  const values = columns[column]?.values ?? [];
  const { order } = atOnce(dateColumn.decide(values)).ways;
  return order === undefined ? settlement.dayOf : dateColumn.reader({ order, mark: ".", scale: "fractions" });
}
