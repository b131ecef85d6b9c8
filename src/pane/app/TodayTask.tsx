import { lazy, useMemo } from "react";
import { nextTalk } from "../../domain/actions/nextTalk";
import { splitPutOff } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayItem";
import { useStore } from "../kit/useStore";
import { StartPage } from "../today/StartPage";
import { TodayPage } from "../today/TodayPage";
import { actions } from "../../schema/sheets/actions";
import { goToCell } from "./bookActions";
import { firstDaysDue } from "./firstDaysDue";
import { startSample } from "./importFlowOf";
import { goTo, goToPage, openReview, seeChanged } from "./navigation";
import type { PageName } from "../pages";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { putItemOff } from "./putItemOff";
import { putOffsOf } from "./putOffs";
import { drawAgain } from "./standingActions";
import { useTodayFigures } from "./useTodayFigures";

const DealsTask = lazy(async () => ({
  default: (await import("./DealsTask")).DealsTask,
}));

const HygieneTask = lazy(async () => ({
  default: (await import("./HygieneTask")).HygieneTask,
}));

/** Today: the way in while there are no deals, else the figures and what to do. */
export function TodayTask({ app, view }: TaskProps) {
  const { list } = useStore(app.place);
  const { book, todayFacts } = view;
  const notes = useStore(app.notes);
  const { now, later } = useMemo(
    () => splitPutOff({ ...todayFacts, firstDays: firstDaysDue(view, notes) }, putOffsOf(book, notes)),
    [view, todayFacts, book, notes],
  );
  const figures = useTodayFigures(app, view);
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
      figures={figures}
      items={now}
      later={later}
      next={nextTalk(todayFacts)}
      whyMoved={book.whyMoved}
      asOf={view.asOf.isLate ? todayFacts.importedAt : null}
      today={view.today}
      onPutOff={(item, putOff) => void putItemOff(app, item, putOff)}
      onOpen={(item) => openItem(app, item)}
      onSeeWhy={() => seeChanged(app)}
      onSetTarget={() => goToPage(app, "Forecast", "by link")}
    />
  );
}

/** Shows a row of the register of actions, at its title. */
function goToAction(app: PaneApp, row: number): void {
  void goToCell(app, { table: actions.table, row, header: actions.columns.title.header });
}

/** The pages on which the figures are made right, or help is asked for. */
const PAGES = {
  "mend cells": "Trust",
  "mend columns": "Trust",
  "import again": "Import",
  "help due": "Forecast",
} as const;

/** One click leads to the place where the thing is done. */
function openItem(app: PaneApp, item: TodayItem): void {
  if ("actions" in item) return goToAction(app, item.actions[0]?.row ?? actions.headerRow);
  if (item.kind === "outlook old") return void drawAgain(app);
  if (item.kind === "reviews due") return openReview(app, item.due[0]?.deal.record.dealId ?? "");
  if (item.kind === "one-on-one late") return goTo(app, { page: "1:1", member: item.due.member }, "by link");
  if (item.kind === "below minimum") return goTo(app, { page: "1:1", ...memberOf(item.members) }, "by link");
  if (item.kind === "hygiene" || "deals" in item)
    return goTo(app, { page: "Today", list: item.kind }, "by link");
  goToPage(app, pageOf(item), "by link");
}

type PageItem = Extract<TodayItem, { readonly kind: keyof typeof PAGES | "first days" }>;

function pageOf(item: PageItem): PageName {
  return item.kind === "first days" ? (item.tasks[0]?.place ?? "Setup") : PAGES[item.kind];
}

function memberOf([member]: readonly string[]): { readonly member?: string } {
  return member === undefined ? {} : { member };
}
