import type { IRender } from "@univerjs/preset-sheets-core";
import type { ChartFrame } from "../../book/types/chart-looks";

/** A part of the grid that scrolls by itself: frozen rows and columns are parts of their own. */
export interface GridView {
  readonly key: string;
  /** What of the grid's element it covers, in pixels. */
  readonly clip: ChartFrame;
  /** Where the sheet's first cell is drawn, seen from the clip's corner, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The parts that show cells. */
const CELLS: readonly string[] = ["viewMain", "viewMainTop", "viewMainLeft", "viewMainLeftTop"];

/** The grid draws its scroll bars over the cells at the right and at the foot. */
const SCROLL_BAR = 12;

/** Where the grid draws its cells at this moment; `corner` is the size of the headings. */
export function gridViews({ scene }: IRender, corner: Pick<ChartFrame, "left" | "top">): readonly GridView[] {
  const scale = scene.getAncestorScale().scaleX;
  return scene.getViewports().flatMap((view) => {
    const { viewportKey: key, left, top, width, height, viewportScrollX, viewportScrollY } = view;
    if (!CELLS.includes(key) || !view.isActive || !width || !height) return [];
    const clip = {
      left,
      top,
      width: width - (key.includes("Left") ? 0 : SCROLL_BAR),
      height: height - (key.includes("Top") ? 0 : SCROLL_BAR),
    };
    return [
      {
        key,
        clip,
        left: (corner.left - viewportScrollX) * scale - left,
        top: (corner.top - viewportScrollY) * scale - top,
        scale,
      },
    ];
  });
}
