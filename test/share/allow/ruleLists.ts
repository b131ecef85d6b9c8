import { CHART } from "../../../src/share/allow/chartRules";
import type { ElementRule } from "../../../src/share/allow/elementRule";
import { ENTRY_RULE } from "../../../src/share/allow/entryRule";
import { HIGHLIGHT, HIGHLIGHT_GRAPHICS } from "../../../src/share/allow/highlightRules";
import * as sheets from "../../../src/share/allow/sheetRules";
import * as styles from "../../../src/share/allow/styleRules";
import { TABLE_LOOK } from "../../../src/share/allow/tableRules";

/** A list of the writers: the element that it is for, and what the standard calls that element's type. */
export interface RuleList {
  readonly name: string;
  readonly type: string;
  readonly rule: ElementRule;
}

/** Every list. */
export const RULE_LISTS: readonly RuleList[] = [
  { name: "c:chartSpace", type: "c:CT_ChartSpace", rule: CHART },
  { name: "cfRule", type: "CT_CfRule", rule: HIGHLIGHT },
  ...Object.entries(HIGHLIGHT_GRAPHICS).map(([name, rule]) => ({
    name,
    type: `CT_${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`,
    rule,
  })),
  { name: "dataValidation", type: "CT_DataValidation", rule: ENTRY_RULE },
  { name: "tableStyleInfo", type: "CT_TableStyleInfo", rule: TABLE_LOOK },
  { name: "sheetPr", type: "CT_SheetPr", rule: sheets.SHEET_PROPERTIES },
  { name: "sheetView", type: "CT_SheetView", rule: sheets.SHEET_VIEW },
  { name: "sheetFormatPr", type: "CT_SheetFormatPr", rule: sheets.SHEET_FORMAT },
  { name: "col", type: "CT_Col", rule: sheets.COLUMN },
  { name: "row", type: "CT_Row", rule: sheets.ROW },
  { name: "printOptions", type: "CT_PrintOptions", rule: sheets.PRINT_OPTIONS },
  { name: "pageMargins", type: "CT_PageMargins", rule: sheets.PAGE_MARGINS },
  { name: "pageSetup", type: "CT_PageSetup", rule: sheets.PAGE_SETUP },
  { name: "font", type: "CT_Font", rule: styles.FONT },
  { name: "fill", type: "CT_Fill", rule: styles.FILL },
  { name: "border", type: "CT_Border", rule: styles.BORDER },
  { name: "alignment", type: "CT_CellAlignment", rule: styles.ALIGNMENT },
];
