import { notFound } from "../refusals";
import type { Chart, ChartModel } from "../types/chart";

/** The charts of one sheet by their ids, in the order in which they were made. */
export type ChartModels = Map<string, ChartModel>;

function existing(models: ChartModels, id: string): ChartModel {
  const model = models.get(id);
  if (!model) throw notFound();
  return model;
}

function remove(models: ChartModels, id: string): void {
  existing(models, id);
  models.delete(id);
}

/** One chart by its id: a live view, refused with ItemNotFound once the chart is gone. */
export function createChart(models: ChartModels, id: string): Chart {
  return {
    id,
    get name() {
      return existing(models, id).name;
    },
    get type() {
      return existing(models, id).type;
    },
    get title() {
      return existing(models, id).title;
    },
    get showLegend() {
      return existing(models, id).showLegend;
    },
    get source() {
      return existing(models, id).source;
    },
    get seriesBy() {
      return existing(models, id).seriesBy;
    },
    get series() {
      return existing(models, id).series;
    },
    get left() {
      return existing(models, id).left;
    },
    get top() {
      return existing(models, id).top;
    },
    get width() {
      return existing(models, id).width;
    },
    get height() {
      return existing(models, id).height;
    },
    set: (facts) => void models.set(id, { ...existing(models, id), ...facts }),
    delete: () => remove(models, id),
  };
}
