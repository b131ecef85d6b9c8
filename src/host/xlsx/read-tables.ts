import { parseAddress } from "../book/address";
import type { Book } from "../book/types";
import type { Place } from "../book/types/name";
import type { Sheet } from "../book/types/sheet";
import type { Table } from "../book/types/table";
import { isKept } from "./is-kept";
import { childOf, childrenOf, isSet, type XmlTree } from "./xml-tree";

/** Makes a sheet's tables from their parts; gives the names of those that cannot be kept. */
export function readTables(parts: readonly XmlTree[], sheet: Sheet, book: Book): string[] {
  return parts.flatMap((part) => {
    const name = part.attributes["displayName"] ?? "";
    const box = parseAddress(part.attributes["ref"] ?? "");
    if (!box || part.attributes["headerRowCount"] === "0") return [name];
    return isKept(() => readTable(part, { sheet, box }, book)) ? [] : [name];
  });
}

function readTable(part: XmlTree, { sheet, box }: Place, book: Book): void {
  const hasTotals = isSet(part.attributes["totalsRowCount"]);
  sheet.cells.write({ ...box, rows: 1 }, [headersOf(part)]);
  const core = { ...box, rows: box.rows - Number(hasTotals) };
  const table = book.tables.add({ sheet, box: core }, true, part.attributes["displayName"] ?? "");
  if (hasTotals) table.setShowTotals(true);
  readLooks(part, table);
  readFilters(part, table);
}

function headersOf(part: XmlTree): string[] {
  return childrenOf(childOf(part, "tableColumns"), "tableColumn").map(
    ({ attributes }) => attributes["name"] ?? "",
  );
}

function readLooks(part: XmlTree, table: Table): void {
  const style = childOf(part, "tableStyleInfo")?.attributes ?? {};
  table.setLooks({
    style: style["name"] ?? "",
    showBandedRows: isSet(style["showRowStripes"]),
    showBandedColumns: isSet(style["showColumnStripes"]),
    highlightFirstColumn: isSet(style["showFirstColumn"]),
    highlightLastColumn: isSet(style["showLastColumn"]),
    showFilterButton: childOf(part, "autoFilter") !== undefined,
  });
}

function readFilters(part: XmlTree, table: Table): void {
  for (const filter of childrenOf(childOf(part, "autoFilter"), "filterColumn")) {
    const values = childrenOf(childOf(filter, "filters"), "filter").map(
      ({ attributes }) => attributes["val"] ?? "",
    );
    if (values.length > 0) table.columns[Number(filter.attributes["colId"])]?.setFilter({ values });
  }
}
