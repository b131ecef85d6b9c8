import { formatAddress } from "../book/address";
import type { Box } from "../book/types/box";
import type { BookEvent, Origin } from "../book/types/event";
import type { Place } from "../book/types/name";
import type { Sheet } from "../book/types/sheet";
import { EVENT, WORKBOOK_TARGET } from "./eventTypes";
import type { Wire } from "./wire";

/** One event for the handlers of one target. */
export interface EventMessage {
  readonly eventType: number;
  readonly target: string;
  readonly fields: Readonly<Record<string, Wire>>;
}

/** Keeps a place for handlers that ask for its range, and gives the id under which they ask. */
export type KeepPlace = (place: Place) => string;

/** Excel's messages for one event of the workbook, in Excel's order: the sheet, all sheets, then tables. */
export function eventMessages(event: BookEvent, keepPlace: KeepPlace): readonly EventMessage[] {
  switch (event.type) {
    case "changed":
      return changed(event, keepPlace);
    case "formatChanged":
      return onSheet(EVENT.formatChanged, event.sheet, placeFields(event, keepPlace));
    case "rowsSorted":
      return onSheet(EVENT.rowSorted, event.sheet, placeFields(event, keepPlace));
    case "calculated":
      return onSheet(EVENT.calculated, event.sheet, { address: "" });
    case "selectionChanged":
      return onSheet(EVENT.selectionChanged, event.sheet, { address: formatAddress(event.box) });
    case "sheetAdded":
      return onWorkbook(EVENT.added, sourceFields(event));
    case "sheetDeleted":
      return onWorkbook(EVENT.deleted, sourceFields(event));
    case "sheetActivated":
      return onSheet(EVENT.activated, event.sheet, {});
    case "sheetDeactivated":
      return onSheet(EVENT.deactivated, event.sheet, {});
    case "protectionChanged":
      return onSheet(EVENT.protectionChanged, event.sheet, {
        isProtected: event.isProtected,
        source: "Local",
      });
    default:
      return laterMessages(event);
  }
}

type ChangedEvent = Extract<BookEvent, { type: "changed" }>;
type PlainEvent = Exclude<BookEvent, { type: "changed" }>;

function laterMessages(event: PlainEvent): readonly EventMessage[] {
  switch (event.type) {
    case "sheetRenamed":
      return onSheet(EVENT.nameChanged, event.sheet, {
        nameBefore: event.before,
        nameAfter: event.after,
        source: sourceOf(event.origin),
      });
    case "sheetMoved":
      return onWorkbook(EVENT.moved, {
        ...sourceFields(event),
        positionBefore: event.before,
        positionAfter: event.after,
      });
    case "visibilityChanged":
      return onSheet(EVENT.visibilityChanged, event.sheet, {
        visibilityBefore: event.before,
        visibilityAfter: event.after,
        source: sourceOf(event.origin),
      });
    case "tableAdded":
      return onTables(EVENT.tableAdded, event.table.sheet, {
        ...sourceFields({ origin: event.origin, sheet: event.table.sheet }),
        tableId: event.table.id,
      });
    case "tableDeleted":
      return onTables(EVENT.tableDeleted, event.sheet, {
        ...sourceFields(event),
        tableId: event.tableId,
        tableName: event.tableName,
      });
    default:
      return [];
  }
}

function changed(event: ChangedEvent, keepPlace: KeepPlace): readonly EventMessage[] {
  const fields = {
    ...placeFields(event, keepPlace),
    changeType: event.kind,
    shiftDirection: shiftWord(event),
    ...detailFields(event),
  };
  const sheetFields = { ...fields, triggerSource: event.origin === "addin" ? "ThisLocalAddin" : "Unknown" };
  const ofTables = event.tables.flatMap((table) => {
    const own = { ...fields, tableId: table.id, worksheetId: event.sheet.id };
    return [
      { eventType: EVENT.tableChanged, target: table.id, fields: own },
      ...onTables(EVENT.tableChanged, event.sheet, own),
    ];
  });
  return [...onSheet(EVENT.changed, event.sheet, sheetFields), ...ofTables];
}

function detailFields({ details }: ChangedEvent): Readonly<Record<string, Wire>> {
  if (!details) return {};
  return {
    valueBefore: details.valueBefore,
    valueAfter: details.valueAfter,
    valueTypeBefore: details.typeBefore,
    valueTypeAfter: details.typeAfter,
  };
}

function shiftWord({ shift }: ChangedEvent): string {
  return shift ? `ShiftCell${shift}` : "None";
}

interface Placed {
  readonly origin: Origin;
  readonly sheet: Sheet;
  readonly box: Box;
}

function placeFields({ origin, sheet, box }: Placed, keepPlace: KeepPlace): Readonly<Record<string, Wire>> {
  return {
    source: sourceOf(origin),
    worksheetId: sheet.id,
    address: formatAddress(box),
    referenceId: keepPlace({ sheet, box }),
  };
}

function sourceFields({ origin, sheet }: Pick<Placed, "origin" | "sheet">): Readonly<Record<string, Wire>> {
  return { worksheetId: sheet.id, source: sourceOf(origin) };
}

function sourceOf(origin: Origin): string {
  return origin === "remote" ? "Remote" : "Local";
}

function onSheet(eventType: number, sheet: Sheet, own: Readonly<Record<string, Wire>>): EventMessage[] {
  const fields = { worksheetId: sheet.id, ...own };
  return [{ eventType, target: sheet.id, fields }, ...onWorkbook(eventType, fields)];
}

function onWorkbook(eventType: number, fields: Readonly<Record<string, Wire>>): EventMessage[] {
  return [{ eventType, target: WORKBOOK_TARGET, fields }];
}

function onTables(eventType: number, sheet: Sheet, fields: Readonly<Record<string, Wire>>): EventMessage[] {
  return [{ eventType, target: sheet.id, fields }, ...onWorkbook(eventType, fields)];
}
