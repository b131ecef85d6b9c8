import type { ForeignKind } from "./foreignKind";

/** Why a file cannot be read as an export; the words are made by the pane and the command. */
export type ExportFault =
  | { readonly kind: "foreign"; readonly found: ForeignKind }
  | { readonly kind: "unreadable text" }
  | { readonly kind: "empty" }
  | { readonly kind: "headers only"; readonly headers: readonly string[] }
  | { readonly kind: "no deals"; readonly headers: readonly string[] }
  | { readonly kind: "unclosed quote"; readonly row: number }
  | { readonly kind: "too many rows"; readonly rows: number; readonly limit: number }
  | { readonly kind: "stopped" };
