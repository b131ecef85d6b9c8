import type { ReactElement } from "react";
import { blockOfDeals } from "../../src/domain/forecast/dealFacts";
import { trialOf } from "../../src/domain/forecast/trial";
import type { CallFacts } from "../../src/excel/readCallFacts";
import type { ForecastBook } from "../../src/pane/forecast/forecastBook";
import type { ForecastDeeds } from "../../src/pane/forecast/forecastDeeds";
import { ForecastPage } from "../../src/pane/forecast/ForecastPage";
import { EMPTY_DRAFT } from "../../src/pane/forecast/callDraft";
import type { OddsMaker } from "../../src/pane/forecast/oddsMaker";
import type { ForecastPageProps } from "../../src/pane/forecast/stepProps";
import { TODAY } from "../domain/deal";
import { NO_RANGES } from "./heldRanges";
import { TEAM } from "./team";

export const QUARTER = { name: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: 2_400_000 };

/** Nobody has called, no play is open, and a call needs a reason as in a new book. */
export const NO_CALLS: CallFacts = {
  calls: [],
  plays: [],
  difference: 0.05,
};

export const BOOK: ForecastBook = {
  block: blockOfDeals(TEAM.map(({ record }) => record)),
  deals: TEAM,
  periods: [QUARTER],
  currency: "EUR",
  luck: 0.15,
  asOf: TODAY,
  today: TODAY,
  help: { limit: 0.2, times: 3, weeks: 4 },
  facts: NO_CALLS,
  history: "no place",
};

/** Answers in the same thread, by the rules that the worker goes by. */
export const ODDS: OddsMaker = {
  ask: async ({ deals, span, ...question }) => trialOf(deals, span, question),
};

const none = (): void => undefined;

export const NO_DEEDS: ForecastDeeds = {
  onStep: none,
  onRep: none,
  onChanged: none,
  onAccuracy: none,
  onSheet: none,
  onTarget: none,
  onGoTo: none,
  onAction: none,
  readHistory: async () => "no place",
  onDraft: none,
  onDiscard: none,
  onLeave: none,
  onSubmit: async () => true,
  onAdd: async () => true,
};

const NOTHING_TYPED = { draft: EMPTY_DRAFT, back: null };

/** The forecast call of the small team, but for what differs. */
export function forecastCall(props: Partial<ForecastPageProps> = {}): ReactElement {
  return (
    <ForecastPage
      book={BOOK}
      current="FY26 Q4"
      step="Reps"
      rep={null}
      shownOf={() => null}
      held={NO_RANGES}
      odds={ODDS}
      draftOf={() => NOTHING_TYPED}
      deeds={NO_DEEDS}
      {...props}
    />
  );
}
