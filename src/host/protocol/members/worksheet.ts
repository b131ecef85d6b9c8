import type { Visibility } from "../../book/types/sheet";
import type { HostSheet } from "../host";
import { officeClass, type Links, type Scalars } from "../officeClass";
import { chartCollectionClass } from "./chartCollection";
import { readColor } from "./color";
import { rangeAreas } from "./rangeAreas";
import { eventActions } from "./eventActions";
import { namedItemCollectionClass } from "./namedItemCollection";
import { oneOf } from "./oneOf";
import { pageLayoutClass } from "./pageLayout";
import { SHEET_EVENTS } from "./sheetEvents";
import { tableCollectionClass } from "./tableCollection";
import { wireFlag, wireNumber, wireText } from "./wireText";
import { worksheetCustomPropertyCollectionClass } from "./worksheetCustomProperties";
import { worksheetFreezePanesClass } from "./worksheetFreezePanes";
import { worksheetProtectionClass } from "./worksheetProtection";
import { worksheetRanges } from "./worksheetRanges";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

const scalars: Scalars<HostSheet> = {
  Gridlines: { set: ({ sheet }, value) => sheet.setShowGridlines(wireFlag(value)) },
  Headings: { set: ({ sheet }, value) => sheet.setShowHeadings(wireFlag(value)) },
  Id: { get: ({ sheet }) => sheet.id },
  Name: { get: ({ sheet }) => sheet.name, set: ({ sheet }, value) => sheet.rename(wireText(value)) },
  Position: { get: ({ sheet }) => sheet.position, set: ({ sheet }, value) => sheet.move(wireNumber(value)) },
  ShowGridlines: {
    get: ({ sheet }) => sheet.showGridlines,
    set: ({ sheet }, value) => sheet.setShowGridlines(wireFlag(value)),
  },
  ShowHeadings: {
    get: ({ sheet }) => sheet.showHeadings,
    set: ({ sheet }, value) => sheet.setShowHeadings(wireFlag(value)),
  },
  TabColor: {
    get: ({ sheet }) => sheet.tabColor,
    set: ({ sheet }, value) => sheet.setTabColor(value === "" ? "" : readColor(value)),
  },
  Visibility: {
    get: ({ sheet }) => sheet.visibility,
    set: ({ sheet }, value) => sheet.setVisibility(oneOf(value, VISIBILITIES)),
  },
};

const links: Links<HostSheet> = {
  Charts: (subject) => chartCollectionClass(subject),
  CustomProperties: ({ sheet }) => worksheetCustomPropertyCollectionClass(sheet.customProperties),
  FreezePanes: (subject) => worksheetFreezePanesClass(subject),
  Names: ({ host, sheet }) =>
    namedItemCollectionClass({ host, names: host.book.namesOf(sheet), from: sheet }),
  PageLayout: (subject) => pageLayoutClass(subject),
  Protection: (subject) => worksheetProtectionClass(subject),
  Tables: ({ host, sheet }) => tableCollectionClass({ host, sheet }),
};

/** Excel's Worksheet. */
export const worksheetClass = officeClass<HostSheet>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars,
  links,
  methods: { ...worksheetRanges, ...rangeAreas },
  actions: {
    Activate: ({ sheet }) => sheet.activate(),
    Calculate: ({ host }) => host.book.calculation.calculate("Recalculate"),
    Delete: ({ sheet }) => sheet.delete(),
    ...eventActions<HostSheet>(SHEET_EVENTS, ({ host, sheet }) => ({ host, target: sheet.id })),
  },
});
