import { HyperlinkEngineFormulaService } from "@univerjs/engine-formula";

let isPatched = false;

/**
 * The engine stores what HYPERLINK gives as rich text beside the cell's value: a cell that held a value before goes on
 * showing it, and other formulas find nothing in the cell. In Excel the words of the link are the cell's value.
 */
export function patchLinkedTexts(): void {
  if (isPatched) return;
  isPatched = true;
  HyperlinkEngineFormulaService.prototype.generateCellValue = (_, label) => ({ v: label });
}
