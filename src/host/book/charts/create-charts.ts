import type { Core } from "../core";
import type { Chart, Charts } from "../types/chart";
import type { Sheet } from "../types/sheet";
import { anchorAt, anchorOfBox, shiftAnchor } from "./chart-anchor";
import { CHART_KINDS } from "./chart-kinds";
import { createChart, type ChartShelf } from "./create-chart";
import { firstSeries } from "./first-series";
import { newChart } from "./new-chart";
import { shiftRanges } from "./shift-chart";

const FRAME = { left: 20, top: 20, width: 360, height: 216 };

/** Cells moved: the charts over them and the ranges of all charts go with them. */
function followShifts(core: Core, { sheet, facts }: ChartShelf): void {
  core.shiftListeners.add((sheetId, move) => {
    const moved = core.sheets.of(sheetId);
    for (const [id, chart] of facts) {
      const anchor = moved === sheet ? shiftAnchor(chart.anchor, move) : chart.anchor;
      facts.set(id, { ...shiftRanges(chart, moved, move), anchor });
    }
  });
}

/** A name that no chart of the sheet has. */
function freeName({ facts }: ChartShelf): string {
  const taken = new Set([...facts.values()].map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function idOf({ facts }: ChartShelf, key: string): string | null {
  const folded = key.toLowerCase();
  const isMeant = (text: string) => text.toLowerCase() === folded;
  const found = [...facts].find(([id, { name }]) => isMeant(id) || isMeant(name));
  return found ? found[0] : null;
}

/** The charts of one sheet as facts; the page draws them. */
export function createCharts(core: Core, sheet: Sheet): Charts {
  const changed = () => core.events.emit({ type: "chartsChanged", sheet });
  const shelf: ChartShelf = { sheet, facts: new Map(), changed };
  followShifts(core, shelf);

  const put: Charts["put"] = (facts): Chart => {
    const id = core.nextId();
    shelf.facts.set(id, facts);
    changed();
    return createChart(shelf, id);
  };

  return {
    get items() {
      return [...shelf.facts.keys()].map((id) => createChart(shelf, id));
    },
    get: (key) => {
      const id = idOf(shelf, key);
      return id === null ? null : createChart(shelf, id);
    },
    add: (type, place, seriesBy) => {
      const anchor = anchorAt(sheet, FRAME);
      const hasXs = CHART_KINDS[type].shape === "scatter";
      const series = firstSeries({ place, seriesBy, hasXs });
      return put(newChart(type, series, { name: freeName(shelf), anchor }));
    },
    put,
    anchorOf: anchorOfBox,
  };
}
