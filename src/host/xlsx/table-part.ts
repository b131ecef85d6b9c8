import { formatAddress } from "../book/address";
import type { Box } from "../book/types/box";
import type { Table, TableColumn, TotalsFunction } from "../book/types/table";
import { toFileFormula } from "./file-formula";
import { element, escapeXml, flag, XML_HEAD } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Excel's name of a totals function and the file's. */
const TOTALS: Readonly<Record<TotalsFunction, string>> = {
  None: "none",
  Sum: "sum",
  Average: "average",
  Count: "count",
  CountNumbers: "countNums",
  Max: "max",
  Min: "min",
  StdDev: "stdDev",
  Var: "var",
  Custom: "custom",
};

/** SUBTOTAL's numbers for the functions of a totals row. */
const SUBTOTALS: Readonly<Record<string, TotalsFunction>> = {
  "101": "Average",
  "102": "CountNumbers",
  "103": "Count",
  "104": "Max",
  "105": "Min",
  "107": "StdDev",
  "109": "Sum",
  "110": "Var",
};

/** The part that describes a table, with its filters, totals and calculated columns. */
export function tablePart(table: Table, id: number): string {
  const columns = table.columns.map((column) => columnElement(table, column)).join("");
  const sum = { xmlns: MAIN, id, name: table.name, displayName: table.name, ref: formatAddress(table.box) };
  return (
    XML_HEAD +
    element(
      "table",
      {
        ...sum,
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: flag(table.showTotals),
        totalsRowShown: table.showTotals ? undefined : 0,
      },
      autoFilter(table) +
        element("tableColumns", { count: table.columns.length }, columns) +
        styleInfo(table),
    )
  );
}

function autoFilter({ header, body, columns, looks }: Table): string {
  if (!header || !looks.showFilterButton) return "";
  const filters = columns.map(({ filter, index }) =>
    filter
      ? element(
          "filterColumn",
          { colId: index },
          element("filters", {}, filter.values.map((val) => element("filter", { val })).join("")),
        )
      : "",
  );
  const reach: Box = { ...header, rows: header.rows + body.rows };
  return element("autoFilter", { ref: formatAddress(reach) }, filters.join(""));
}

function columnElement(table: Table, column: TableColumn): string {
  const total = totalOf(table, column);
  const formula =
    column.formula === null
      ? ""
      : element("calculatedColumnFormula", {}, escapeXml(storedFormula(table, column)));
  return element(
    "tableColumn",
    { id: column.index + 1, name: column.name, ...total.attributes },
    formula + total.content,
  );
}

function storedFormula({ sheet }: Table, { body, formula }: TableColumn): string {
  return toFileFormula(sheet.cells.fileFormula(body.row, body.column) ?? formula ?? "");
}

interface Total {
  readonly attributes: { readonly totalsRowLabel?: string; readonly totalsRowFunction?: string };
  readonly content: string;
}

function totalOf({ sheet }: Table, { totals }: TableColumn): Total {
  if (!totals) return { attributes: {}, content: "" };
  const formula = sheet.cells.fileFormula(totals.row, totals.column);
  if (formula === null) {
    const label = String(sheet.cells.values(totals)[0]?.[0] ?? "");
    return { attributes: label === "" ? {} : { totalsRowLabel: label }, content: "" };
  }
  const subtotal = /^=?SUBTOTAL\((\d{3}),[^()]*\)$/i.exec(formula)?.[1];
  const known = subtotal && SUBTOTALS[subtotal];
  if (known) return { attributes: { totalsRowFunction: TOTALS[known] }, content: "" };
  return {
    attributes: { totalsRowFunction: "custom" },
    content: element("totalsRowFormula", {}, escapeXml(toFileFormula(formula))),
  };
}

function styleInfo({ looks }: Table): string {
  return element("tableStyleInfo", {
    name: looks.style === "" ? undefined : looks.style,
    showFirstColumn: Number(looks.highlightFirstColumn),
    showLastColumn: Number(looks.highlightLastColumn),
    showRowStripes: Number(looks.showBandedRows),
    showColumnStripes: Number(looks.showBandedColumns),
  });
}
