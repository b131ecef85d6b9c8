import type { Host } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { Arguments, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { applicationClass } from "./application";
import { customFunctionsClass } from "./customFunctions";
import { customXmlPartCollectionClass } from "./customXmlParts";
import { documentPropertiesClass } from "./documentProperties";
import { functionsClass } from "./functions";
import { namedItemCollectionClass } from "./namedItemCollection";
import { settingCollectionClass } from "./settingCollection";
import { styleCollectionClass } from "./styleCollection";
import { tableCollectionClass } from "./tableCollection";
import { worksheetCollectionClass } from "./worksheetCollection";

function eventRange(host: Host, given: Arguments): OfficeObject | undefined {
  const place = host.eventPlace(given.text(0));
  return place ? host.range(place.sheet, place.box) : undefined;
}

/** Excel's Workbook, the root of every path. */
export const workbookClass = officeClass<Host>("Workbook", {
  scalars: {
    AutoSave: { get: () => false },
    IsDirty: { get: () => true, set: () => undefined },
    Name: { get: ({ book }) => book.name },
    PreviouslySaved: { get: () => false },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: (host) => applicationClass(host),
    CustomXmlParts: ({ book }) => customXmlPartCollectionClass(book.customXml),
    Functions: (host) => functionsClass(host),
    CustomFunctions: (host) => customFunctionsClass(host),
    Names: (host) =>
      namedItemCollectionClass({ host, names: host.book.names, from: host.book.sheets.active }),
    Properties: (host) => documentPropertiesClass(host),
    Settings: ({ book }) => settingCollectionClass(book.settings),
    Styles: () => styleCollectionClass(undefined),
    Tables: (host) => tableCollectionClass({ host, sheet: null }),
    Worksheets: (host) => worksheetCollectionClass(host),
  },
  methods: {
    GetActiveCell: ({ book, range }) => range(book.selection.activeCell.sheet, book.selection.activeCell.box),
    GetSelectedRange: ({ book, range }) => range(book.selection.place.sheet, book.selection.place.box),
    _GetRangeForEventByReferenceId: (host, given) => {
      const found = eventRange(host, given);
      if (!found) throw new RichError("InvalidReference");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (host, given) => eventRange(host, given) ?? NULL_OBJECT,
  },
  actions: {
    /** Excel on the web opens a new workbook by this road. */
    CreateAndOpenWorkbook: ({ surroundings }, given) => surroundings.openWorkbook(given.optionalText(0)),
    _RemoveReference: (host, given) => host.forget(given.text(0)),
    _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.ready(),
  },
});
