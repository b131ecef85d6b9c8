import { lazy, Suspense, useMemo, useState } from "react";
import { TEAM } from "../../domain/forecast/groups";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { periodOfFacts } from "../../domain/forecast/periods";
import { rollup } from "../../domain/forecast/rollup";
import { actions } from "../../schema/sheets/actions";
import { callContent } from "../forecast/callDraft";
import type { ForecastDeeds, ShownDraft } from "../forecast/forecastDeeds";
import { ForecastPage } from "../forecast/ForecastPage";
import { Page } from "../kit/Page";
import { useStore } from "../kit/useStore";
import type { CallStep } from "../pages";
import { goToCell, goToDeal, keepTarget, showWaterfall } from "./bookActions";
import { type BookView, helpLimits } from "./bookView";
import { addToActions, discardCall, shownCall, submitCall, typeCall } from "./callActions";
import { ChangedTask } from "./ChangedTask";
import { changeLuck } from "./changeLuck";
import { historyOf } from "./historyOf";
import { seeAccuracy, seeChanged, seeRep, seeStep } from "./navigation";
import { keepNotes } from "./notes";
import type { PaneApp } from "./paneApp";
import { rangesJudged } from "./rangesJudged";
import { lastShown } from "./shownNotes";
import type { TaskProps } from "./taskProps";
import { type CallReadings, useCallReadings } from "./useCallFacts";
import { useLuckProposal } from "./useLuckProposal";
import { useOddsMaker } from "./useOddsMaker";

const AccuracyTask = lazy(async () => ({ default: (await import("./AccuracyTask")).AccuracyTask }));

/** The forecast call, wired to the book. */
export function ForecastTask({ app, view }: TaskProps) {
  const { list, step = "Reps", member } = useStore(app.place);
  useStore(app.notes);
  const [same] = useState(steadyDrafts);
  const judged = useMemo(() => rangesJudged(view), [view]);
  const proposed = useLuckProposal(app, judged, view.luck);
  const readings = useCallReadings(app, view.book);
  const odds = useOddsMaker(app);
  const book = useMemo(() => forecastBook(view, readings), [view, readings]);
  if (list === "changed") return <ChangedTask app={app} view={view} />;
  if (list === "accuracy") {
    return (
      <Suspense fallback={<Page name="Forecast">{null}</Page>}>
        <AccuracyTask app={app} view={view} />
      </Suspense>
    );
  }
  const { luck, today } = view;
  const onLuck = (chosen: number): void => void changeLuck(app, chosen);
  return (
    <ForecastPage
      book={book}
      current={view.current?.name ?? ""}
      step={step}
      rep={member ?? null}
      shownOf={(period) => lastShown(view.book.notes, period)}
      held={{ judged, proposed, luck, today, onLuck }}
      odds={odds}
      draftOf={(period) =>
        same(
          period,
          shownCall(app, period, { view, facts: readings.facts, rollUp: () => rollUpOf(view, period) }),
        )
      }
      deeds={deedsOf(app, view, readings)}
    />
  );
}

function forecastBook(view: BookView, readings: CallReadings) {
  const { block, book, periods, luck, today } = view;
  const { deals, currency } = book;
  const asOf = Math.floor(book.asOf ?? today);
  const help = book.asOf === null ? null : helpLimits(book);
  return { block, deals, periods, currency, luck, asOf, today, help, ...readings };
}

/** Gives the same draft as the same object, so that what follows from it is worked out once. */
function steadyDrafts(): (period: PeriodFacts, shown: ShownDraft) => ShownDraft {
  const last = new Map<string, { readonly text: string; readonly shown: ShownDraft }>();
  return ({ name }, shown) => {
    const text = JSON.stringify([callContent(shown.draft), shown.back]);
    const before = last.get(name);
    if (before?.text === text) return before.shown;
    last.set(name, { text, shown });
    return shown;
  };
}

/** What the deals add up to: closed and committed. */
function rollUpOf({ block }: BookView, period: PeriodFacts): number {
  const rolled = rollup(block, [periodOfFacts(period)], { by: TEAM, view: "cumulative" });
  return rolled.ok ? (rolled.value.rows[0]?.commit ?? 0) : 0;
}

function deedsOf(app: PaneApp, view: BookView, readings: CallReadings): ForecastDeeds {
  return {
    onStep: (step: CallStep, way) => seeStep(app, step, way),
    onRep: (name) => seeRep(app, name),
    onChanged: () => seeChanged(app),
    onAccuracy: () => seeAccuracy(app),
    onSheet: () => void showWaterfall(app),
    onTarget: (period, target) => void keepTarget(app, period, target),
    onGoTo: (row, header) => goToDeal(app, row, header),
    onAction: (row) =>
      void goToCell(app, { table: actions.table, row, header: actions.columns.title.header }),
    readHistory: () => historyOf(app),
    onDraft: (period, draft) => typeCall(app, period, { draft, rollUp: rollUpOf(view, period) }),
    onDiscard: (period) => discardCall(app, period),
    onLeave: () => void keepNotes(app),
    onSubmit: (submission) => {
      const rollUp = (): number => submission.rollUp;
      const { draft } = shownCall(app, submission.period, { view, facts: readings.facts, rollUp });
      return submitCall(app, submission, { view, readings, draft });
    },
    onAdd: (action) => addToActions(app, action),
  };
}
