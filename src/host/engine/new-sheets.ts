import {
  DEFAULT_STYLES,
  DEFAULT_WORKSHEET_COLUMN_WIDTH,
  DEFAULT_WORKSHEET_ROW_HEIGHT,
  type ICommandService,
  type IWorksheetData,
} from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import { parametersOf } from "./command-parameters";

/** What a new sheet looks like before anything is set: Excel's own sizes, in pixels. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };

interface Insertion {
  readonly sheet: Partial<IWorksheetData>;
}

/** Gives sheets that come with the engine's own sizes those of Excel, and text Excel's font, whoever adds them. */
export function sizeNewSheets(commands: ICommandService): void {
  DEFAULT_STYLES.ff = "Calibri";
  commands.beforeCommandExecuted((command) => {
    if (command.id !== InsertSheetMutation.id) return;
    const { sheet = {} } = parametersOf<Insertion>(command);
    if (sheet.defaultColumnWidth === DEFAULT_WORKSHEET_COLUMN_WIDTH)
      sheet.defaultColumnWidth = NEW_SHEET.defaultColumnWidth;
    if (sheet.defaultRowHeight === DEFAULT_WORKSHEET_ROW_HEIGHT)
      sheet.defaultRowHeight = NEW_SHEET.defaultRowHeight;
  });
}
