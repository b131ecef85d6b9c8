import { LocaleType, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import highlightWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import gridWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import type { UniverParts } from "../engine/create-univer";

/** What stands beside the bar while formulas are worked out: the engine's own words lack it. */
const PROGRESS_WORDS = {
  "sheets-formula": {
    progress: {
      analyzing: "Calculating",
      calculating: "Calculating",
      "array-analysis": "Calculating",
      "array-calculation": "Calculating",
      done: "Calculated",
    },
  },
};

/** Entries of the grid's menus that offer what the workbook does not have: protecting parts of a sheet for other people. */
const NOT_OFFERED = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** The engine with its grid: cells, formula bar, sheet tabs and context menu inside one element. */
export function gridParts(container: HTMLElement): UniverParts {
  return {
    locales: { [LocaleType.EN_US]: mergeLocales(gridWords, validationWords, highlightWords, PROGRESS_WORDS) },
    plugins: [
      ...UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: true,
        menu: Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }])),
        statusBarStatistic: true,
        // Excel marks typed numbers kept as text; the engine would mark results, dates and percentages, too.
        disableTextFormatMark: true,
        sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      }).plugins,
      // The list's own search box would take the keyboard as soon as somebody types in the cell.
      ...UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }).plugins,
      ...UniverSheetsConditionalFormattingPreset().plugins,
    ],
  };
}
