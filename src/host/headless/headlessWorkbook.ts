import type { DOMWindow } from "jsdom";
import type { Book } from "../book/types";
import type { FunctionFacts } from "../book/types/functions";
import type { Place } from "../book/types/name";
import type { Faults } from "../protocol/faults";
import type { Ribbon } from "../protocol/ribbon";
import type { PaneState } from "../protocol/surroundings";
import { watchDialogs, type OpenDialog } from "./dialogs";
import { joinWindow } from "./joinWindow";
import { createRequestLog, type RequestLog } from "./requestLog";

/** How a headless workbook starts. */
export interface HeadlessOptions {
  /** The newest ExcelApi to advertise, such as 1.13; 1.15 when left out. */
  readonly excelApi?: string;
  /** The custom functions that formulas may call before the add-in registers more. */
  readonly functions?: { readonly namespace: string; readonly facts: readonly FunctionFacts[] };
  /** False makes getFileAsync fail, as Excel on the web may. */
  readonly givesFile?: boolean;
}

/** Reads and writes the workbook's file. */
export interface FileRoad {
  readonly write: (book: Book) => Promise<Uint8Array>;
  readonly read: (bytes: Uint8Array, book: Book) => Promise<void>;
}

/** The embedded workbook without a screen: the add-in's window and everything around it. */
export interface HeadlessWorkbook {
  readonly window: DOMWindow;
  readonly book: Book;
  readonly faults: Faults;
  readonly ribbon: Ribbon;
  readonly requests: RequestLog;
  readonly dialogs: readonly OpenDialog[];
  /** Files of `Excel.createWorkbook`, in order; an empty workbook is undefined. */
  readonly created: readonly (Uint8Array | undefined)[];
  /** Focus notices of the pane's page. */
  readonly notices: readonly number[];
  readonly paneStates: readonly PaneState[];
  /** Bugs of the host itself. */
  readonly breakages: readonly unknown[];
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Fills this workbook, which must be new, from an .xlsx file. */
  readonly open: (bytes: Uint8Array) => Promise<void>;
  /** A click on a ribbon button: runs the function that the add-in associated with the action. */
  readonly invokeAction: (actionId: string, controlId?: string) => boolean;
  /** A click on an entry of a cell's context menu: the cell under the cursor is selected first, as in Excel. */
  readonly invokeContextMenu: (actionId: string, cell: Place) => boolean;
  readonly invokeShortcut: (actionId: string) => boolean;
  readonly setPaneState: (state: PaneState) => void;
  readonly close: () => void;
}

/** A workbook and the road to its files. */
export interface FiledBook {
  readonly book: Book;
  readonly files: FileRoad;
}

/** Puts a workbook behind a jsdom window; call it before office.js loads there. */
export function headlessWorkbook(
  window: DOMWindow,
  { book, files }: FiledBook,
  options: HeadlessOptions = {},
): HeadlessWorkbook {
  const { log, add } = createRequestLog();
  const heard = {
    created: noneOf<Uint8Array | undefined>(),
    notices: noneOf<number>(),
    paneStates: noneOf<PaneState>(),
    breakages: noneOf<unknown>(),
  };
  if (options.functions) book.functions.register(options.functions.namespace, options.functions.facts);
  const host = joinWindow(window, {
    book,
    ...(options.excelApi === undefined ? {} : { excelApi: options.excelApi }),
    ...(options.givesFile === false ? {} : { fileBytes: () => files.write(book) }),
    openWorkbook: (bytes) => void heard.created.push(bytes),
    paneStateChanged: (state) => void heard.paneStates.push(state),
    notified: (code) => void heard.notices.push(code),
    requestEnded: add,
    broke: (error) => void heard.breakages.push(error),
  });
  return {
    ...host,
    ...heard,
    window,
    book,
    requests: log,
    dialogs: watchDialogs(window),
    save: () => files.write(book),
    open: (bytes) => files.read(bytes, book),
    invokeContextMenu: (actionId, cell) => {
      book.as("user", () => book.selection.select(cell));
      return host.invokeAction(actionId);
    },
    close: () => book.dispose(),
  };
}

function noneOf<Thing>(): Thing[] {
  return [];
}
