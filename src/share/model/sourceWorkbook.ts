import type { OpenPackage } from "../../kit/xlsx/openPackage";
import type { Relationship } from "../../kit/xlsx/relationships";
import type { XmlElement } from "../../kit/xlsx/element";
import type { Area } from "./area";
import type { SheetContent } from "./sheetContent";

/** A column of a table. */
export interface SourceTableColumn {
  readonly header: string;
  readonly element: XmlElement;
}

/** A table of the source. */
export interface SourceTable {
  readonly name: string;
  /** With header and totals row. */
  readonly area: Area;
  readonly columns: readonly SourceTableColumn[];
  /** The columns' places by their headers in lower case. */
  readonly positions: ReadonlyMap<string, number>;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly element: XmlElement;
  /** Position of its sheet in the source. */
  readonly sheet: number;
}

/** A sheet of the source; chart sheets and the like have no content. */
export interface SourceSheet {
  readonly position: number;
  readonly name: string;
  /** The declared sheet that the book's mark names, whatever the tab is called; undefined on the user's own sheets. */
  readonly declared: string | undefined;
  readonly isVisible: boolean;
  readonly path: string;
  readonly content: SheetContent | undefined;
  readonly tables: readonly SourceTable[];
  readonly relationships: readonly Relationship[];
}

/** A defined name of the source; names that start with `_xlnm.` are the spreadsheet's own. */
export interface SourceName {
  readonly name: string;
  /** Position of the sheet that it belongs to, undefined for the whole workbook. */
  readonly sheet: number | undefined;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** A workbook as read; nothing in it is written without passing an allow-list. */
export interface SourceWorkbook {
  readonly package: OpenPackage;
  readonly sheets: readonly SourceSheet[];
  /** By name in lower case. */
  readonly tables: ReadonlyMap<string, SourceTable>;
  readonly names: readonly SourceName[];
  readonly usesDates1904: boolean;
  readonly styles: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
}
