import { act } from "@testing-library/react";
import axe from "axe-core";
import { Suspense, type ReactElement } from "react";
import { reviewsDue } from "../../src/domain/review/reviewsDue";
import { todayList } from "../../src/domain/actions/todayList";
import { AccuracyPage } from "../../src/pane/accuracy/AccuracyPage";
import { FindPage } from "../../src/pane/find/FindPage";
import { FIND_INDEX } from "./findBook";
import { forecastCall } from "./forecastCall";
import { NINE_RANGES } from "./heldRanges";
import { createImportFlow, goOn } from "../../src/pane/import/importFlow";
import { ImportTask } from "../../src/pane/import/ImportTask";
import { openSampleTeam } from "../../src/pane/import/sampleTeam";
import { InspectPage } from "../../src/pane/inspect/InspectPage";
import { Shell } from "../../src/pane/kit/Shell";
import { COACHING_PAGES } from "./coachingPages";
import type { PageName } from "../../src/pane/pages";
import { Page } from "../../src/pane/kit/Page";
import { LostDraft } from "../../src/pane/review/LostDraft";
import { ReviewPage } from "../../src/pane/review/ReviewPage";
import { startReview } from "../../src/pane/review/reviewDraft";
import { CHECKLIST_QUESTIONS } from "../../src/schema/sheets/checklistQuestions";
import { StartPage } from "../../src/pane/today/StartPage";
import { TodayPage } from "../../src/pane/today/TodayPage";
import { TrustPage } from "../../src/pane/trust/TrustPage";
import { TRUST, TRUST_ACTIONS } from "./trustFindings";
import { dealAt, TODAY } from "../domain/deal";
import { yardstick } from "../domain/yardstick";
import { historyOfMoves, inspectedBook } from "./inspectedBook";
import { reviewedDeal } from "./reviewedDealFacts";
import { shown, shownOnce } from "./shown";
import { ACCURACY } from "./closedPeriods";
import { TEAM } from "./team";

const none = (): void => undefined;
const HISTORY = historyOfMoves([{ from: "Proposal", to: "Negotiation", left: 30, wentOn: 4, daysAgo: 20 }]);
const LAST_REVIEW = {
  ...{ reviewId: "R-1", dealId: "D-6", date: TODAY - 23, checklist: "Large deal", thinkingNow: "Pilot" },
  ...{ strategyNow: "", nextTest: "", strategyStrength: 1, whatBeatsUs: "", resourcesNeeded: "" },
  coachingNote: "",
};
const ENDED = Array.from({ length: 20 }, (_, at) => ({
  ...{ dealId: `E-${String(at)}`, checklist: "Large deal", stage: "proposal" },
  ...{ unknown: at < 10 ? 3 : 0, isWon: at % 4 === 0 },
}));
const DUE = reviewsDue(TEAM, {
  today: TODAY,
  largeFrom: 1,
  reviewDays: 14,
  lastReview: new Map(),
  deciding: new Set(),
});
const YARDSTICK = yardstick();
const CHECKLIST = CHECKLIST_QUESTIONS.filter(({ checklist }) => checklist === "Large deal");
const START = startReview(CHECKLIST, { review: null, answers: [] }, { today: TODAY, evidenceDays: 30 });
const ITEMS = todayList({
  today: TODAY,
  deals: TEAM,
  due: DUE,
  faultCount: 1,
  importedAt: TODAY - 9,
  importDays: 7,
  yardstick: YARDSTICK,
});

const FIGURES = { period: "FY26 Q4", closed: 1, range: null, target: null, odds: null, unsaid: "Too few." };

