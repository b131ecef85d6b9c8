import type { PlottedSeries } from "../../book/charts/plotted-chart";
import type { PlotSpace, Spot } from "./plot-space";

/** The spots of a series in its order; null where its line breaks. */
export function spotsOf({ kind, data, points }: PlottedSeries, space: PlotSpace): readonly (Spot | null)[] {
  return points.map((point, at) => {
    const along = kind.shape === "scatter" ? data.xs[at] : at;
    return point && along !== null && along !== undefined ? space.spot(along, point.top) : null;
  });
}

/** The stretches of a line without gaps, or one over all gaps. */
function stretches(spots: readonly (Spot | null)[], bridges: boolean): readonly (readonly Spot[])[] {
  if (bridges) return [spots.filter((spot) => spot !== null)];
  const found: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot) found.at(-1)?.push(spot);
    else found.push([]);
  }
  return found.filter((stretch) => stretch.length > 0);
}

const number = (value: number) => String(Math.round(value * 100) / 100);
const text = ({ x, y }: Spot) => `${number(x)} ${number(y)}`;

/** A curve through all spots: at each it runs as from the spot before to the spot behind. */
function curve(spots: readonly Spot[]): string {
  return spots
    .slice(1)
    .map((to, at) => {
      const from = spots[at] ?? to;
      const before = spots[at - 1] ?? from;
      const behind = spots[at + 2] ?? to;
      const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
      const second = { x: to.x - (behind.x - from.x) / 6, y: to.y - (behind.y - from.y) / 6 };
      return `C${text(first)} ${text(second)} ${text(to)}`;
    })
    .join("");
}

function straight(spots: readonly Spot[]): string {
  return spots
    .slice(1)
    .map((spot) => `L${text(spot)}`)
    .join("");
}

/** The SVG path of a line. */
export function linePath(
  spots: readonly (Spot | null)[],
  { bridges, isSmooth }: { readonly bridges: boolean; readonly isSmooth: boolean },
): string {
  return stretches(spots, bridges)
    .map(([first, ...others]) =>
      first ? `M${text(first)}${(isSmooth ? curve : straight)([first, ...others])}` : "",
    )
    .join("");
}

/** The SVG path of an area between a line and the one under it. */
export function areaPath({ points }: PlottedSeries, space: PlotSpace): string {
  const known = points.flatMap((point, at) => (point ? [{ at, ...point }] : []));
  const over = known.map(({ at, top }) => space.spot(at, top));
  const under = known.map(({ at, base }) => space.spot(at, base)).reverse();
  const [first, ...others] = [...over, ...under];
  return first ? `M${text(first)}${straight([first, ...others])}Z` : "";
}
