import { EVENT } from "../eventTypes";

/** Events of a worksheet and of all worksheets, by the words of their hidden methods. */
export const SHEET_EVENTS = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  ColumnSortedEvent: EVENT.columnSorted,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowHiddenChangedEvent: EVENT.rowHiddenChanged,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
  SingleClickedEvent: EVENT.singleClicked,
} as const;
