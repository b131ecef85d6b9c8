import { notFound } from "../refusals";
import type { Chart, ChartFacts } from "../types/chart";
import type { Sheet } from "../types/sheet";
import { CHART_KINDS } from "./chart-kinds";
import { anchorAt, frameOf } from "./chart-anchor";
import { firstSeries } from "./first-series";

/** The charts of one sheet by their ids, in the order in which they were made. */
export interface ChartShelf {
  readonly sheet: Sheet;
  readonly facts: Map<string, ChartFacts>;
  /** Tells that a chart came, went or changed. */
  readonly changed: () => void;
}

function existing({ facts }: ChartShelf, id: string): ChartFacts {
  const found = facts.get(id);
  if (!found) throw notFound();
  return found;
}

function remove(shelf: ChartShelf, id: string): void {
  existing(shelf, id);
  shelf.facts.delete(id);
  shelf.changed();
}

/** One chart by its id. */
export function createChart(shelf: ChartShelf, id: string): Chart {
  const change = (some: Partial<ChartFacts>) => {
    shelf.facts.set(id, { ...existing(shelf, id), ...some });
    shelf.changed();
  };
  const frame = () => frameOf(shelf.sheet, existing(shelf, id).anchor);
  return {
    id,
    get facts() {
      return existing(shelf, id);
    },
    get frame() {
      return frame();
    },
    change,
    place: (some) => change({ anchor: anchorAt(shelf.sheet, { ...frame(), ...some }) }),
    setData: (place, seriesBy) => {
      const hasXs = CHART_KINDS[existing(shelf, id).type].shape === "scatter";
      change({ series: firstSeries({ place, seriesBy, hasXs }) });
    },
    delete: () => remove(shelf, id),
  };
}
