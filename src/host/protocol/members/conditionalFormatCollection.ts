import { overlap } from "../../book/boxes";
import type { Box } from "../../book/types/box";
import type { Highlight, Highlights, HighlightType } from "../../book/types/highlight";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";
import { conditionalFormatClass } from "./conditionalFormat";
import { oneOf } from "./oneOf";

const TYPES: readonly HighlightType[] = ["CellValue", "Custom", "ContainsText", "DataBar", "ColorScale"];
/** Kinds that Excel knows and the embedded workbook does not draw. */
const NOT_DRAWN = ["IconSet", "TopBottom", "PresetCriteria"];

/** One range or several of a sheet, of which a format that is added takes in all. */
type Ranges = readonly [LiveRange, ...LiveRange[]];

function boxesOf(ranges: Ranges): readonly Box[] {
  return ranges.map(({ reference }) => placeOf(reference).box);
}

function highlightsOf([{ reference }]: Ranges): Highlights {
  return placeOf(reference).sheet.highlights;
}

function formatsOf(ranges: Ranges): readonly Highlight[] {
  const boxes = boxesOf(ranges);
  return highlightsOf(ranges)
    .items()
    .filter((highlight) => boxes.some((box) => highlight.boxes.some((covered) => overlap(covered, box))));
}

function added(ranges: Ranges, type: HighlightType): Highlight {
  const [first] = ranges;
  const highlight = highlightsOf(ranges).add(placeOf(first.reference).box, type);
  if (ranges.length > 1) highlight.setBoxes(boxesOf(ranges));
  return highlight;
}

function at(
  ranges: Ranges,
  find: (formats: readonly Highlight[]) => Highlight | undefined,
): OfficeObject | undefined {
  const highlight = find(formatsOf(ranges));
  return highlight && conditionalFormatClass({ range: ranges[0], highlight });
}

function required(found: OfficeObject | undefined): OfficeObject {
  if (!found) throw new RichError("ItemNotFound");
  return found;
}

function byId(id: string): (formats: readonly Highlight[]) => Highlight | undefined {
  return (formats) => formats.find((format) => format.id === id);
}

/** Excel's ConditionalFormatCollection, highest priority first. */
export const conditionalFormatCollectionClass = officeClass<Ranges>("ConditionalFormatCollection", {
  methods: {
    Add: (ranges, given) => {
      const type = given.text(0);
      if (NOT_DRAWN.includes(type)) throw new RichError("NotImplemented");
      return conditionalFormatClass({ range: ranges[0], highlight: added(ranges, oneOf(type, TYPES)) });
    },
    GetCount: (ranges) => formatsOf(ranges).length,
    GetItem: (ranges, given) => required(at(ranges, byId(given.text(0)))),
    GetItemAt: (ranges, given) => required(at(ranges, (formats) => formats[given.number(0)])),
    GetItemOrNullObject: (ranges, given) => at(ranges, byId(given.text(0))) ?? NULL_OBJECT,
  },
  actions: {
    ClearAll: (ranges) => {
      for (const box of boxesOf(ranges)) highlightsOf(ranges).clear(box);
    },
  },
  items: (ranges) =>
    formatsOf(ranges).map((highlight) => conditionalFormatClass({ range: ranges[0], highlight })),
});
