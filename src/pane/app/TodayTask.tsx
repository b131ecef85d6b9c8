import { lazy, useMemo } from "react";
import { splitPutOff } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayList";
import { periodForecast } from "../forecast/periodForecast";
import { useStore } from "../kit/useStore";
import { StartPage } from "../today/StartPage";
import { TodayPage } from "../today/TodayPage";
import { startSample } from "./importFlowOf";
import { goTo, goToPage, openReview } from "./navigation";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { putItemOff } from "./putItemOff";
import { putOffsOf } from "./putOffs";

const DealsTask = lazy(async () => ({
  default: (await import("./DealsTask")).DealsTask,
}));

const HygieneTask = lazy(async () => ({
  default: (await import("./HygieneTask")).HygieneTask,
}));

/** Today: the way in while there are no deals, else the figures and what to do. */
export function TodayTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  const { block, current, book, todayFacts, luck } = view;
  const notes = useStore(app.notes);
  const { now, later } = useMemo(
    () => splitPutOff(todayFacts, putOffsOf(book, notes)),
    [todayFacts, book, notes],
  );
  const forecast = useMemo(
    () => (current ? periodForecast(block, current, luck) : null),
    [block, current, luck],
  );
  if (book.deals.length === 0) {
    return (
      <StartPage onImport={() => goToPage(app, "Import", "by link")} onSample={() => startSample(app)} />
    );
  }
  if (list === "hygiene") return <HygieneTask app={app} view={view} />;
  const listed = now.find(({ kind }) => kind === list);
  if (listed && "deals" in listed) return <DealsTask app={app} view={view} item={listed} />;
  return (
    <TodayPage
      figures={forecast?.figures ?? null}
      items={now}
      later={later}
      today={view.today}
      onPutOff={(item, putOff) => void putItemOff(app, item, putOff)}
      onOpen={(item) => openItem(app, item)}
      onSetTarget={() => goToPage(app, "Forecast", "by link")}
    />
  );
}

function openItem(app: PaneApp, item: TodayItem): void {
  switch (item.kind) {
    case "mend cells":
      return goToPage(app, "Trust", "by link");
    case "import again":
      return goToPage(app, "Import", "by link");
    case "reviews due":
      return openReview(app, item.due[0]?.deal.record.dealId ?? "");
    case "past close date":
    case "no next step":
    case "hygiene":
      return goTo(app, { page: "Today", list: item.kind }, "by link");
  }
}
