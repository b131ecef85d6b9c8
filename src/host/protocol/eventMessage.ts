import type { Origin } from "../book/types/event";
import type { Sheet } from "../book/types/sheet";
import { WORKBOOK_TARGET } from "./eventTypes";
import type { WireFields } from "./wireShape";

/** One event for the handlers of one target. */
export interface EventMessage {
  readonly eventType: number;
  readonly target: string;
  readonly fields: WireFields;
}

/** For handlers of the sheet, then for those of all sheets. */
export function onSheet(eventType: number, sheet: Sheet, own: WireFields): EventMessage[] {
  const fields = { worksheetId: sheet.id, ...own };
  return [{ eventType, target: sheet.id, fields }, ...onWorkbook(eventType, fields)];
}

export function onWorkbook(eventType: number, fields: WireFields): EventMessage[] {
  return [{ eventType, target: WORKBOOK_TARGET, fields }];
}

/** For handlers of the sheet's tables, then for those of all tables. */
export function onTables(eventType: number, sheet: Sheet, fields: WireFields): EventMessage[] {
  return [{ eventType, target: sheet.id, fields }, ...onWorkbook(eventType, fields)];
}

export function sourceOf(origin: Origin): string {
  return origin === "remote" ? "Remote" : "Local";
}
