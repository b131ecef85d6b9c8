import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import type { Grid } from "../../src/kit/cell";
import { type BookView, bookView } from "../../src/pane/app/bookView";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { InspectTask } from "../../src/pane/app/InspectTask";
import { createPaneApp, type PaneApp } from "../../src/pane/app/paneApp";
import { PersonTask } from "../../src/pane/app/PersonTask";
import { shownReview, typeDraft } from "../../src/pane/app/reviewDrafts";
import { talkPartners } from "../../src/pane/app/talkPartners";
import { TalkTask } from "../../src/pane/app/TalkTask";
import { TodayTask } from "../../src/pane/app/TodayTask";
import { bookIndex } from "../../src/pane/find/bookIndex";
import { FindPage } from "../../src/pane/find/FindPage";
import { EMPTY_DRAFT } from "../../src/pane/forecast/callDraft";
import { openInPeriod } from "../../src/pane/forecast/openInPeriod";
import { WhoPage } from "../../src/pane/oneOnOne/WhoPage";
import type { CallStep } from "../../src/pane/pages";
import { forecastCall } from "../../test/pane/forecastCall";
import type { Comparison } from "./comparison";
import { TODAY } from "./export";
import type { PaneReadings } from "./paneReadings";

/** 50 ms where JSON.parse takes 11.4, as on the machine of the recorded table; Find may take twice that. */
const LIMIT = 4.4;
const FIND_LIMIT = 8.8;
const RUNS = 11;

/** So many rows are searched. */
const FIND_ROWS = 5_000;

const none = (): void => undefined;

/** What one press asks of the pane itself. */
interface Work {
  readonly name: string;
  readonly limit?: number;
  readonly work: () => unknown;
}

/** The page as markup: all that the rules say and all that React makes of it, without Excel's answers and the browser's drawing. */
function drawn(page: ReactElement): string {
  return renderToString(<FluentProvider theme={webLightTheme}>{page}</FluentProvider>);
}

function paneOn({ beside }: PaneReadings): PaneApp {
  const unasked = () => Promise.reject(new Error("Not asked for"));
  const tools = { desk: excelDesk, copyMaker: unasked, oddsMaker: unasked, readTab: unasked };
  const app = createPaneApp({ ...tools, now: () => TODAY });
  app.beside.set(beside);
  return app;
}

function inspectWork(app: PaneApp, view: BookView): readonly Work[] {
  const deal = view.due[0]?.deal ?? view.open[0];
  if (!deal) throw new Error("no deal is open");
  const { dealId } = deal.record;
  const inspect = (): string => drawn(<InspectTask app={app} view={view} />);
  const onDeal = (): string => {
    app.place.set({ page: "Inspect", dealId });
    return inspect();
  };
  const { draft } = shownReview(app, view, deal.record);
  const [question = ""] = draft.answers.keys();
  const answered = { ...draft, answers: new Map(draft.answers) };
  const was = draft.answers.get(question);
  if (was) answered.answers.set(question, { ...was, answer: "No" });
  return [
    {
      name: "Inspect opened",
      work: () => {
        app.place.set({ page: "Inspect" });
        return inspect();
      },
    },
    { name: "review opened", work: onDeal },
    {
      name: "an answer given",
      work: () => {
        typeDraft(app, { view, deal: deal.record }, answered);
        return onDeal();
      },
    },
  ];
}

function talkWork(app: PaneApp, view: BookView, talkBook: PaneReadings["talks"]): readonly Work[] {
  const member = view.open[0]?.record.owner ?? "";
  const given = { app, view, talkBook, member };
  return [
    {
      name: "1:1 opened",
      work: () =>
        drawn(
          <WhoPage
            partners={talkPartners(view, talkBook)}
            skills={null}
            unfinished={0}
            today={TODAY}
            onTalk={none}
            onSession={none}
          />,
        ),
    },
    { name: "a member's 1:1 opened", work: () => drawn(<TalkTask {...given} selected={null} />) },
    { name: "a member's page opened", work: () => drawn(<PersonTask {...given} />) },
  ];
}

function forecastWork(view: BookView, { calls, history }: PaneReadings): readonly Work[] {
  const { block, book, periods, luck, today, current } = view;
  if (current === null) throw new Error("no period runs");
  const { deals, currency } = book;
  const shown = { block, deals, periods, currency, luck, asOf: today, today, help: null };
  const told = { ...shown, facts: calls, history: history ?? ("no place" as const) };
  const [first] = openInPeriod({ ...told, period: current });
  const judged = { ...EMPTY_DRAFT, judgments: new Map([[first?.record.dealId ?? "", "In" as const]]) };
  // without a target nothing waits for the odds: the deals are listed at once
  const aimless = { ...told, periods: periods.map((period) => ({ ...period, target: null })) };
  const at = (step: CallStep, { draft = EMPTY_DRAFT, from = told } = {}) => {
    const draftOf = () => ({ draft, back: null });
    return () => drawn(forecastCall({ book: from, current: current.name, step, draftOf }));
  };
  return [
    { name: "forecast call opened", work: at("Reps") },
    { name: "a deal judged In", work: at("Deals", { draft: judged, from: aimless }) },
    { name: "the call's own step", work: at("Call") },
    { name: "a slider of What if moved", work: at("What if") },
  ];
}

function findWork({ tables }: PaneReadings): Work {
  const few = tables.map((table) => {
    const { cells } = table.cells;
    return { ...table, cells: { ...table.cells, cells: cells.slice(0, FIND_ROWS + 1) } };
  });
  const index = bookIndex(few);
  const telling = { today: TODAY, dealName: (id: string) => id };
  const given = { index, telling, typed: "account 12", onGoTo: none, onOpen: none, onFunction: none };
  return {
    name: `Find typed, ${String(FIND_ROWS)} deals`,
    limit: FIND_LIMIT,
    work: () => drawn(<FindPage {...given} />),
  };
}

/** What the pane does itself for each press on a large book, beside JSON.parse of the deals' cells. */
export function paneWork(readings: PaneReadings, pipeline: Grid): readonly Comparison[] {
  const app = paneOn(readings);
  const view = bookView(readings.book, TODAY);
  const text = JSON.stringify(pipeline);
  const deals = String(readings.book.deals.length);
  const works: readonly Work[] = [
    {
      name: "Today, from what was read",
      work: () => drawn(<TodayTask app={app} view={bookView(readings.book, TODAY)} />),
    },
    ...inspectWork(app, view),
    ...talkWork(app, view, readings.talks),
    ...forecastWork(view, readings),
  ];
  return [...works, findWork(readings)].map(({ name, limit = LIMIT, work }, at) => ({
    name: at < works.length ? `${name}, ${deals} deals` : name,
    limit,
    runs: RUNS,
    ours: work,
    theirs: (): unknown => JSON.parse(text),
  }));
}
