import type { LiveRange } from "../host";
import { officeClass } from "../officeClass";
import { styleScalar } from "./styleScalar";
import { wireFlag } from "./wireText";

/** Excel's FormatProtection: what protection will do to these cells. */
export const formatProtectionClass = officeClass<LiveRange>("FormatProtection", {
  scalars: {
    FormulaHidden: styleScalar("formulaHidden", wireFlag),
    Locked: styleScalar("locked", wireFlag),
  },
});
