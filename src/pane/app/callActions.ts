import type { PeriodFacts } from "../../domain/forecast/periods";
import type { NewAction } from "../../excel/addAction";
import type { Applied } from "../../excel/writing/applied";
import type { Serial } from "../../kit/serial";
import { actions } from "../../schema/sheets/actions";
import { calls } from "../../schema/sheets/calls";
import { MANAGER } from "../../terms/manager";
import type { History } from "../changed/history";
import { changedSince } from "../draft/draftNote";
import { callOfWeek, mondayOf } from "../forecast/calledLines";
import {
  callContent,
  type CallDraft,
  EMPTY_DRAFT,
  isEmptyDraft,
  readCallContent,
} from "../forecast/callDraft";
import type { ShownDraft } from "../forecast/forecastDeeds";
import { withoutSubmitted } from "../forecast/withoutSubmitted";
import type { MadeCall, Submission } from "../forecast/submission";
import { amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { firstName } from "../words/dealWords";
import type { BookView } from "./bookView";
import { dropDraft, type DraftEnd, type DraftPlace, heldDraft, holdDraft, saveEnding } from "./heldDraft";
import { newId } from "./newId";
import { bookOf, type PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import type { CallReadings } from "./useCallFacts";
import { notAppliedWords, overtakenWords } from "./writeWords";

function placeOf({ name }: PeriodFacts): DraftPlace {
  return { kind: "call", id: name };
}

/** What the draft of a call is held against. */
interface DraftGround {
  readonly view: BookView;
  readonly facts: CallReadings["facts"];
  readonly rollUp: () => number;
}

/** The calls and judgments of a period as they are being typed, or were left in an earlier session, without what was submitted since. */
export function shownCall(
  app: PaneApp,
  period: PeriodFacts,
  { view, facts, rollUp }: DraftGround,
): ShownDraft {
  const held = heldDraft(app, placeOf(period));
  if (!held) return { draft: EMPTY_DRAFT, back: null };
  const typed = readCallContent(held.content);
  const standing = { calls: facts?.calls ?? [], deals: view.book.deals };
  const draft = withoutSubmitted(typed, { period: period.name, begun: held.begun, ...standing });
  if (isEmptyDraft(draft)) return { draft: EMPTY_DRAFT, back: null };
  if (!held.isBack) return { draft, back: null };
  return { draft, back: { at: held.begun, changed: changedSince(held.basis, { "roll-up": rollUp() }) } };
}

/** Takes what was typed or judged; it is noted for the book. */
export function typeCall(
  app: PaneApp,
  period: PeriodFacts,
  typed: { draft: CallDraft; rollUp: number },
): void {
  if (isEmptyDraft(typed.draft)) return discardCall(app, period);
  holdDraft(app, placeOf(period), { content: callContent(typed.draft), basis: { "roll-up": typed.rollUp } });
}

export function discardCall(app: PaneApp, period: PeriodFacts): void {
  dropDraft(app, placeOf(period));
}

/** What a call is submitted with. */
export interface CallGround {
  readonly view: BookView;
  readonly readings: CallReadings;
  readonly draft: CallDraft;
}

/** Writes a call with its judgments, a snapshot and the log, all or nothing; says whether it stands. */
export async function submitCall(app: PaneApp, submission: Submission, ground: CallGround): Promise<boolean> {
  const now = app.now();
  showTrouble(app, undefined);
  const { period, member, call: figure } = submission;
  const week = mondayOf(now);
  const known = callOfWeek(ground.readings.facts?.calls ?? [], { period: period.name, week, member });
  const made: MadeCall = {
    call: { ...called(submission, now), week },
    known: known ?? null,
    judgments: submission.judgments,
    deals: ground.view.book.deals.map(({ record }) => record),
    history: kept(ground.readings.history),
  };
  const end = endOf(submission, ground.draft);
  const applied = await saveEnding(app, end, () => app.desk.saveCall(made, now));
  if (!applied.ok) {
    const { title, body } = refusedWords(applied, member);
    showTrouble(app, { title: `Not kept: ${title}`, body: `${body} Your draft is kept.` });
    return false;
  }
  const whose = member === MANAGER ? "Call" : `${firstName(member)}’s call`;
  const judged = submission.judgments.length;
  const also = judged === 0 ? "" : ` ${counted(judged, "judgment")},`;
  const left = overtakenWords(applied.change.overtaken);
  const words = `${whose} of ${amountWords(figure)} kept: Calls,${also} snapshot, log.${left}`;
  offerUndo(app, words, applied.change);
  await reloadBook(app);
  return true;
}

function called({ period, member, commit, bestCase, call, rollUp, reason }: Submission, now: Serial) {
  return { period: period.name, member, commit, bestCase, call, rollUp, reason, submittedAt: now };
}

function kept(history: History) {
  return typeof history === "string" ? null : history;
}

/** What was submitted leaves the draft; the rest of it stays. */
function endOf({ period, member, rollUp }: Submission, draft: CallDraft): DraftEnd {
  const others = new Map([...draft.calls].filter(([name]) => name !== member));
  const rest = { calls: others, judgments: member === MANAGER ? new Map() : draft.judgments };
  const place = placeOf(period);
  if (isEmptyDraft(rest)) return { place };
  return { place, left: { content: callContent(rest), basis: { "roll-up": rollUp } } };
}

type Refused = Extract<Applied, { ok: false }>;

function refusedWords(refused: Refused, member: string) {
  const isCalled = refused.why === "overtaken" && refused.cells.some(({ table }) => table === calls.table);
  if (!isCalled) return notAppliedWords(refused);
  const whose = member === MANAGER ? "your call" : `the call of ${firstName(member)}`;
  return {
    title: `somebody else has written ${whose} since`,
    body: "It now stands on Calls, and nothing was written over it. Look at it, then submit again.",
  };
}

/** Writes a play or an ask to Actions; says whether it stands. */
export async function addToActions(
  app: PaneApp,
  action: Omit<NewAction, "actionId" | "opened">,
): Promise<boolean> {
  const now = app.now();
  const actionId = newId("A", now);
  const applied = await app.desk.addAction({ ...action, actionId, opened: Math.floor(now) });
  if (applied.ok) offerUndo(app, `${action.type} kept on ${actions.name}.`, applied.change);
  else showTrouble(app, notAppliedWords(applied));
  if (bookOf(app) !== null) await reloadBook(app);
  return applied.ok;
}
