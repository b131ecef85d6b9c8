import { ForecastPage } from "../forecast/ForecastPage";
import { useStore } from "../kit/useStore";
import { keepTarget, showWaterfall } from "./bookActions";
import { ChangedTask } from "./ChangedTask";
import { seeChanged } from "./navigation";
import type { TaskProps } from "./taskProps";

/** Forecast, wired to the book. */
export function ForecastTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  if (list === "changed") return <ChangedTask app={app} view={view} />;
  return (
    <ForecastPage
      block={view.block}
      periods={view.periods}
      current={view.current?.name ?? ""}
      onChanged={() => seeChanged(app)}
      onSheet={() => void showWaterfall(app)}
      onTarget={(period, target) => void keepTarget(app, period, target)}
    />
  );
}
