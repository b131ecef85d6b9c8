import type { Sheet } from "../../book/types/sheet";
import { EVENT, WORKBOOK_TARGET } from "../eventTypes";
import type { Host } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { eventActions } from "./eventActions";
import { SHEET_EVENTS } from "./sheetEvents";

function visibleOr(host: Host, visibleOnly: boolean): readonly Sheet[] {
  return host.book.sheets.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function required(host: Host, sheet: Sheet | null | undefined): OfficeObject {
  if (!sheet) throw new RichError("ItemNotFound");
  return host.worksheet(sheet);
}

/** Excel's WorksheetCollection. */
export const worksheetCollectionClass = officeClass<Host>("WorksheetCollection", {
  methods: {
    Add: (host, given) => host.worksheet(host.book.sheets.add(given.optionalText(0))),
    GetActiveWorksheet: (host) => host.worksheet(host.book.sheets.active),
    GetCount: (host, given) => visibleOr(host, given.flag(0)).length,
    GetFirst: (host, given) => required(host, visibleOr(host, given.flag(0))[0]),
    GetItem: (host, given) => required(host, host.book.sheets.get(given.text(0))),
    GetItemOrNullObject: (host, given) => {
      const sheet = host.book.sheets.get(given.text(0));
      return sheet ? host.worksheet(sheet) : NULL_OBJECT;
    },
    GetLast: (host, given) => required(host, visibleOr(host, given.flag(0)).at(-1)),
  },
  actions: eventActions(
    { ...SHEET_EVENTS, AddedEvent: EVENT.added, DeletedEvent: EVENT.deleted, EventMoved: EVENT.moved },
    (host) => ({ host, target: WORKBOOK_TARGET }),
  ),
  items: (host) => host.book.sheets.items.map(host.worksheet),
});
