import { COLOUR } from "./colourRule";
import type { ElementRule } from "./elementRule";
import { decimal, flag, oneOf, whole } from "./valueRule";

/** The properties of a sheet; its code name is text and stays behind. */
export const SHEET_PROPERTIES: ElementRule = {
  children: { tabColor: COLOUR, outlinePr: { attributes: { summaryBelow: flag, summaryRight: flag } } },
};

export const SHEET_VIEW: ElementRule = {
  attributes: {
    showGridLines: flag,
    showRowColHeaders: flag,
    showZeros: flag,
    rightToLeft: flag,
    showOutlineSymbols: flag,
    zoomScale: whole,
    zoomScaleNormal: whole,
  },
};

export const SHEET_FORMAT: ElementRule = {
  attributes: {
    baseColWidth: whole,
    defaultColWidth: decimal,
    defaultRowHeight: decimal,
    customHeight: flag,
    outlineLevelRow: whole,
    outlineLevelCol: whole,
  },
};

export const COLUMN: ElementRule = {
  attributes: { width: decimal, customWidth: flag, bestFit: flag, outlineLevel: whole },
};

export const ROW: ElementRule = {
  attributes: { ht: decimal, customHeight: flag, customFormat: flag, outlineLevel: whole },
};

export const PRINT_OPTIONS: ElementRule = {
  attributes: {
    horizontalCentered: flag,
    verticalCentered: flag,
    headings: flag,
    gridLines: flag,
    gridLinesSet: flag,
  },
};

export const PAGE_MARGINS: ElementRule = {
  attributes: {
    left: decimal,
    right: decimal,
    top: decimal,
    bottom: decimal,
    header: decimal,
    footer: decimal,
  },
};

export const PAGE_SETUP: ElementRule = {
  attributes: {
    paperSize: whole,
    scale: whole,
    firstPageNumber: whole,
    useFirstPageNumber: flag,
    fitToWidth: whole,
    fitToHeight: whole,
    pageOrder: oneOf("downThenOver overThenDown"),
    orientation: oneOf("default portrait landscape"),
    blackAndWhite: flag,
    draft: flag,
    errors: oneOf("displayed blank dash NA"),
  },
};
