import { memo } from "react";
import type { PlottedChart } from "../../book/charts/plotted-chart";
import type { ChartFrame } from "../../book/types/chart-looks";
import { ChartPicture } from "./ChartPicture";
import type { GridView } from "./grid-views";

/** A chart as it is drawn over the grid. */
export interface ShownChart {
  readonly id: string;
  readonly chart: PlottedChart;
  /** In points from the sheet's corner. */
  readonly frame: ChartFrame;
}

interface ChartLayerProps {
  readonly charts: readonly ShownChart[];
  readonly views: readonly GridView[];
  /** Somebody pressed the mouse on a chart. */
  readonly onPress: () => void;
  readonly onWheel: (event: WheelEvent) => void;
}

const PIXELS = 4 / 3;
const Picture = memo(ChartPicture);

function isIn({ clip, left, top, scale }: GridView, frame: ChartFrame): boolean {
  const pixels = PIXELS * scale;
  const [x, y] = [left + frame.left * pixels, top + frame.top * pixels];
  return x < clip.width && y < clip.height && x + frame.width * pixels > 0 && y + frame.height * pixels > 0;
}

/** The charts of the sheet on the screen, clipped as the grid clips its cells. */
export function ChartLayer({ charts, views, onPress, onWheel }: ChartLayerProps) {
  return views.map((view) => (
    <div key={view.key} className="chart-view" style={view.clip}>
      {charts
        .filter(({ frame }) => isIn(view, frame))
        .map(({ id, chart, frame }) => (
          <div
            key={id}
            className="chart"
            style={{
              left: view.left,
              top: view.top,
              width: frame.width * PIXELS,
              height: frame.height * PIXELS,
              transform: `scale(${view.scale}) translate(${frame.left * PIXELS}px, ${frame.top * PIXELS}px)`,
            }}
            onMouseDown={(event) => {
              event.preventDefault();
              onPress();
            }}
            onWheel={({ nativeEvent }) => onWheel(nativeEvent)}
          >
            <Picture chart={chart} frame={frame} />
          </div>
        ))}
    </div>
  ));
}
