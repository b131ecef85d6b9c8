import { daysBetween } from "../../domain/pipeline/daysBetween";
import { isoDay } from "../../kit/serial";
import { copyFileName } from "../share/copyFileName";
import { deliver, savesFiles } from "../share/delivery";
import { saveFile } from "../share/saveFile";
import { ShareTask, type DataAge } from "../share/ShareTask";
import type { FinishedCopy } from "../share/shareFlow";
import type { BookView } from "./bookView";
import { goToPage } from "./navigation";
import { ownersOf } from "./ownersOf";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { shareFlowOf } from "./shareFlowOf";
import { showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Share, wired to the book. */
export function SharePageTask({ app, view }: TaskProps) {
  const { platform } = app.desk.surroundings();
  const deals = view.book.deals.map(({ record }) => record);
  return (
    <ShareTask
      flow={shareFlowOf(app)}
      age={ageOf(view)}
      deals={deals}
      reps={ownersOf(deals).filter((name) => name !== "")}
      savesReceipts={savesFiles(platform)}
      onImport={() => goToPage(app, "Import", "by link")}
      onSave={(copy) => void save(app, copy, view)}
      onReceipt={(copy, reason) => giveReceipt(app, receiptText(copy, reason), view)}
    />
  );
}

function ageOf({ book, today }: BookView): DataAge | null {
  const limit = book.limits.importDays;
  if (book.importedAt === null || limit === null) return null;
  const days = daysBetween(book.importedAt, today);
  return days > limit ? { days, limit } : null;
}

async function save(app: PaneApp, copy: FinishedCopy, { today }: BookView): Promise<void> {
  const { desk } = app;
  const { bytes, publicReceipt } = copy;
  const fileName = copyFileName(publicReceipt.title, today);
  const fault = await deliver(desk.surroundings().platform, {
    open: async () => (await desk.copyDesk()).openCopy(bytes),
    download: () => saveFile(fileName, WORKBOOK, Uint8Array.from(bytes)),
  });
  showTrouble(app, fault && faultWords(fault));
}

function receiptText({ privateReceipt }: FinishedCopy, reason: string): string {
  const why = reason.trim() !== "" && { sentWithOldDataBecause: reason.trim() };
  return JSON.stringify({ ...privateReceipt, ...why }, null, 2);
}

/** Saves the receipt, or copies its text where this Excel saves no files; says what came of it. */
async function giveReceipt({ desk }: PaneApp, text: string, { today }: BookView): Promise<string> {
  if (savesFiles(desk.surroundings().platform)) {
    saveFile(`Receipt ${isoDay(today)}, private.json`, "application/json", text);
    return "";
  }
  try {
    await navigator.clipboard.writeText(text);
    return "Copied: paste it where only you read.";
  } catch {
    return "Not copied: this Excel does not let the pane.";
  }
}
