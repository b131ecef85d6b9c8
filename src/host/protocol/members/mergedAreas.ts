import { overlap } from "../../book/boxes";
import type { LiveRange } from "../host";
import { NULL_OBJECT } from "../nullObject";
import type { Methods } from "../officeClass";
import { placeOf } from "../placeOf";
import { foundAreas } from "./rangeAreas";

/** The method of Range that finds merged cells which it touches, each merge whole. */
export const mergedAreas: Methods<LiveRange> = {
  GetMergedAreasOrNullObject: ({ reference, host }) => {
    const { sheet, box } = placeOf(reference);
    const merges = sheet.cells.merges().filter((merge) => overlap(merge, box));
    return merges.length > 0 ? foundAreas(host, sheet, merges) : NULL_OBJECT;
  },
};
