import type { Box } from "../types/box";
import type { ChartFacts, ChartPoint, ChartSeries, ChartTitle } from "../types/chart";
import type { ChartText } from "../types/chart-looks";
import type { Place } from "../types/name";
import type { Sheet } from "../types/sheet";

/** What becomes of a place when cells of one sheet move; null when its cells are gone. */
type Moving = (place: Place) => Place | null;

/** A text whose cell is gone is what Excel shows in its stead. */
const LOST = "#REF!";

function movedText(text: ChartText, moving: Moving): ChartText {
  return typeof text === "string" ? text : (moving(text) ?? LOST);
}

function movedPoint(point: ChartPoint, moving: Moving): ChartPoint {
  const text = point.label?.text ?? null;
  if (!point.label || text === null) return point;
  return { ...point, label: { ...point.label, text: movedText(text, moving) } };
}

function movedSeries(series: ChartSeries, moving: Moving): ChartSeries {
  const points = Object.entries(series.points).map(([at, point]) => [at, movedPoint(point, moving)]);
  return {
    ...series,
    name: movedText(series.name, moving),
    values: series.values && moving(series.values),
    categories: series.categories && moving(series.categories),
    points: Object.fromEntries(points) as ChartSeries["points"],
  };
}

/** The ranges of a chart after cells of a sheet moved: they follow, as references in formulas do. */
export function shiftRanges(facts: ChartFacts, sheet: Sheet, move: (box: Box) => Box | null): ChartFacts {
  const moving: Moving = (place) => {
    if (place.sheet !== sheet) return place;
    const box = move(place.box);
    return box && { sheet, box };
  };
  const title = (of: ChartTitle): ChartTitle => ({ ...of, text: movedText(of.text, moving) });
  return {
    ...facts,
    title: title(facts.title),
    categoryAxis: { ...facts.categoryAxis, title: title(facts.categoryAxis.title) },
    valueAxis: { ...facts.valueAxis, title: title(facts.valueAxis.title) },
    series: facts.series.map((series) => movedSeries(series, moving)),
  };
}
