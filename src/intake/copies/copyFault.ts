import type { FileFault } from "../../kit/xlsx/unreadable";
import type { ForeignKind } from "../reader/foreignKind";

/** Why a file is no leadership copy that can be added up; the pane makes words of it. */
export type CopyFault =
  | { readonly kind: "unreadable"; readonly why: FileFault; readonly where: string }
  | { readonly kind: "foreign"; readonly found: ForeignKind }
  /** A workbook without the deals of a book. */
  | { readonly kind: "no copy" }
  /** The control book itself, which holds what is private. */
  | { readonly kind: "book" }
  /** A copy from which something was left out that a roll-up needs. */
  | { readonly kind: "lacks"; readonly what: string }
  | { readonly kind: "too many deals"; readonly deals: number; readonly limit: number };
