import { lazy, Suspense, type ComponentType } from "react";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { TroubleMsg } from "../kit/TroubleMsg";
import { useStore } from "../kit/useStore";
import type { PageName } from "../pages";
import type { BookView } from "./bookView";
import type { BookReading, PaneApp } from "./paneApp";
import type { TaskProps } from "./taskProps";
import { TodayTask } from "./TodayTask";

const LIVE_ON_DEALS: readonly PageName[] = ["1:1", "Forecast", "Share"];

/** All pages but Today are loaded when they are first opened. */
const TASKS: Readonly<Record<PageName | "no deals", ComponentType<TaskProps>>> = {
  Today: TodayTask,
  Import: lazy(async () => ({
    default: (await import("./ImportPageTask")).ImportPageTask,
  })),
  Inspect: lazy(async () => ({
    default: (await import("./InspectTask")).InspectTask,
  })),
  "1:1": lazy(async () => ({
    default: (await import("./OneOnOneTask")).OneOnOneTask,
  })),
  Forecast: lazy(async () => ({
    default: (await import("./ForecastTask")).ForecastTask,
  })),
  Share: lazy(async () => ({
    default: (await import("./SharePageTask")).SharePageTask,
  })),
  Find: lazy(async () => ({
    default: (await import("./FindTask")).FindTask,
  })),
  Trust: lazy(async () => ({
    default: (await import("./TrustTask")).TrustTask,
  })),
  "no deals": lazy(async () => ({
    default: (await import("./NoDealsTask")).NoDealsTask,
  })),
  Setup: lazy(async () => ({
    default: (await import("./SetupTask")).SetupTask,
  })),
};

/** Whether the page has nothing to show before there are deals; a book that was built without any has its periods and people. */
function isWithoutDeals(page: PageName, { book }: BookView): boolean {
  if (book.deals.length > 0) return false;
  return page === "Inspect" || (book.standing === "absent" && LIVE_ON_DEALS.includes(page));
}

export interface PageOfProps {
  readonly app: PaneApp;
  /** Null until the book has been read. */
  readonly view: BookView | null;
}

/** The page of the place where the reader is. */
export function PageOf({ app, view }: PageOfProps) {
  const { page, list } = useStore(app.place);
  const reading = useStore(app.book);
  const isShort = reading.kind === "glanced" && page !== "Find" && (page !== "Today" || list !== undefined);
  if (view === null || isShort) return <Unread page={page} reading={reading} />;
  const Task = TASKS[isWithoutDeals(page, view) ? "no deals" : page];
  return (
    <Suspense fallback={<Page name={page}>{null}</Page>}>
      <Task app={app} view={view} />
    </Suspense>
  );
}

interface UnreadProps {
  readonly page: PageName;
  readonly reading: BookReading;
}

function Unread({ page, reading }: UnreadProps) {
  const isFailed = reading.kind === "not read";
  return (
    <Page name={page}>
      {isFailed && <TroubleMsg trouble={reading.trouble} />}
      <Head title={isFailed ? "The book could not be read" : "Reading the book…"} isPassing={!isFailed} />
    </Page>
  );
}
