import { CellAlertManagerService, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { Book } from "../book/types";
import type { Engine } from "../engine/engine";

/** The card that comes up over a cell with an error, under the engine's own name for it. */
const ERROR_CARD = "SHEET_FORMULA_ALERT";

/** Room for a message of two or three lines, in pixels. */
const CARD = { width: 280, height: 96 };

/** Over a cell whose function says what is wrong the card shows that, as Excel does, and not what the error means in general. */
export function tellFunctionMessages({ injector }: Engine, { functions }: Book): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { row, col: column, subUnitId: sheetId } = alert.location;
    const message = alert.key === ERROR_CARD ? functions.messageAt({ sheetId, row, column }) : "";
    show(message === "" ? alert : { ...alert, ...CARD, message });
  };
}
