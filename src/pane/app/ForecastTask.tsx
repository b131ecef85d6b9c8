import { lazy, Suspense, useMemo } from "react";
import { ForecastPage } from "../forecast/ForecastPage";
import { useStore } from "../kit/useStore";
import { keepTarget, showWaterfall } from "./bookActions";
import { ChangedTask } from "./ChangedTask";
import { changeLuck } from "./changeLuck";
import { Page } from "../kit/Page";
import { seeAccuracy, seeChanged } from "./navigation";
import { rangesJudged } from "./rangesJudged";
import type { TaskProps } from "./taskProps";
import { useLuckProposal } from "./useLuckProposal";

const AccuracyTask = lazy(async () => ({ default: (await import("./AccuracyTask")).AccuracyTask }));

/** Forecast, wired to the book. */
export function ForecastTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  const judged = useMemo(() => rangesJudged(view), [view]);
  const proposed = useLuckProposal(app, judged, view.luck);
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
      held={{
        judged,
        proposed,
        luck: view.luck,
        today: view.today,
        onLuck: (luck) => void changeLuck(app, luck),
      }}
      onChanged={() => seeChanged(app)}
      onAccuracy={() => seeAccuracy(app)}
      onSheet={() => void showWaterfall(app)}
      onTarget={(period, target) => void keepTarget(app, period, target)}
    />
  );
}
