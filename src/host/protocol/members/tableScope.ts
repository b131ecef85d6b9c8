import type { Sheet } from "../../book/types/sheet";
import type { Table } from "../../book/types/table";
import type { Host } from "../host";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import type { Box } from "../../book/types/box";

/** The tables of one sheet, or of the workbook. */
export interface TableScope {
  readonly host: Host;
  readonly sheet: Sheet | null;
}

/** A table of one host. */
export interface HostTable {
  readonly host: Host;
  readonly table: Table;
}

/** The range of a part of a table; a part that is switched off is not there. */
export function partRange({ host, table }: HostTable, box: Box | null): OfficeObject {
  if (!box) throw new RichError("ItemNotFound");
  return host.range(table.sheet, box);
}
