import { lazy, Suspense } from "react";
import { ForecastPage } from "../forecast/ForecastPage";
import { useStore } from "../kit/useStore";
import { keepTarget, showWaterfall } from "./bookActions";
import { ChangedTask } from "./ChangedTask";
import { Page } from "../kit/Page";
import { seeAccuracy, seeChanged } from "./navigation";
import type { TaskProps } from "./taskProps";

const AccuracyTask = lazy(async () => ({ default: (await import("./AccuracyTask")).AccuracyTask }));

/** Forecast, wired to the book. */
export function ForecastTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  if (list === "changed") return <ChangedTask app={app} view={view} />;
  if (list === "accuracy") {
    return (
      <Suspense fallback={<Page name="Forecast">{null}</Page>}>
        <AccuracyTask app={app} view={view} />
      </Suspense>
    );
  }
  return (
    <ForecastPage
      block={view.block}
      periods={view.periods}
      current={view.current?.name ?? ""}
      onChanged={() => seeChanged(app)}
      onAccuracy={() => seeAccuracy(app)}
      onSheet={() => void showWaterfall(app)}
      onTarget={(period, target) => void keepTarget(app, period, target)}
    />
  );
}
