import type { Core } from "../core";
import { shiftFormula } from "../formula/shift-formula";
import { invalidArgument, notFound } from "../refusals";
import type { Chart, ChartModel, Charts } from "../types/chart";
import { chartSeries } from "./chart-series";

const SIZE = { left: 20, top: 20, width: 360, height: 216 };

/** The charts of one sheet as facts; the page draws them. */
export function createCharts(core: Core, engineId: string): Charts {
  const models = new Map<string, ChartModel>();

  function existing(id: string): ChartModel {
    const model = models.get(id);
    if (!model) throw notFound();
    return model;
  }

  core.shiftListeners.add((sheetId, move) => {
    for (const [id, model] of models) {
      const source = sheetId === engineId ? move(model.source) : model.source;
      const sheet = { name: core.sheets.of(sheetId).name, isOwn: sheetId === engineId };
      const shifted = (formula: string) => shiftFormula(formula, sheet, move);
      const series = model.series.map((one) => ({
        ...one,
        values: shifted(one.values),
        categories: one.categories === null ? null : shifted(one.categories),
      }));
      models.set(id, { ...model, source: source ?? model.source, series });
    }
  });

  function view(id: string): Chart {
    return {
      id,
      get name() {
        return existing(id).name;
      },
      get type() {
        return existing(id).type;
      },
      get title() {
        return existing(id).title;
      },
      get showLegend() {
        return existing(id).showLegend;
      },
      get source() {
        return existing(id).source;
      },
      get seriesBy() {
        return existing(id).seriesBy;
      },
      get series() {
        return existing(id).series;
      },
      get left() {
        return existing(id).left;
      },
      get top() {
        return existing(id).top;
      },
      get width() {
        return existing(id).width;
      },
      get height() {
        return existing(id).height;
      },
      set: (facts) => void models.set(id, { ...existing(id), ...facts }),
      delete: () => {
        existing(id);
        models.delete(id);
      },
    };
  }

  return {
    get items() {
      return [...models.keys()].map(view);
    },
    get: (key) => {
      const folded = key.toLowerCase();
      const found = [...models].find(
        ([id, { name }]) => id.toLowerCase() === folded || name.toLowerCase() === folded,
      );
      return found ? view(found[0]) : null;
    },
    add: (type, source, seriesBy) => {
      if (type === "") throw invalidArgument();
      const id = core.nextId();
      const name = `Chart ${models.size + 1}`;
      const series = chartSeries(core.sheets.of(engineId), source, seriesBy);
      models.set(id, { name, type, title: null, showLegend: true, source, seriesBy, series, ...SIZE });
      return view(id);
    },
  };
}
