import type { Book } from "../book/types";
import { openChannel } from "./channel";
import { windowName, type Connection } from "./connection";
import { createHost, type LiveHost } from "./createHost";
import { documentMethods, type DocumentGround } from "./documentMethods";
import { readSettings, writeSettings } from "./documentSettings";
import { createEventQueue, type EventQueue } from "./eventQueue";
import { createFaults, type Faults, type OrderedFaults } from "./faults";
import type { RuntimeMessage } from "./functionRuntime";
import { SERVICES } from "./members/services";
import { workbookClass } from "./members/workbook";
import { createRequestEngine, type RequestRecord } from "./requestEngine";
import { requirementSets } from "./requirementSets";
import type { Ribbon } from "./ribbon";
import type { PaneState, SurroundingActs } from "./surroundings";

/** How a page or a test opens the host of one workbook. */
export interface HostOptions extends SurroundingActs {
  readonly book: Book;
  /** https, with the same host name as the add-in's page. */
  readonly hostOrigin: string;
  /** A new one for each opened workbook: office.js caches the document's settings under it. */
  readonly conversationId: string;
  /** The newest ExcelApi that the host advertises; 1.15 when left out. */
  readonly excelApi?: string;
  /** Posts a text to the add-in's window. */
  readonly post: (text: string) => void;
  /** The workbook's .xlsx bytes for getFileAsync; without it the host says that it cannot give them. */
  readonly fileBytes?: () => Promise<Uint8Array>;
  /** The add-in's page told something about focus: 13 and 14 Tab left it, 15 Escape. */
  readonly notified?: (code: number) => void;
  readonly requestBegan?: () => void;
  readonly requestEnded?: (record: RequestRecord) => void;
  /** Told of a bug of the host; the add-in has seen an internal error. */
  readonly broke?: (error: unknown) => void;
}

/** The embedded workbook as the add-in's window sees it. */
export interface OpenHost {
  /** What `window.name` of the add-in's frame must be. */
  readonly windowName: string;
  readonly faults: Faults;
  readonly ribbon: Ribbon;
  /** Whatever was posted to the host's window goes here. */
  readonly receive: (posted: unknown) => void;
  /** A click on a ribbon button or menu entry runs the action's function; false before the add-in listens. */
  readonly invokeAction: (actionId: string, controlId?: string) => boolean;
  /** A keyboard shortcut runs the action's function, without an event object. */
  readonly invokeShortcut: (actionId: string) => boolean;
  /** The user showed or hid the pane. */
  readonly setPaneState: (state: PaneState) => void;
}

/** Category and type of shortcuts on the wire. */
const ACTIONS = 2;
const INVOKE = 1000;

/** What `window.name` of the add-in's frame must be; known before the host is open, so that both can start at once. */
export function paneWindowName(options: Pick<HostOptions, "conversationId" | "hostOrigin">): string {
  return windowName(connectionOf(options));
}

/** Opens the host: joins the workbook to the add-in's channel. */
export function openHost(options: HostOptions): OpenHost {
  const connection = connectionOf(options);
  const faults = createFaults();
  const { host, live, eventPlaces } = createHost(options.book, options, sendMessages);
  const events = createEventQueue(options.book, {
    subscriptions: host.subscriptions,
    keepPlace: eventPlaces.keep,
    send: sendMessages,
    raise: (name) => channel.raise(name, {}),
  });
  const channel = openChannel(
    connection,
    {
      settings: () => readSettings(options.book),
      started: () => restart({ host, live, eventPlaces }),
      notified: (code) => options.notified?.(code),
      execute: documentMethods(
        documentGround(options, requestEngine(options, { host, live, faults, events })),
      ),
    },
    options.post,
  );

  function sendMessages(messages: readonly RuntimeMessage[]): boolean {
    return channel.raise("richApiMessage", { ArrayData: messages });
  }

  return {
    windowName: windowName(connection),
    faults,
    ribbon: host.ribbon,
    receive: channel.receive,
    invokeAction: (actionId, controlId = actionId) =>
      channel.raise("appCommandInvoked", commandFields(actionId, controlId)),
    invokeShortcut: (actionId) => sendMessages([shortcutMessage(actionId)]),
    setPaneState: host.surroundings.pane.set,
  };
}

function connectionOf({
  conversationId,
  hostOrigin,
  excelApi,
}: Pick<HostOptions, "conversationId" | "hostOrigin" | "excelApi">): Connection {
  return { conversationId, appId: "control-book", hostOrigin, sets: requirementSets(excelApi) };
}

/** The add-in's page has loaded anew: whatever it held is gone. */
function restart({ host, live, eventPlaces }: LiveHost): void {
  live.clear();
  eventPlaces.clear();
  host.subscriptions.clear();
  host.functions.restarted();
}

interface EngineGround extends Pick<LiveHost, "host" | "live"> {
  readonly faults: OrderedFaults;
  readonly events: EventQueue;
}

function requestEngine(options: HostOptions, { host, live, faults, events }: EngineGround) {
  return createRequestEngine({
    book: options.book,
    faults,
    live,
    workbook: () => workbookClass(host),
    service: (typeName) => SERVICES[typeName]?.(host),
    began: () => {
      events.hold();
      options.requestBegan?.();
    },
    ended: (record) => {
      events.release();
      options.requestEnded?.(record);
    },
  });
}

function documentGround(options: HostOptions, richApi: DocumentGround["richApi"]): DocumentGround {
  return {
    url: `${options.hostOrigin}/book.xlsx`,
    loadSettings: () => readSettings(options.book),
    saveSettings: (pairs) => writeSettings(options.book, pairs),
    fileBytes: async () => options.fileBytes?.(),
    broke: (error) => options.broke?.(error),
    richApi,
  };
}

/** The command's id, the function's name and the event's JSON text, under the numbers by which office.js knows them. */
function commandFields(actionId: string, controlId: string): Readonly<Record<number, string>> {
  return { 0: controlId, 1: actionId, 2: JSON.stringify({ source: { id: controlId } }) };
}

function shortcutMessage(actionId: string): RuntimeMessage {
  return [ACTIONS, INVOKE, "", JSON.stringify([actionId, null]), ""];
}
