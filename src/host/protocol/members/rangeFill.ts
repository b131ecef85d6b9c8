import type { LiveRange } from "../host";
import { officeClass } from "../officeClass";
import { placeOf } from "../placeOf";
import type { Wire } from "../wire";
import { readColor } from "./color";
import { styleScalar } from "./styleScalar";

/** A cell without a fill reads as white, and an empty text takes the fill off. */
const color = styleScalar("fill", (value: Wire) => (value === "" ? "" : readColor(value)));

/** Excel's RangeFill. */
export const rangeFillClass = officeClass<LiveRange>("RangeFill", {
  scalars: {
    Color: {
      ...color,
      get: (range) => {
        const { sheet, box } = placeOf(range.reference);
        const { fill } = sheet.formats.get(box);
        return fill === "" ? "#FFFFFF" : fill;
      },
    },
  },
  actions: {
    Clear: (range) => {
      const { sheet, box } = placeOf(range.reference);
      sheet.formats.set(box, { fill: "" });
    },
  },
});
