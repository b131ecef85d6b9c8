import type { HistoryShape } from "../history/historyShape";
import type { ExportTable } from "./exportTable";
import type { ForeignKind } from "./foreignKind";

/** A sheet that may hold the export, with its first filled cells. */
export interface SheetChoice {
  readonly name: string;
  readonly first: readonly string[];
}

/** Why a file cannot be read as an export; the words are made by the pane and the command. */
export type ExportFault =
  | { readonly kind: "foreign"; readonly found: ForeignKind }
  | { readonly kind: "unreadable text" }
  | { readonly kind: "damaged workbook"; readonly where: string }
  | { readonly kind: "no value"; readonly cell: string }
  | { readonly kind: "several sheets"; readonly sheets: readonly SheetChoice[] }
  | { readonly kind: "no such sheet"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: "empty" }
  | { readonly kind: "headers only"; readonly headers: readonly string[] }
  | { readonly kind: "no deals"; readonly headers: readonly string[] }
  /** What became of deals, and no list of them; the pane takes it as that. */
  | { readonly kind: "history"; readonly table: ExportTable; readonly shape: HistoryShape }
  | { readonly kind: "unclosed quote" | "endless line"; readonly line: number }
  | { readonly kind: "too many rows"; readonly rows: number; readonly limit: number }
  | { readonly kind: "stopped" };
