import { allowedAttributes } from "../allow/elementRule";
import { TOTALS_FUNCTION, TABLE_LOOK } from "../allow/tableRules";
import { addressOf } from "../model/area";
import type { SourceTableColumn } from "../model/sourceWorkbook";
import type { StayingTable } from "../removal";
import { type XmlElement, childOf, childrenOf, textOf } from "../../kit/xlsx/element";
import { encodeCellText } from "../../kit/xlsx/cellText";
import { countedList, escapeText, markup } from "../xml/markup";
import { NAMESPACE } from "../../kit/xlsx/namespaces";
import type { CopyContext } from "./copyContext";
import { liveFormula } from "./liveFormula";

const OWN_STYLE = /^TableStyle(Light|Medium|Dark)\d{1,2}$/;
const DEFAULT_STYLE = "TableStyleMedium2";

const NO_ELEMENT: XmlElement = { name: "", attributes: new Map(), children: [] };

function formulaMarkup(element: XmlElement | undefined, sheet: number, context: CopyContext): string {
  const isArray = element?.attributes.get("array") === "1";
  const live = element && !isArray ? liveFormula(textOf(element), sheet, context) : undefined;
  return element && live !== undefined ? markup(element.name, {}, escapeText(live)) : "";
}

/** A label of the totals row stays when its cell shows it. */
function totalsLabel(element: XmlElement, { judgeText }: CopyContext): string | undefined {
  const label = element.attributes.get("totalsRowLabel");
  return label !== undefined && judgeText(label) === "known" ? label : undefined;
}

function columnMarkup(
  { header, element }: SourceTableColumn,
  place: { id: number; sheet: number },
  context: CopyContext,
): string {
  const calculated = formulaMarkup(childOf(element, "calculatedColumnFormula"), place.sheet, context);
  const totals = formulaMarkup(childOf(element, "totalsRowFormula"), place.sheet, context);
  const written = element.attributes.get("totalsRowFunction");
  const isLost = written === "custom" && totals === "";
  const aggregate = written !== undefined && TOTALS_FUNCTION(written) && !isLost ? written : undefined;
  return markup(
    "tableColumn",
    {
      id: place.id,
      name: encodeCellText(header).replace(/\n/g, "_x000a_"),
      totalsRowLabel: totalsLabel(element, context),
      totalsRowFunction: aggregate,
      headerRowDxfId: context.styles.differential(element.attributes.get("headerRowDxfId")),
      dataDxfId: context.styles.differential(element.attributes.get("dataDxfId")),
      totalsRowDxfId: context.styles.differential(element.attributes.get("totalsRowDxfId")),
    },
    calculated + (aggregate === "custom" ? totals : ""),
  );
}

function columnsMarkup({ source, columns }: StayingTable, context: CopyContext): string {
  const written: string[] = [];
  for (const position of columns) {
    const column = source.columns[position];
    if (column) written.push(columnMarkup(column, { id: written.length + 1, sheet: source.sheet }, context));
  }
  return countedList("tableColumns", written);
}

function filterMarkup({ source, area }: StayingTable, { tally }: CopyContext): string {
  const filter = childOf(source.element, "autoFilter");
  tally.add("filters", childrenOf(filter).length + childrenOf(source.element, "sortState").length);
  if (!filter || source.headerRows === 0) return "";
  return markup("autoFilter", { ref: addressOf({ ...area, bottom: area.bottom - source.totalsRows }) });
}

function lookMarkup({ source }: StayingTable, { tally }: CopyContext): string {
  const info = childOf(source.element, "tableStyleInfo") ?? NO_ELEMENT;
  const name = info.attributes.get("name") ?? "";
  const own = new Map(info.attributes);
  own.delete("name");
  const attributes = allowedAttributes({ ...info, attributes: own }, TABLE_LOOK, tally);
  return `<tableStyleInfo name="${OWN_STYLE.test(name) ? name : DEFAULT_STYLE}"${attributes}/>`;
}

/** The part of one table. */
export function tableRoot(table: StayingTable, id: number, context: CopyContext): string {
  const { source, area } = table;
  return markup(
    "table",
    {
      xmlns: NAMESPACE.main,
      id,
      name: source.name,
      displayName: source.name,
      ref: addressOf(area),
      headerRowCount: source.headerRows === 0 ? 0 : undefined,
      totalsRowCount: source.totalsRows > 0 ? source.totalsRows : undefined,
      totalsRowShown: source.totalsRows > 0 ? undefined : 0,
    },
    filterMarkup(table, context) + columnsMarkup(table, context) + lookMarkup(table, context),
  );
}
