import { LifecycleService, LifecycleStages } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { createBook } from "../book/create-book";
import type { Book } from "../book/types";
import type { BookEvent, Refused } from "../book/types/event";
import type { FunctionFacts } from "../book/types/functions";
import { createEngine } from "../engine/engine";
import { openHost, type OpenHost } from "../protocol/openHost";
import type { PaneState } from "../protocol/surroundings";
import type { LeftOut } from "../xlsx/left-out";
import type { XlsxContent } from "../xlsx/open-xlsx";
import { addCellMenu } from "./cell-menu";
import { showCharts } from "./charts/show-charts";
import { tellFunctionMessages } from "./function-messages";
import { gridParts } from "./grid-parts";
import { plainListCells } from "./list-cells";
import type { RibbonButton, RibbonFacts } from "./ribbon-facts";
import { drawSeldomAtWork, type RequestWatch } from "./seldom-drawing";
import { addTableMenu } from "./table-menu";

/** A workbook that the page shows: what is in a file, or a new one. */
export interface Source {
  readonly name: string;
  readonly content: XlsxContent | null;
}

/** What a session tells the page. */
export interface SessionListener {
  /** Hands a text to the add-in's window. */
  post(text: string): void;
  paneStateChanged(state: PaneState): void;
  /** The add-in made a workbook; an empty one without bytes. */
  workbookMade(bytes: Uint8Array<ArrayBuffer> | null): void;
  menuChosen(button: RibbonButton): void;
  /** Something in the workbook changed. */
  changed(): void;
  /** The grid did not do what the user asked for. */
  refused(reason: Refused["reason"]): void;
}

/** An open workbook with its grid and the add-in's host. */
export interface Session {
  readonly book: Book;
  readonly host: OpenHost;
  readonly leftOut: readonly LeftOut[];
  focusGrid(): void;
  setDark(isDark: boolean): void;
  save(): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

interface Opening {
  readonly container: HTMLElement;
  /** Under which the pane's window and the workbook find each other. */
  readonly conversationId: string;
  readonly source: Source;
  readonly ribbon: RibbonFacts;
  readonly listener: SessionListener;
}

/** Opens a workbook in an element of the page. */
export async function openSession({
  container,
  conversationId,
  source,
  ribbon,
  listener,
}: Opening): Promise<Session> {
  const functions = functionFacts(ribbon);
  const engine = createEngine(gridParts(container), source.name);
  const book = createBook(engine, { name: source.name, now: () => performance.now() });
  // The grid fails on changes that come before it has drawn its first sheet.
  await engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  // A formula that is entered before its function is known shows #NAME? until it is entered again.
  book.functions.register(ribbon.functions.namespace, await functions);
  const requests = drawSeldomAtWork(engine);
  const leftOut = source.content ? await fill(book, source.content) : [];
  addCellMenu(engine.api, ribbon.cellMenu, (button) => listener.menuChosen(button));
  addTableMenu(engine.api, book);
  plainListCells(engine, book);
  tellFunctionMessages(engine, book);
  const hideCharts = showCharts(engine, book, () => listener.refused("chart by mouse"));
  const focusGrid = () => engine.injector.get(ILayoutService).focus();
  const host = hostOf({ book, conversationId, listener, focusGrid, requests });
  book.listen((event) => {
    if (event.type === "refused") listener.refused(event.reason);
    else if (!LOOKING.has(event.type)) listener.changed();
  });
  return {
    book,
    host,
    leftOut,
    focusGrid,
    setDark: (isDark) => engine.api.toggleDarkMode(isDark),
    save: () => bytesOf(book),
    close: () => {
      hideCharts();
      closeLater(book);
    },
  };
}

interface HostGround extends Pick<Opening, "conversationId" | "listener"> {
  readonly book: Book;
  readonly focusGrid: () => void;
  readonly requests: RequestWatch;
}

function hostOf({ book, conversationId, listener, focusGrid, requests }: HostGround): OpenHost {
  return openHost({
    book,
    hostOrigin: location.origin,
    conversationId,
    post: (text) => listener.post(text),
    fileBytes: () => bytesOf(book),
    openWorkbook: (bytes) => listener.workbookMade(bytes ? new Uint8Array(bytes) : null),
    paneStateChanged: (state) => listener.paneStateChanged(state),
    requestBegan: requests.began,
    requestEnded: requests.ended,
    broke: reportError,
    notified: (code) => {
      if (LEAVING_PANE.has(code)) focusGrid();
    },
  });
}

const LAST_DRAWING = 1000;

/** The grid has drawings under way that fail when the workbook goes away at once. */
function closeLater(book: Book): void {
  setTimeout(() => book.dispose(), LAST_DRAWING);
}

/** What happens in a workbook without changing what a file of it holds. */
const LOOKING: ReadonlySet<BookEvent["type"]> = new Set([
  "calculated",
  "selectionChanged",
  "sheetActivated",
  "sheetDeactivated",
]);

/** Tab forwards, Tab backwards and Escape at the pane's ends. */
const LEAVING_PANE: ReadonlySet<number> = new Set([13, 14, 15]);

// Files are read and written by code that most visits never need.
async function fill(book: Book, content: XlsxContent): Promise<readonly LeftOut[]> {
  const { fillBook } = await import("../xlsx/read-xlsx");
  return fillBook(content, book);
}

async function bytesOf(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("../xlsx/write-xlsx");
  return writeXlsx(book);
}

async function functionFacts({ functions }: RibbonFacts): Promise<readonly FunctionFacts[]> {
  const response = await fetch(functions.metadata);
  const metadata = (await response.json()) as { readonly functions: readonly FunctionFacts[] };
  return metadata.functions;
}
