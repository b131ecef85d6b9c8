import { type Cell, isBlank } from "../../kit/cell";
import { pipeline } from "../../schema/sheets/pipeline";
import type { ExportRecord } from "../reader/exportTable";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import { statusOf } from "../recognise/statusWords";
import { canonicalId } from "./canonicalId";
import { categoryMeaning } from "./categoryWord";
import { currencyCode } from "./currencyCode";
import type { RefusalReason } from "./refusal";
import { headerTimes } from "./headerTimes";
import { converted } from "./rates";
import { cellText, type RowContext } from "./rowContext";
import { refusedFor, type RowReading } from "./rowReading";

/** One less than a cell can hold: a text that Excel could take for more than text is written with an apostrophe before it. */
const LONGEST = 32_766;

/** "6.16062E+10": a spreadsheet took a long id for a number and kept its first digits. */
const LOST_DIGITS = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Turns a column's text into the book's own word; undefined when the book has no such word. */
type Translate = (text: string, context: RowContext) => Cell | undefined;

const TRANSLATIONS: Readonly<Partial<Record<ImportedKey, Translate>>> = {
  dealId: (id) => (LOST_DIGITS.test(id.trim()) ? undefined : canonicalId(id)),
  owner: (name, { ownerOf }) => ownerOf(name.trim()),
  stage: (word, { stageOf }) => stageOf(word.trim()).stage,
  category: (word, { input }) => categoryMeaning(word.trim(), input.answers),
  status: statusOf,
  currency: (written, { input }) => currencyCode(written, input.book.currency),
};

/** Reads the cells of one row; the first that cannot be read refuses the row. */
export function readCells(record: ExportRecord, context: RowContext): RowReading {
  const headers = context.input.table.headers.length;
  const beyond = record.cells.findIndex((cell, index) => index >= headers && !isBlank(cell));
  if (beyond >= 0) {
    const reason = { kind: "too many cells", cells: record.cells.length, headers } as const;
    return refusedFor(record, { key: "deal", text: record.cells[beyond] ?? "" }, reason);
  }
  const cells: Record<string, Cell> = {};
  for (const { key } of SOUGHT_COLUMNS) {
    if (context.mapping.columns[key] === undefined) continue;
    const text = cellText(record, key, context.mapping);
    const reading = readCell(key, text, context);
    if (!reading.ok) return refusedFor(record, { key, text }, reading.reason);
    cells[key] = reading.cell;
  }
  return { ok: true, cells };
}

/** The amount itself where the header says that it stands in thousands or millions. */
function whole(amount: number, { mapping }: RowContext): number {
  const times = headerTimes(mapping.columns.amount?.source ?? "");
  return times === 1 ? amount : converted(amount, times);
}

type CellReading =
  { readonly ok: true; readonly cell: Cell } | { readonly ok: false; readonly reason: RefusalReason };

function readCell(key: ImportedKey, text: string, context: RowContext): CellReading {
  if (IMPORTED_COLUMNS[key].isEmpty(text)) return { ok: true, cell: "" };
  if (text.length > LONGEST) return { ok: false, reason: { kind: "too long", longest: LONGEST } };
  const translate = TRANSLATIONS[key];
  const read = context.settlement.readers.get(key);
  const stated = translate === undefined ? read?.(text) : translate(text, context);
  const cell = key === "amount" && typeof stated === "number" ? whole(stated, context) : stated;
  const column = pipeline.columns[key];
  const isSound = cell !== undefined && column.parse(cell).ok;
  return isSound ? { ok: true, cell } : { ok: false, reason: { kind: "unreadable", wanted: column.wanted } };
}
