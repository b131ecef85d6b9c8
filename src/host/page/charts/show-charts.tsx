import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  type IRender,
} from "@univerjs/preset-sheets-core";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { plottedChart } from "../../book/charts/plotted-chart";
import type { Book } from "../../book/types";
import type { BookEvent } from "../../book/types/event";
import type { Engine } from "../../engine/engine";
import { ChartLayer, type ShownChart } from "./ChartLayer";
import { gridViews } from "./grid-views";

/** What changes what charts show. */
const REDRAWING: ReadonlySet<BookEvent["type"]> = new Set([
  "calculated",
  "changed",
  "chartsChanged",
  "filtered",
  "formatChanged",
  "sheetActivated",
  "sheetDeleted",
  "sheetRenamed",
]);

function headings(render: IRender): { readonly left: number; readonly top: number } {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  return { left: skeleton?.rowHeaderWidth ?? 0, top: skeleton?.columnHeaderHeight ?? 0 };
}

/** A layer over the grid's canvas that the mouse goes through. */
function layerOver(canvas: HTMLCanvasElement): HTMLElement {
  const layer = document.createElement("div");
  layer.className = "charts";
  canvas.after(layer);
  return layer;
}

/** The charts of the active sheet as they were read last, and where they were drawn. */
interface Drawing {
  charts: readonly Omit<ShownChart, "frame">[];
  isStale: boolean;
  /** Everything that the last picture depended on besides the charts themselves. */
  places: string;
}

const NOWHERE = "[]";

/** Reads the charts anew after something changed. */
function refresh(drawing: Drawing, book: Book): void {
  if (!drawing.isStale) return;
  const { items } = book.chartsOf(book.sheets.active);
  drawing.charts = items.map(({ id, facts }) => ({ id, chart: plottedChart(facts) }));
  drawing.isStale = false;
  drawing.places = "";
}

/** The charts where their cells are now. */
function placed({ charts }: Drawing, book: Book): readonly ShownChart[] {
  if (charts.length === 0) return [];
  const known = book.chartsOf(book.sheets.active);
  return charts.flatMap((one) => {
    const frame = known.get(one.id)?.frame;
    return frame ? [{ ...one, frame }] : [];
  });
}

/** Draws the charts of the active sheet over the grid and keeps them in step with it; gives what ends that. */
export function showCharts(engine: Engine, book: Book, onPress: () => void): () => void {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.workbookId);
  if (!render) return () => undefined;
  const canvas = render.engine.getCanvasElement();
  const layer = layerOver(canvas);
  const root = createRoot(layer);
  const drawing: Drawing = { charts: [], isStale: true, places: NOWHERE };
  const onWheel = (event: WheelEvent) => void canvas.dispatchEvent(new WheelEvent(event.type, event));

  // The grid draws in every frame; the charts look after it whether they have to move.
  function look(): void {
    refresh(drawing, book);
    const charts = placed(drawing, book);
    const views = charts.length === 0 || !render ? [] : gridViews(render, headings(render));
    const places = charts.length === 0 ? NOWHERE : JSON.stringify([views, charts.map(({ frame }) => frame)]);
    if (places === drawing.places) return;
    drawing.places = places;
    flushSync(() => root.render(<ChartLayer {...{ charts, views, onPress, onWheel }} />));
  }

  const stopListening = book.listen(({ type }) => {
    if (REDRAWING.has(type)) drawing.isStale = true;
  });
  render.engine.runRenderLoop(look);
  return () => {
    stopListening();
    render.engine.stopRenderLoop(look);
    root.unmount();
    layer.remove();
  };
}
