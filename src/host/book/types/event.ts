import type { Cell } from "../../../kit/cell";
import type { Box } from "./box";
import type { ValueType } from "./cells";
import type { Visibility, Sheet } from "./sheet";
import type { Table } from "./table";

/** Who made a change: the user in the grid, the add-in by request, or a co-author. */
export type Origin = "user" | "addin" | "remote";

export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Value before and after, told only when one cell changed. */
export interface CellDetails {
  readonly valueBefore: Cell;
  readonly valueAfter: Cell;
  readonly typeBefore: ValueType;
  readonly typeAfter: ValueType;
}

/** Something that the user tried in the grid and the workbook does not do. */
export interface Refused {
  readonly type: "refused";
  readonly reason:
    | "sheet name"
    | "protected sheet"
    | "header of a table"
    | "cells of a table"
    | "table to another sheet"
    | "table onto a table"
    | "merge in a table"
    | "no table here"
    | "very hidden sheet"
    | "lines dragged"
    | "copy of a sheet"
    | "chart by mouse";
}

/** Everything that the workbook tells its listeners, in the order in which it happened. */
export type BookEvent =
  | {
      readonly type: "changed";
      readonly origin: Origin;
      readonly sheet: Sheet;
      /** The tables that the change touches, so that their own events can be raised. */
      readonly tables: readonly Table[];
      readonly kind: ChangeKind;
      readonly box: Box;
      readonly details: CellDetails | null;
      readonly shift: "Down" | "Up" | "Left" | "Right" | null;
    }
  | { readonly type: "formatChanged"; readonly origin: Origin; readonly sheet: Sheet; readonly box: Box }
  | { readonly type: "rowsSorted"; readonly origin: Origin; readonly sheet: Sheet; readonly box: Box }
  | { readonly type: "filtered"; readonly origin: Origin; readonly sheet: Sheet; readonly table: Table }
  | { readonly type: "calculated"; readonly sheet: Sheet }
  | { readonly type: "selectionChanged"; readonly sheet: Sheet; readonly box: Box }
  | { readonly type: "sheetAdded" | "sheetDeleted"; readonly origin: Origin; readonly sheet: Sheet }
  | { readonly type: "sheetActivated" | "sheetDeactivated"; readonly sheet: Sheet }
  | {
      readonly type: "sheetRenamed";
      readonly origin: Origin;
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "sheetMoved";
      readonly origin: Origin;
      readonly sheet: Sheet;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly type: "visibilityChanged";
      readonly origin: Origin;
      readonly sheet: Sheet;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | { readonly type: "protectionChanged"; readonly sheet: Sheet; readonly isProtected: boolean }
  | { readonly type: "tableAdded"; readonly origin: Origin; readonly table: Table }
  | {
      readonly type: "tableDeleted";
      readonly origin: Origin;
      readonly tableId: string;
      readonly tableName: string;
      readonly sheet: Sheet;
    }
  | { readonly type: "nameChanged"; readonly name: string; readonly change: "added" | "deleted" | "changed" }
  | { readonly type: "settingsChanged" }
  /** A chart of the sheet came, went or changed. */
  | { readonly type: "chartsChanged"; readonly sheet: Sheet }
  | Refused;

/** Takes one event. */
export type BookListener = (event: BookEvent) => void;
