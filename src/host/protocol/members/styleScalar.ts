import type { CellStyle } from "../../book/types/format";
import type { LiveRange } from "../host";
import type { Scalar } from "../officeClass";
import { placeOf } from "../placeOf";
import type { Wire } from "../wire";

/** A property of a range's looks: the value that all its cells share, or null where they differ. */
export function styleScalar<K extends keyof CellStyle>(
  key: K,
  read: (value: Wire) => CellStyle[K],
): Scalar<LiveRange> {
  return {
    get: (range) => {
      const { sheet, box } = placeOf(range.reference);
      return sheet.formats.get(box)[key];
    },
    set: (range, value) => {
      const { sheet, box } = placeOf(range.reference);
      const style: Partial<CellStyle> = {};
      style[key] = read(value);
      sheet.formats.set(box, style);
    },
  };
}
