import { useMemo, useState } from "react";
import { TEAM } from "../../domain/forecast/groups";
import { MANAGER } from "../../terms/manager";
import { Head } from "../kit/Head";
import { type DockLine, Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { counted } from "../words/counted";
import { firstName } from "../words/dealWords";
import { askedOf } from "./askedOf";
import { type CallDraft, EMPTY_CALL } from "./callDraft";
import { type CallReading, readCall } from "./callReading";
import { CallStep } from "./CallStep";
import { GAP_WORDS } from "./callWords";
import { DraftBack } from "./DraftBack";
import type { StepProps } from "./stepProps";
import type { PeriodBook } from "./forecastBook";
import type { ForecastDeeds } from "./forecastDeeds";
import { newJudgments } from "./judgments";
import { StepSeg } from "./StepSeg";
import type { Submission } from "./submission";
import { OddsJob } from "./TrialStrip";
import { useTrial } from "./useTrial";

/** How far a call may lie from the roll-up while Settings is read. */
const USUAL_LIMIT = 0.05;

export interface CallPageProps extends StepProps {
  /** Whose call it is; null until it is chosen. */
  readonly member: string | null;
  readonly onMember: (member: string) => void;
}

/** A rep's call or the manager's own, with what speaks for and against it, and Submit. */
export function CallPage({ book, odds, draftOf, deeds, onMember, ...props }: CallPageProps) {
  const { period } = book;
  const member = props.member ?? MANAGER;
  const { draft, back } = draftOf(period);
  const fields = draft.calls.get(member) ?? EMPTY_CALL;
  const sums = sumsOf(book, member);
  const limit = book.facts?.difference ?? USUAL_LIMIT;
  const reading = readCall(fields, { rollUp: sums?.commit ?? 0, limit });
  const trial = useTrial(odds, useAsked(book, member, reading));
  const submission = submissionOf({ book, member, draft, rollUp: sums?.commit ?? 0, reading });
  const dock = dockOf(submission, reading, useSubmit(submission, deeds));
  return (
    <Page
      name="Forecast"
      onLeave={deeds.onLeave}
      strip={trial.isBusy && <OddsJob onStop={trial.stop} />}
      dock={dock}
    >
      <Head title={titleOf(member, period.name)} />
      <StepSeg step="Call" onStep={(step) => deeds.onStep(step, "in place")} />
      <DraftBack back={back} today={book.today} onDiscard={() => deeds.onDiscard(period)} />
      <CallStep
        book={book}
        member={member}
        onMember={onMember}
        sums={sums}
        fields={fields}
        reading={reading}
        limit={limit}
        trial={trial}
        onFields={(typed) =>
          deeds.onDraft(period, { ...draft, calls: new Map(draft.calls).set(member, typed) })
        }
      />
    </Page>
  );
}

/** The member's line of the roll-up, the team's for the manager. */
function sumsOf({ rows }: PeriodBook, member: string) {
  return rows.find(({ name }) => name === (member === MANAGER ? TEAM : member));
}

/** Sends a call once, however often it is pressed. */
function useSubmit(submission: Submission | null, { onSubmit }: ForecastDeeds) {
  const [isSending, setSending] = useState(false);
  const submit = (): void => {
    if (submission === null || isSending) return;
    setSending(true);
    void onSubmit(submission).finally(() => setSending(false));
  };
  return { isSending, submit };
}

function dockOf(
  submission: Submission | null,
  reading: CallReading,
  { isSending, submit }: ReturnType<typeof useSubmit>,
): DockLine {
  const primary = (
    <Primary isHeld={submission === null || isSending} onPress={submit}>
      Submit call
    </Primary>
  );
  return { state: isSending ? "Keeping the call…" : stateWords(submission, reading), primary };
}

function titleOf(member: string, period: string): string {
  return member === MANAGER ? `Your call for ${period}` : `${firstName(member)}’s call for ${period}`;
}

/** The odds of the typed call, of the member's own deals; nothing while there is none. */
function useAsked({ block, period, luck }: PeriodBook, member: string, { call }: CallReading) {
  return useMemo(() => {
    if (typeof call !== "number") return null;
    const owner = member === MANAGER ? "" : member;
    return askedOf({ block, period, luck }, { target: call, owner, top: 0 });
  }, [block, period, luck, member, call]);
}

interface Typed {
  readonly book: PeriodBook;
  readonly member: string;
  readonly draft: CallDraft;
  readonly rollUp: number;
  readonly reading: CallReading;
}

/** What would be submitted; null while something is lacking. Judgments go along with the manager's own call. */
function submissionOf({ book, member, draft, rollUp, reading }: Typed): Submission | null {
  const { commit, call, bestCase, gap } = reading;
  if (gap !== null || typeof call !== "number" || commit === "unread" || bestCase === "unread") return null;
  const reason = (draft.calls.get(member) ?? EMPTY_CALL).reason.trim();
  const judgments = member === MANAGER ? newJudgments(draft, book.deals) : [];
  return { period: book.period, member, commit, call, bestCase, rollUp, reason, judgments };
}

function stateWords(submission: Submission | null, { gap }: CallReading): string {
  if (gap !== null) return GAP_WORDS[gap];
  const judged = submission?.judgments.length ?? 0;
  const also = judged === 0 ? "" : `, ${counted(judged, "judgment")}`;
  return `Writes Calls${also}, a snapshot, the log`;
}
