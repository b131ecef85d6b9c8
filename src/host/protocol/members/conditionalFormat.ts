import type { Highlight, HighlightType } from "../../book/types/highlight";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import { officeClass, type OfficeClass } from "../officeClass";
import type { OfficeObject } from "../officeObject";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";
import { colorScaleClass, dataBarClass } from "./conditionalScales";
import { cellValueClass, customClass, textComparisonClass } from "./conditionalRules";
import { wireFlag, wireNumber } from "./wireText";

/** A conditional format and the range through which it was reached. */
interface RangeHighlight {
  readonly range: LiveRange;
  readonly highlight: Highlight;
}

const KINDS: readonly (readonly [string, HighlightType, OfficeClass<Highlight>])[] = [
  ["CellValue", "CellValue", cellValueClass],
  ["ColorScale", "ColorScale", colorScaleClass],
  ["Custom", "Custom", customClass],
  ["DataBar", "DataBar", dataBarClass],
  ["TextComparison", "ContainsText", textComparisonClass],
];

/** A format answers for its own kind only: `custom` of a data bar is refused, `customOrNullObject` is null. */
function kindLinks(): Record<string, (subject: RangeHighlight) => OfficeObject> {
  return Object.fromEntries(
    KINDS.flatMap(([name, type, make]) => [
      [
        name,
        ({ highlight }: RangeHighlight) => {
          if (highlight.type !== type) throw new RichError("InvalidOperation");
          return make(highlight);
        },
      ],
      [
        `${name}OrNullObject`,
        ({ highlight }: RangeHighlight) => (highlight.type === type ? make(highlight) : NULL_OBJECT),
      ],
    ]),
  );
}

function rangeOf({ range, highlight }: RangeHighlight): OfficeObject | undefined {
  const [box] = highlight.boxes;
  return box && range.host.range(placeOf(range.reference).sheet, box);
}

/** Excel's ConditionalFormat. */
export const conditionalFormatClass = officeClass<RangeHighlight>("ConditionalFormat", {
  identity: ({ highlight }) => ({ Id: highlight.id }),
  scalars: {
    Id: { get: ({ highlight }) => highlight.id },
    Priority: {
      get: ({ highlight }) => highlight.priority,
      set: ({ highlight }, value) => highlight.setPriority(wireNumber(value)),
    },
    StopIfTrue: {
      get: ({ highlight }) => highlight.stopIfTrue,
      set: ({ highlight }, value) => highlight.setStopIfTrue(wireFlag(value)),
    },
    Type: { get: ({ highlight }) => highlight.type },
  },
  links: kindLinks(),
  methods: {
    GetRange: (subject) => {
      const found = rangeOf(subject);
      if (!found || subject.highlight.boxes.length > 1) throw new RichError("ItemNotFound");
      return found;
    },
    GetRangeOrNullObject: (subject) =>
      subject.highlight.boxes.length === 1 ? (rangeOf(subject) ?? NULL_OBJECT) : NULL_OBJECT,
  },
  actions: { Delete: ({ highlight }) => highlight.delete() },
});