const PAGES: readonly (readonly [PageName, string, ReactElement])[] = [
  [
    "Today",
    "with work",
    <TodayPage
      figures={FIGURES}
      items={ITEMS.slice(1)}
      later={ITEMS.slice(0, 1).map((item) => ({ item, until: TODAY + 1, why: "First the call" }))}
      today={TODAY}
      onOpen={none}
      onPutOff={none}
      onSetTarget={none}
    />,
  ],
  ["Trust", "with findings", <TrustPage state={TRUST} actions={TRUST_ACTIONS} />],
  ["Today", "of a new book", <StartPage onImport={none} onSample={none} />],
  [
    "Inspect",
    "with deals",
    <InspectPage
      book={inspectedBook({ history: HISTORY })}
      due={DUE}
      jointDeals={0}
      reviewDays={14}
      selected={null}
      onReview={none}
      onTab={none}
    />,
  ],
  [
    "Inspect",
    "with a review",
    <ReviewPage
      about={reviewedDeal(TEAM[0] ?? dealAt(6, {}), {
        past: [{ review: LAST_REVIEW, answers: [] }],
        changes: [{ kind: "amount", from: 280_000, to: 310_000 }],
        then: ENDED,
      })}
      draft={{
        ...START,
        asks: [{ what: "Engineer for the pilot report", from: "", by: "1 Nov" }],
      }}
      selected={{ name: "Orvieto Foods", onOpen: none }}
      clashes={[{ field: "Test next", mine: "Ask the CFO", theirs: "", taken: START }]}
      onKeepMine={none}
      stage={{ kind: "draft" }}
      keptAt={TODAY - 3}
      back={{ at: TODAY - 3, changed: ["amount"] }}
      onDiscard={none}
      onLeave={none}
      next={null}
      onDraft={none}
      onSave={none}
      onGoTo={none}
      readHistory={async () => "no place"}
      onPrint={none}
      onChecklists={none}
      onBack={none}
    />,
  ],
  [
    "Inspect",
    "with the draft of a deal that is gone",
    <Page name="Inspect">
      <LostDraft dealId="D-6" begun={TODAY - 3} text="Doing now: Pilot" onDiscard={none} />
    </Page>,
  ],
  ...COACHING_PAGES,
  ["Forecast", "of a quarter", forecastCall({ held: NINE_RANGES })],
  [
    "Forecast",
    "of closed periods",
    <AccuracyPage reading={{ kind: "told", accuracy: ACCURACY, now: 2 }} onBack={none} />,
  ],
  [
    "Find",
    "before one types",
    <FindPage
      index={FIND_INDEX}
      telling={{ today: TODAY, dealName: String }}
      onGoTo={none}
      onOpen={none}
      onFunction={none}
    />,
  ],
];

/** Layout and colour need a real browser; names, roles, order and structure are judged here. */
async function violations(container: HTMLElement) {
  const results = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

function inShell(page: PageName, element: ReactElement): ReactElement {
  const offer = { words: "43 changes written.", onUndo: none, onClose: none };
  return (
    <Shell
      bookName="North team"
      asOf={{ words: "Data of Mon 16 Nov, 08:04", isLate: false }}
      hasCorner={false}
      page={page}
      standing={{ undo: offer, trouble: { title: "Stopped", body: "You stopped it." } }}
      onGo={none}
      onBack={none}
    >
      {element}
    </Shell>
  );
}

describe("for those who do not see it, the pane", () => {
  test.each(PAGES)("has no flaw on %s %s", async (page, _state, element) => {
    const { container } = shown(inShell(page, element));
    expect(await violations(container)).toEqual([]);
  });

  test("has no flaw in an import from the drop to the preview", async () => {
    const target = {
      facts: { currency: "", stages: [], rates: [] },
      existing: [],
      today: TODAY,
      notes: new Map(),
    };
    const flow = createImportFlow({
      target: () => target,
      apply: async () => "written",
      goOn: async () => "written",
      callOff: async () => true,
      past: async () => [],
      seed: async () => true,
      makeRollUp: async () => true,
      showJob: none,
    });
    const coming = Promise.resolve(flow);
    const page = (
      <Suspense>
        <ImportTask
          flow={coming}
          period={null}
          onSample={none}
          onChanged={() => undefined}
          onToday={none}
          onSetup={none}
        />
      </Suspense>
    );
    const { container } = await shownOnce(inShell("Import", page), coming);
    expect(await violations(container)).toEqual([]);
    await act(() => openSampleTeam(flow));
    expect(await violations(container)).toEqual([]);
    await act(async () => goOn(flow));
    expect(flow.step.get().at).toBe("preview");
    expect(await violations(container)).toEqual([]);
  });
});
