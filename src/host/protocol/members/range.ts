import type { LiveRange } from "../host";
import { officeClass } from "../officeClass";
import { mergedAreas } from "./mergedAreas";
import { rangeEdits, rangeInsert } from "./rangeEdits";
import { rangeLinks } from "./rangeLinks";
import { rangeNeighbours } from "./rangeNeighbours";
import { rangeProperties } from "./rangeProperties";
import { rangeScalars } from "./rangeScalars";
import { rangeSearch } from "./rangeSearch";
import { specialCells } from "./specialCells";

/** Excel's Range. */
export const rangeClass = officeClass<LiveRange>("Range", {
  reference: ({ reference }) => reference,
  scalars: rangeScalars,
  links: rangeLinks,
  methods: { ...rangeNeighbours, ...rangeSearch, ...specialCells, ...mergedAreas, ...rangeInsert },
  actions: { ...rangeEdits, ...rangeProperties },
});
