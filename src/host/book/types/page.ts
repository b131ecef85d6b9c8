import type { Box } from "./box";

export type PageOrientation = "Portrait" | "Landscape";
/** The sizes that books of this kind are printed on. */
export type PaperSize = "Letter" | "Legal" | "A4" | "A5";

/** Percent of the true size, or the pages that the print must fit into; null leaves a direction free. */
export type PageZoom =
  { readonly scale: number } | { readonly pagesWide: number | null; readonly pagesTall: number | null };

/** Distances from the paper's edge in points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** How a sheet is printed; its boxes move with rows and columns. */
export interface PageFacts {
  readonly orientation: PageOrientation;
  readonly paperSize: PaperSize;
  readonly zoom: PageZoom;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** What is printed; null prints what is used. */
  readonly printArea: Box | null;
  /** Whole rows that are repeated on each page. */
  readonly titleRows: Box | null;
  /** Whole columns that are repeated on each page. */
  readonly titleColumns: Box | null;
}

/** The page layout of one sheet. */
export interface Page {
  readonly facts: PageFacts;
  /** False while everything is as on a new sheet. */
  readonly isSet: boolean;
  set(facts: Partial<PageFacts>): void;
}
