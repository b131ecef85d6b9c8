import { daysBetween } from "../../domain/pipeline/daysBetween";
import { isoDay } from "../../kit/serial";
import { saveFile } from "../share/saveFile";
import { ShareTask, type DataAge } from "../share/ShareTask";
import type { FinishedCopy } from "../share/shareFlow";
import type { BookView } from "./bookView";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { shareFlowOf } from "./shareFlowOf";
import { showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Share, wired to the book. */
export function SharePageTask({ app, view }: TaskProps) {
  const fileName = `Leadership copy ${isoDay(view.today)}.xlsx`;
  return (
    <ShareTask
      flow={shareFlowOf(app)}
      age={ageOf(view)}
      fileName={fileName}
      onSave={(bytes) => void save(app, bytes, fileName)}
      onReceipt={(copy, reason) => saveReceipt(copy, reason, view)}
    />
  );
}

function ageOf({ book, today }: BookView): DataAge | null {
  const limit = book.limits.importDays;
  if (book.importedAt === null || limit === null) return null;
  const days = daysBetween(book.importedAt, today);
  return days > limit ? { days, limit } : null;
}

/** Windows and Mac open the copy as a new workbook; the web downloads it. */
async function save(app: PaneApp, bytes: Uint8Array, fileName: string): Promise<void> {
  if (!app.desk.surroundings().opensCopies) {
    saveFile(fileName, WORKBOOK, Uint8Array.from(bytes));
    return;
  }
  const opened = await app.desk.openCopy(bytes);
  showTrouble(app, opened.ok ? undefined : faultWords(opened.fault));
}

function saveReceipt({ privateReceipt }: FinishedCopy, reason: string, { today }: BookView): void {
  const receipt = {
    ...privateReceipt,
    ...(reason.trim() !== "" && { sentWithOldDataBecause: reason.trim() }),
  };
  saveFile(`Receipt ${isoDay(today)}, private.json`, "application/json", JSON.stringify(receipt, null, 2));
}
