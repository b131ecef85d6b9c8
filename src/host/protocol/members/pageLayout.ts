import type { PageFacts, PageMargins, PageOrientation, PageZoom, PaperSize } from "../../book/types/page";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "../../book/types/box";
import type { HostSheet } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass, type Actions, type Methods, type Scalar } from "../officeClass";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { isFields } from "../wireShape";
import { givenRange } from "./givenRange";
import { oneOf } from "./oneOf";
import { wireFlag, wireNumber } from "./wireText";

const ORIENTATIONS: readonly PageOrientation[] = ["Portrait", "Landscape"];
const PAPERS: readonly PaperSize[] = ["Letter", "Legal", "A4", "A5"];
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function fact<K extends keyof PageFacts & ("orientation" | "paperSize" | FlagName)>(
  key: K,
  read: (value: Wire) => PageFacts[K],
): Scalar<HostSheet> {
  return {
    get: ({ sheet }) => sheet.page.facts[key],
    set: ({ sheet }, value) => sheet.page.set({ [key]: read(value) }),
  };
}

type FlagName = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

function margin(side: keyof PageMargins): Scalar<HostSheet> {
  return {
    get: ({ sheet }) => sheet.page.facts.margins[side],
    set: ({ sheet }, value) =>
      sheet.page.set({ margins: { ...sheet.page.facts.margins, [side]: wireNumber(value) } }),
  };
}

function readZoom(value: Wire): PageZoom {
  if (!isFields(value)) throw new RichError("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  if (typeof scale === "number") return { scale };
  const pages = (count: Wire | undefined) => (typeof count === "number" ? count : null);
  return { pagesWide: pages(horizontalFitToPages), pagesTall: pages(verticalFitToPages) };
}

function writeZoom(zoom: PageZoom): Wire {
  if ("scale" in zoom) return { scale: zoom.scale };
  return {
    ...(zoom.pagesWide === null ? {} : { horizontalFitToPages: zoom.pagesWide }),
    ...(zoom.pagesTall === null ? {} : { verticalFitToPages: zoom.pagesTall }),
  };
}

type BoxName = "printArea" | "titleRows" | "titleColumns";

function boxRange(key: BoxName, otherwise: () => never | typeof NULL_OBJECT): Methods<HostSheet>[string] {
  return ({ host, sheet }) => {
    const box = sheet.page.facts[key];
    return box ? host.range(sheet, box) : otherwise();
  };
}

function missing(): never {
  throw new RichError("ItemNotFound");
}

const nullObject = () => NULL_OBJECT;

function boxes(names: Readonly<Record<string, BoxName>>): Methods<HostSheet> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, key]) => [
      [`Get${name}`, boxRange(key, missing)],
      [`Get${name}OrNullObject`, boxRange(key, nullObject)],
    ]),
  );
}

function setBox(key: BoxName, whole: (box: Box) => Box): Actions<HostSheet>[string] {
  return (subject, given) => {
    const { sheet, box } = givenRange(subject, given);
    if (sheet.id !== subject.sheet.id) throw new RichError("InvalidArgument");
    subject.sheet.page.set({ [key]: whole(box) });
  };
}

/** Excel's PageLayout, as far as what is printed, how large and where on the paper. */
export const pageLayoutClass = officeClass<HostSheet>("PageLayout", {
  scalars: {
    BottomMargin: margin("bottom"),
    CenterHorizontally: fact("centerHorizontally", wireFlag),
    CenterVertically: fact("centerVertically", wireFlag),
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: fact("orientation", (value) => oneOf(value, ORIENTATIONS)),
    PaperSize: fact("paperSize", (value) => oneOf(value, PAPERS)),
    PrintGridlines: fact("printGridlines", wireFlag),
    PrintHeadings: fact("printHeadings", wireFlag),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      get: ({ sheet }) => writeZoom(sheet.page.facts.zoom),
      set: ({ sheet }, value) => sheet.page.set({ zoom: readZoom(value) }),
    },
  },
  methods: boxes({ PrintArea: "printArea", PrintTitleColumns: "titleColumns", PrintTitleRows: "titleRows" }),
  actions: {
    SetPrintArea: setBox("printArea", (box) => box),
    SetPrintMargins: ({ sheet }, given) => {
      const unit = POINTS[given.text(0)];
      const stated = given.value(1);
      if (unit === undefined || !isFields(stated)) throw new RichError("InvalidArgument");
      const sides = Object.entries(stated).map(([side, size]) => [side, wireNumber(size) * unit] as const);
      sheet.page.set({ margins: { ...sheet.page.facts.margins, ...Object.fromEntries(sides) } });
    },
    SetPrintTitleColumns: setBox("titleColumns", (box) => ({ ...box, row: 0, rows: SHEET_ROWS })),
    SetPrintTitleRows: setBox("titleRows", (box) => ({ ...box, column: 0, columns: SHEET_COLUMNS })),
  },
});
