import type { Core } from "../core";
import { shiftFormula } from "../formula/shift-formula";
import { invalidArgument } from "../refusals";
import type { ChartModel, Charts } from "../types/chart";
import { chartSeries } from "./chart-series";
import { createChart, type ChartModels } from "./create-chart";

const SIZE = { left: 20, top: 20, width: 360, height: 216 };

/** A chart with each of its ranges changed. */
function withRanges(model: ChartModel, change: (range: string) => string): ChartModel {
  const series = model.series.map((one) => ({
    ...one,
    values: change(one.values),
    categories: one.categories === null ? null : change(one.categories),
  }));
  return { ...model, series };
}

/** Cells moved: the source of a chart on their sheet and the ranges of all charts go with them. */
function followShifts(core: Core, engineId: string, models: ChartModels): void {
  core.shiftListeners.add((sheetId, move) => {
    const isOwn = sheetId === engineId;
    for (const [id, model] of models) {
      const sheet = { name: core.sheets.of(sheetId).name, isOwn };
      const shifted = withRanges(model, (range) => shiftFormula(range, sheet, move));
      models.set(id, { ...shifted, source: (isOwn ? move(model.source) : null) ?? model.source });
    }
  });
}

function idOf(models: ChartModels, key: string): string | null {
  const folded = key.toLowerCase();
  const isMeant = (text: string) => text.toLowerCase() === folded;
  const found = [...models].find(([id, { name }]) => isMeant(id) || isMeant(name));
  return found ? found[0] : null;
}

/** The charts of one sheet as facts; the page draws them. */
export function createCharts(core: Core, engineId: string): Charts {
  const models: ChartModels = new Map();
  followShifts(core, engineId, models);
  return {
    get items() {
      return [...models.keys()].map((id) => createChart(models, id));
    },
    get: (key) => {
      const id = idOf(models, key);
      return id === null ? null : createChart(models, id);
    },
    add: (type, source, seriesBy) => {
      if (type === "") throw invalidArgument();
      const id = core.nextId();
      const name = `Chart ${models.size + 1}`;
      const series = chartSeries(core.sheets.of(engineId), source, seriesBy);
      models.set(id, { name, type, title: null, showLegend: true, source, seriesBy, series, ...SIZE });
      return createChart(models, id);
    },
  };
}
