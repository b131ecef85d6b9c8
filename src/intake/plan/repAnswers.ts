import { pipeline } from "../../schema/sheets/pipeline";
import type { ExportRecord, ExportTable } from "../reader/exportTable";
import type { CellsByKey } from "./dealFrom";
import type { DealCells } from "./rowReading";

const { dealId, judgment, strategy, ...columns } = pipeline.columns;

/** What only the book knows of a deal and its team may see; no CRM's export has two of them. */
const OF_THE_BOOK = [
  strategy,
  columns.involvement,
  columns.provenStage,
  columns.isYourStep,
  columns.daysInStage,
  columns.pushes,
  columns.unknowns,
  columns.flags,
];

/** Whether a file is a copy of the book that reps fill in: it shows what the team may see, and not what is the manager's own. */
export function isRepPack({ headers }: Pick<ExportTable, "headers">): boolean {
  const has = ({ header }: { readonly header: string }): boolean => headers.includes(header);
  return has(dealId) && !has(judgment) && OF_THE_BOOK.filter(has).length > 1;
}

/** What a rep says of a deal in such a file: all else there is the CRM's or the book's, and may be older than the book. */
export type AnswersIn = (record: ExportRecord, cells: DealCells) => CellsByKey;

/** Reads a rep's answers; undefined for a file that is no such copy. */
export function repAnswers(table: ExportTable): AnswersIn | undefined {
  if (!isRepPack(table)) return undefined;
  const at = table.headers.indexOf(strategy.header);
  return (record, { nextStep = "", nextStepDate = "", competitor = "", whyNow = "", blocker = "" }) => ({
    ...{ nextStep, nextStepDate, competitor, whyNow, blocker },
    strategy: (record.cells[at] ?? "").trim(),
  });
}
