import { ForecastPage } from "../forecast/ForecastPage";
import { keepTarget } from "./bookActions";
import type { TaskProps } from "./taskProps";

/** Forecast, wired to the book. */
export function ForecastTask({ app, view }: TaskProps) {
  return (
    <ForecastPage
      block={view.block}
      periods={view.periods}
      current={view.current?.name ?? ""}
      onTarget={(period, target) => void keepTarget(app, period, target)}
    />
  );
}
