import { columnIndex, columnLetters } from "../../src/kit/columnLetters";
import { PALETTE } from "../../src/schema/palette";
import { sharedFormula } from "../../src/share/formulas/sharedFormula";
import { calculated } from "./sampleBook";

const SCRATCH = "XFA1";

/** The rules that would show a cell as a warning, each as it reads for that cell. */
function warnings(tab: string, address: string): readonly string[] {
  const sheet = excelHost.book.sheets.get(tab);
  if (!sheet) throw new Error(`${tab} does not stand`);
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const place = { row: Number(row) - 1, column: columnIndex(letters), rows: 1, columns: 1 };
  return sheet.highlights.items(place).flatMap(({ rule, format, boxes: [first] }) => {
    if (rule?.type !== "Custom" || format.fontColor !== PALETTE.warn || !first) return [];
    return sharedFormula(rule.formula, `${columnLetters(first.column)}${String(first.row + 1)}`, address);
  });
}

/** Whether a cell of a sheet stands out in the colour of warnings now, by the rules that stand on it. */
export async function isWarned(tab: string, address: string): Promise<boolean> {
  const rules = warnings(tab, address);
  if (rules.length === 0) return false;
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(tab).getRange(SCRATCH);
    cell.formulas = [[`=OR(${rules.map((rule) => `IFERROR(${rule.replace(/^=/, "")},FALSE)`).join(",")})`]];
    await context.sync();
    await calculated();
    cell.load("values");
    await context.sync();
    const isShown = cell.values[0]?.[0] === true;
    cell.clear();
    await context.sync();
    return isShown;
  });
}
