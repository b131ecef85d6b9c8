import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../../book/types/format";
import type { LiveRange } from "../host";
import { officeClass, type Scalar } from "../officeClass";
import { placeOf } from "../placeOf";
import { RichError } from "../richError";
import type { Wire } from "../wire";
import { readColor } from "./color";
import { oneOf } from "./oneOf";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const STYLES: readonly BorderStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

/** One side of a range. */
interface Side {
  readonly range: LiveRange;
  readonly edge: BorderEdge;
}

function borderOf({ range, edge }: Side): Border | null {
  const { sheet, box } = placeOf(range.reference);
  return sheet.formats.border(box, edge);
}

function borderScalar<K extends keyof Border>(key: K, read: (value: Wire) => Border[K]): Scalar<Side> {
  return {
    get: (side) => borderOf(side)?.[key] ?? null,
    set: (side, value) => {
      const { sheet, box } = placeOf(side.range.reference);
      const before = borderOf(side) ?? NO_BORDER;
      /** A colour or weight on a side without a line draws the line. */
      const style = key !== "style" && before.style === "None" ? "Continuous" : before.style;
      sheet.formats.setBorder(box, side.edge, { ...before, style, [key]: read(value) });
    },
  };
}

/** Excel's RangeBorder. */
const rangeBorderClass = officeClass<Side>("RangeBorder", {
  identity: ({ edge }) => ({ _Id: edge }),
  scalars: {
    Color: borderScalar("color", readColor),
    SideIndex: { get: ({ edge }) => edge },
    Style: borderScalar("style", (value) => oneOf(value, STYLES)),
    Weight: borderScalar("weight", (value) => oneOf(value, WEIGHTS)),
  },
});

/** Excel's RangeBorderCollection; diagonals are not drawn here. */
export const rangeBorderCollectionClass = officeClass<LiveRange>("RangeBorderCollection", {
  scalars: { Count: { get: () => EDGES.length } },
  methods: {
    GetItem: (range, given) => rangeBorderClass({ range, edge: oneOf(given.text(0), EDGES) }),
    GetItemAt: (range, given) => {
      const edge = EDGES[given.number(0)];
      if (!edge) throw new RichError("InvalidArgument");
      return rangeBorderClass({ range, edge });
    },
  },
  items: (range) => EDGES.map((edge) => rangeBorderClass({ range, edge })),
});
