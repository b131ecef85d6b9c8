import type { FormulaScope } from "./table-words";
import { toExcelFormula, type FormulaStyle } from "./to-excel";

const MOST_TEXTS = 20_000;

/** Excel's texts of formulas that were asked for. */
export interface ExcelTexts {
  readonly text: (formula: string, scope: FormulaScope, style: FormulaStyle) => string;
  /** Tables or columns are called otherwise now. */
  readonly forget: () => void;
}

/** Many cells hold the same formula, and they are read far more often than tables are renamed. */
export function rememberExcelTexts(): ExcelTexts {
  const texts = new Map<string, string>();
  return {
    text(formula, scope, style) {
      const asked = `${style} ${scope.at?.key ?? ""} ${formula}`;
      const known = texts.get(asked);
      if (known !== undefined) return known;
      if (texts.size >= MOST_TEXTS) texts.clear();
      const text = toExcelFormula(formula, scope, style);
      texts.set(asked, text);
      return text;
    },
    forget: () => texts.clear(),
  };
}
