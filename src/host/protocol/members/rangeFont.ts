import type { Underline } from "../../book/types/format";
import type { LiveRange } from "../host";
import { officeClass } from "../officeClass";
import { readColor } from "./color";
import { oneOf } from "./oneOf";
import { styleScalar } from "./styleScalar";
import { wireFlag, wireNumber, wireText } from "./wireText";

const UNDERLINES: readonly Underline[] = ["None", "Single", "Double"];

/** Excel's RangeFont. */
export const rangeFontClass = officeClass<LiveRange>("RangeFont", {
  scalars: {
    Bold: styleScalar("bold", wireFlag),
    Color: styleScalar("fontColor", readColor),
    Italic: styleScalar("italic", wireFlag),
    Name: styleScalar("fontName", wireText),
    Size: styleScalar("fontSize", wireNumber),
    Strikethrough: styleScalar("strikethrough", wireFlag),
    Underline: styleScalar("underline", (value) => oneOf(value, UNDERLINES)),
  },
});
