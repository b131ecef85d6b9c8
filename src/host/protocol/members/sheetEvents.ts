import { EVENT } from "../eventTypes";

/**
 * Events of a worksheet and of all worksheets, by the words of their hidden methods. Events that the embedded workbook
 * never raises are not here: a handler for one of them is refused.
 */
export const SHEET_EVENTS = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
} as const;
