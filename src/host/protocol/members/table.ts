import type { TableLooks } from "../../book/types/table";
import { EVENT } from "../eventTypes";
import { officeClass, type Methods, type Scalar } from "../officeClass";
import { RichError } from "../richError";
import { eventActions } from "./eventActions";
import { givenRange } from "./givenRange";
import { tableAutoFilterClass } from "./tableAutoFilter";
import { tableColumnCollectionClass } from "./tableColumnCollection";
import { tableRowCollectionClass } from "./tableRowCollection";
import { partRange, type HostTable } from "./tableScope";
import { tableSortClass } from "./tableSort";
import { wireFlag, wireText } from "./wireText";

type LookFlag = Exclude<keyof TableLooks, "style">;

function look(key: LookFlag): Scalar<HostTable> {
  return {
    get: ({ table }) => table.looks[key],
    set: ({ table }, value) => table.setLooks({ [key]: wireFlag(value) }),
  };
}

const methods: Methods<HostTable> = {
  ConvertToRange: (subject) => {
    const { sheet, box } = subject.table;
    subject.table.convertToRange();
    return subject.host.range(sheet, box);
  },
  GetDataBodyRange: (subject) => partRange(subject, subject.table.body),
  GetHeaderRowRange: (subject) => partRange(subject, subject.table.header),
  GetRange: (subject) => partRange(subject, subject.table.box),
  GetTotalRowRange: (subject) => partRange(subject, subject.table.totals),
};

/** Excel's Table. */
export const tableClass = officeClass<HostTable>("Table", {
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    HighlightFirstColumn: look("highlightFirstColumn"),
    HighlightLastColumn: look("highlightLastColumn"),
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: ({ table }, value) => table.rename(wireText(value)) },
    ShowBandedColumns: look("showBandedColumns"),
    ShowBandedRows: look("showBandedRows"),
    ShowFilterButton: look("showFilterButton"),
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value) => table.setShowHeaders(wireFlag(value)),
    },
    ShowTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ table }, value) => table.setShowTotals(wireFlag(value)),
    },
    Style: {
      get: ({ table }) => table.looks.style,
      set: ({ table }, value) => table.setLooks({ style: wireText(value) }),
    },
  },
  links: {
    AutoFilter: (subject) => tableAutoFilterClass(subject),
    Columns: (subject) => tableColumnCollectionClass(subject),
    Rows: (subject) => tableRowCollectionClass(subject),
    Sort: (subject) => tableSortClass(subject),
    Worksheet: ({ host, table }) => host.worksheet(table.sheet),
  },
  methods,
  actions: {
    ClearFilters: ({ table }) => table.clearFilters(),
    Delete: ({ table }) => table.delete(),
    ReapplyFilters: () => undefined,
    Resize: ({ host, table }, given) => {
      const place = givenRange({ host, sheet: table.sheet }, given);
      if (place.sheet.id !== table.sheet.id) throw new RichError("InvalidArgument");
      table.resize(place.box);
    },
    ...eventActions<HostTable>(
      { DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged },
      ({ host, table }) => ({ host, target: table.id }),
    ),
  },
});
