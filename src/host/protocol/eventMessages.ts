import { formatAddress } from "../book/address";
import type { Box } from "../book/types/box";
import type { BookEvent, Origin } from "../book/types/event";
import type { Place } from "../book/types/name";
import type { Sheet } from "../book/types/sheet";
import { changedMessages } from "./changedMessages";
import { onSheet, onTables, onWorkbook, sourceOf, type EventMessage } from "./eventMessage";
import { EVENT } from "./eventTypes";
import type { WireFields } from "./wireShape";

/** Keeps a place for handlers that ask for its range, and gives the id under which they ask. */
export type KeepPlace = (place: Place) => string;

/** Excel's messages for one event of the workbook; none for an event that Excel does not tell add-ins. */
export function eventMessages(event: BookEvent, keepPlace: KeepPlace): readonly EventMessage[] {
  if (event.type === "changed") return changedMessages(event, keepPlace);
  return (
    cellMessages(event, keepPlace) ?? sheetMessages(event) ?? tabMessages(event) ?? tableMessages(event) ?? []
  );
}

function cellMessages(event: BookEvent, keepPlace: KeepPlace): readonly EventMessage[] | undefined {
  if (event.type === "formatChanged")
    return onSheet(EVENT.formatChanged, event.sheet, placeFields(event, keepPlace));
  if (event.type === "rowsSorted")
    return onSheet(EVENT.rowSorted, event.sheet, placeFields(event, keepPlace));
  if (event.type === "calculated") return onSheet(EVENT.calculated, event.sheet, { address: "" });
  if (event.type !== "selectionChanged") return undefined;
  return onSheet(EVENT.selectionChanged, event.sheet, { address: formatAddress(event.box) });
}

function sheetMessages(event: BookEvent): readonly EventMessage[] | undefined {
  if (event.type === "sheetAdded") return onWorkbook(EVENT.added, sourceFields(event));
  if (event.type === "sheetDeleted") return onWorkbook(EVENT.deleted, sourceFields(event));
  if (event.type === "sheetActivated") return onSheet(EVENT.activated, event.sheet, {});
  if (event.type === "sheetDeactivated") return onSheet(EVENT.deactivated, event.sheet, {});
  if (event.type !== "protectionChanged") return undefined;
  return onSheet(EVENT.protectionChanged, event.sheet, { isProtected: event.isProtected, source: "Local" });
}

function tabMessages(event: BookEvent): readonly EventMessage[] | undefined {
  if (event.type === "sheetRenamed") {
    const names = { nameBefore: event.before, nameAfter: event.after };
    return onSheet(EVENT.nameChanged, event.sheet, { ...names, source: sourceOf(event.origin) });
  }
  if (event.type === "visibilityChanged") {
    const visibilities = { visibilityBefore: event.before, visibilityAfter: event.after };
    return onSheet(EVENT.visibilityChanged, event.sheet, { ...visibilities, source: sourceOf(event.origin) });
  }
  if (event.type !== "sheetMoved") return undefined;
  const positions = { positionBefore: event.before, positionAfter: event.after };
  return onWorkbook(EVENT.moved, { ...sourceFields(event), ...positions });
}

function tableMessages(event: BookEvent): readonly EventMessage[] | undefined {
  if (event.type === "tableAdded") {
    const { origin, table } = event;
    const fields = { ...sourceFields({ origin, sheet: table.sheet }), tableId: table.id };
    return onTables(EVENT.tableAdded, table.sheet, fields);
  }
  if (event.type !== "tableDeleted") return undefined;
  const { tableId, tableName } = event;
  return onTables(EVENT.tableDeleted, event.sheet, { ...sourceFields(event), tableId, tableName });
}

interface Placed {
  readonly origin: Origin;
  readonly sheet: Sheet;
  readonly box: Box;
}

function placeFields({ origin, sheet, box }: Placed, keepPlace: KeepPlace): WireFields {
  return {
    source: sourceOf(origin),
    worksheetId: sheet.id,
    address: formatAddress(box),
    referenceId: keepPlace({ sheet, box }),
  };
}

function sourceFields({ origin, sheet }: Pick<Placed, "origin" | "sheet">): WireFields {
  return { worksheetId: sheet.id, source: sourceOf(origin) };
}
