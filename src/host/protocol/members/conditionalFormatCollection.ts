import type { Highlight, HighlightType } from "../../book/types/highlight";
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

function formatsOf(range: LiveRange): readonly Highlight[] {
  const { sheet, box } = placeOf(range.reference);
  return sheet.highlights.items(box);
}

function at(
  range: LiveRange,
  find: (formats: readonly Highlight[]) => Highlight | undefined,
): OfficeObject | undefined {
  const highlight = find(formatsOf(range));
  return highlight && conditionalFormatClass({ range, highlight });
}

function required(found: OfficeObject | undefined): OfficeObject {
  if (!found) throw new RichError("ItemNotFound");
  return found;
}

function byId(id: string): (formats: readonly Highlight[]) => Highlight | undefined {
  return (formats) => formats.find((format) => format.id === id);
}

/** Excel's ConditionalFormatCollection, highest priority first. */
export const conditionalFormatCollectionClass = officeClass<LiveRange>("ConditionalFormatCollection", {
  methods: {
    Add: (range, given) => {
      const type = given.text(0);
      if (NOT_DRAWN.includes(type)) throw new RichError("NotImplemented");
      const { sheet, box } = placeOf(range.reference);
      return conditionalFormatClass({ range, highlight: sheet.highlights.add(box, oneOf(type, TYPES)) });
    },
    GetCount: (range) => formatsOf(range).length,
    GetItem: (range, given) => required(at(range, byId(given.text(0)))),
    GetItemAt: (range, given) => required(at(range, (formats) => formats[given.number(0)])),
    GetItemOrNullObject: (range, given) => at(range, byId(given.text(0))) ?? NULL_OBJECT,
  },
  actions: {
    ClearAll: (range) => {
      const { sheet, box } = placeOf(range.reference);
      sheet.highlights.clear(box);
    },
  },
  items: (range) => formatsOf(range).map((highlight) => conditionalFormatClass({ range, highlight })),
});
