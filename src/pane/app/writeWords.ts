import type { Applied } from "../../excel/writing/applied";
import type { Overtaken } from "../../excel/writing/editWork";
import type { ExcelFault, FaultKind } from "../../excel/excelFault";
import type { Missing } from "../../excel/writing/locatedTable";
import type { Undone } from "../../excel/writing/undoChange";
import type { Trouble } from "../kit/standing";
import { counted } from "../words/counted";

const FAULTS: Readonly<Record<Exclude<FaultKind, "totals" | "unknown">, Trouble>> = {
  editing: { title: "Excel is editing a cell", body: "Press Enter there, then try again." },
  protected: { title: "A sheet is protected", body: "Unprotect it on Excel’s Review tab, then try again." },
  gone: {
    title: "A sheet or table of the book is gone",
    body: "Undo the deletion in Excel, or build the book again in Setup.",
  },
  exists: {
    title: "A name that the book needs is taken",
    body: "Give your own sheet or table another name, then try again.",
  },
  tooLarge: { title: "That was too much for Excel at once", body: "Try again with fewer rows." },
  disconnected: { title: "Excel does not answer", body: "Wait until it does, then try again." },
  newer: {
    title: "The book is newer than this pane",
    body: "A newer Control Book wrote it. It is read here and nothing is written: load the newest version.",
  },
  contested: {
    title: "Somebody else is writing there",
    body: "Each time another pane or a co-author was faster. Wait a moment, then try again.",
  },
  unsupported: { title: "This Excel is too old for that", body: "Excel 2021 or newer is needed." },
};

/** What Excel refused, and what to do. */
export function faultWords({ kind, message, code, where }: ExcelFault): Trouble {
  if (kind === "totals")
    return {
      title: `${where} has a totals row`,
      body: "Switch it off on Excel’s Table Design tab, then try again.",
    };
  if (kind !== "unknown") return FAULTS[kind];
  return { title: "Excel refused", body: `It says: ${message || code}` };
}

/** Why nothing, or not everything, was written. */
export function notAppliedWords(failure: Extract<Applied, { ok: false }>): Trouble {
  const { title, body } = causeWords(failure);
  if (failure.why === "refused" && failure.halted) {
    const { sent, loads } = failure.halted;
    return { title, body: `${body} ${sent} of ${loads.length} parts are written; none of it counts yet.` };
  }
  if (failure.standing === 0) return { title, body: `${body} The book is as it was before.` };
  const standing = counted(failure.standing, "row or cell", "rows or cells");
  return { title, body: `${body} ${standing} may still stand there: Excel refused to take them away.` };
}

function causeWords(failure: Extract<Applied, { ok: false }>): Trouble {
  switch (failure.why) {
    case "missing":
      return missingWords(failure.missing);
    case "protected":
      return protectedWords(failure.tab);
    case "overtaken":
      return { title: "Somebody was faster", body: overtakenWords(failure.cells).trim() };
    case "stopped":
      return { title: "Stopped", body: "You stopped it." };
    case "refused":
      return faultWords(failure.fault);
  }
}

/** A sheet of the add-in's own notes is hidden from the Review tab. */
function protectedWords(tab: string): Trouble {
  const wayOut = tab.startsWith("_")
    ? "It is hidden: whoever protected it in Excel’s code editor takes that off there"
    : "Unprotect it on Excel’s Review tab";
  return { title: `${tab} is protected`, body: `${wayOut}, then try again.` };
}

/** A table or column that the book needs and does not find. */
function missingWords({ table, header }: Missing): Trouble {
  return header === null
    ? { title: `${table} is missing`, body: `The table ${table} is not in this workbook.` }
    : { title: `${table} lacks a column`, body: `Name one of its columns “${header}” again.` };
}

/** What an undo gave back. */
export function undoneWords(undone: Undone): Trouble {
  if (undone.ok) return { title: "Taken back", body: backWords(undone) };
  if (undone.why === "protected") return protectedWords(undone.tab);
  return undone.why === "missing" ? missingWords(undone.missing) : faultWords(undone.fault);
}

/** What keeps the Forecast from showing the deals that stand now. */
export function notDrawnWords(fault: ExcelFault): Trouble {
  const { title, body } = faultWords(fault);
  return {
    title: "The Forecast was not drawn anew",
    body: `Pipeline is written; the Forecast lists the owners of before. ${title}. ${body}`,
  };
}

const NAMED = 3;

function backWords({ restored, kept, isUntold }: Extract<Undone, { ok: true }>): string {
  const untold = isUntold ? " The log could not take a line of it." : "";
  if (kept.length === 0)
    return `${counted(restored, "row or cell is", "rows or cells are")} back as before.${untold}`;
  return `${restored} of ${restored + kept.length} are back.${overtakenWords(kept)}${untold}`;
}

/** Which cells a write left alone because somebody had changed them; "" where there are none. */
export function overtakenWords(cells: readonly Overtaken[]): string {
  if (cells.length === 0) return "";
  const names = cells.slice(0, NAMED).map(({ key, header }) => (header === "" ? key : `${header} of ${key}`));
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : "";
  return ` Changed by someone since, so left alone: ${names.join(", ")}${more}.`;
}
