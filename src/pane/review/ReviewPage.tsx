import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { scoreReview } from "../../domain/review/scoreReview";
import type { Yardstick } from "../../domain/pipeline/needs";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { ChecklistQuestion } from "../../schema/sheets/checklists";
import type { Deal } from "../../schema/sheets/pipeline";
import type { ReadHistory } from "../changed/history";
import { ItsHistory } from "../changed/ItsHistory";
import { changedWords } from "../draft/changedWords";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { LiveStrip } from "../kit/LiveStrip";
import { Msg } from "../kit/Msg";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { Watch } from "../kit/Watch";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { dayInYear, timeWords, weekdayWords } from "../words/day";
import { dealName, firstName } from "../words/dealWords";
import { AnswerRow } from "./AnswerRow";
import { CoachingNote, CoachingQuestions, Plan } from "./ReviewFields";
import { DealFacts } from "./DealFacts";
import { reviewDock, type ReviewStage } from "./reviewDock";
import { reviewGap } from "./reviewGaps";
import type { DraftAnswer, ReviewDraft } from "./reviewDraft";
import { sticksOut } from "./sticksOut";

/** The deal under review and what the book knows around it. */
export interface ReviewedDeal {
  readonly deal: Located<Deal>;
  readonly lastReviewOn: Serial | null;
  readonly yardstick: Yardstick;
  readonly evidenceDays: number;
  readonly checklist: readonly ChecklistQuestion[];
}

/** A draft that was left in an earlier session, and what of its deal has changed since. */
export interface DraftBack {
  readonly at: Serial;
  readonly changed: readonly string[];
}

export interface ReviewPageProps {
  readonly about: ReviewedDeal;
  readonly draft: ReviewDraft;
  readonly stage: ReviewStage;
  /** When the draft was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  /** Set when the draft comes from an earlier session. */
  readonly back: DraftBack | null;
  readonly next: { readonly name: string; readonly onOpen: () => void } | null;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly onDiscard: () => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onGoTo: (row: number) => void;
  readonly readHistory: ReadHistory;
  /** Who is known on the deal, folded. */
  readonly people?: ReactNode;
  /** Makes the deal's page on a tab of its own. */
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "2px" },
  list: { margin: "4px 0", padding: 0, listStyle: "none" },
  strategy: { margin: 0, whiteSpace: "pre-wrap" },
});

/** One deal's review: what sticks out, three questions for its owner, the checklist. It coaches; it never edits the deal. */
export function ReviewPage(props: ReviewPageProps) {
  const { about, draft, stage, keptAt, next, onDraft, onSave, onLeave, onBack } = props;
  const owner = firstName(about.deal.record.owner) || "the owner";
  const gap = reviewGap(draft, about.yardstick.today);
  return (
    <Page
      name="Inspect"
      onLeave={onLeave}
      dock={reviewDock({ draft, gap, stage, keptAt, onSave, next, owner })}
      {...(stage.kind === "saved" ? {} : { strip: <Score about={about} draft={draft} /> })}
    >
      <DealHead {...props} onBack={onBack} />
      <BackAgain {...props} />
      <Oddities about={about} />
      <CoachingQuestions owner={owner} draft={draft} onDraft={onDraft} />
      <div>
        <DealFacts deal={about.deal.record} yardstick={about.yardstick} />
        {props.people}
        <OwnersStrategy owner={owner} strategy={about.deal.record.strategy} />
      </div>
      <Checklist about={about} draft={draft} onDraft={onDraft} />
      <Plan owner={owner} draft={draft} onDraft={onDraft} />
      <CoachingNote owner={owner} draft={draft} onDraft={onDraft} />
    </Page>
  );
}

function DealHead({ about, readHistory, onGoTo, onPrint, onBack }: ReviewPageProps) {
  const styles = useStyles();
  const { row, record } = about.deal;
  const close =
    record.closeDate === null
      ? "no close date"
      : `close ${dayInYear(record.closeDate, about.yardstick.today)}`;
  const line = [record.owner, amountOrDash(record.amount), record.stage, close].filter((part) => part !== "");
  return (
    <div className={styles.head}>
      <Back to="Inspect" onBack={onBack} />
      <Head title={dealName(record)} lead={line.join(" · ")} />
      <ItsHistory dealId={record.dealId} today={about.yardstick.today} readHistory={readHistory}>
        <Action onPress={() => onGoTo(row)}>Pipeline row {row}</Action>
        {" · "}
        <Action onPress={onPrint}>Make its page</Action>
      </ItsHistory>
    </div>
  );
}

function BackAgain({ back, about, stage, onDiscard }: ReviewPageProps) {
  if (back === null || stage.kind === "saved") return null;
  return (
    <Msg intent="info" title={`Your draft from ${dayOfWeek(back.at, about.yardstick.today)} is back`}>
      {changedWords(back.changed, "The deal has not changed since.")}{" "}
      <Action onPress={onDiscard}>Discard the draft</Action>
    </Msg>
  );
}

/** "today" for a draft of the same day, else its day with the weekday. */
function dayOfWeek(at: Serial, today: Serial): string {
  return Math.floor(at) === Math.floor(today) ? `today, ${timeWords(at)},` : weekdayWords(at);
}

function Oddities({ about }: { readonly about: ReviewedDeal }) {
  const styles = useStyles();
  const type = useType();
  const { deal, lastReviewOn, yardstick } = about;
  const odd = sticksOut(deal.record, yardstick);
  const last =
    lastReviewOn === null ? "never reviewed" : `last review ${dayInYear(lastReviewOn, yardstick.today)}`;
  return (
    <Section title="Sticks out" side={last}>
      {odd.length === 0 && <p className={type.small}>Nothing. Dates, amount and next step are in order.</p>}
      <ul className={styles.list}>
        {odd.map(({ strong, rest }) => (
          <li key={strong} className={type.small}>
            <Watch>{strong}</Watch>
            {rest}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OwnersStrategy({ owner, strategy }: { readonly owner: string; readonly strategy: string }) {
  const styles = useStyles();
  const type = useType();
  const isBlank = strategy.trim() === "";
  return (
    <Det title={`${owner}’s strategy, in ${owner}’s words`} {...(isBlank && { side: "blank" })}>
      <p className={`${type.small} ${styles.strategy}`}>
        {isBlank ? `Nothing yet. Strategy on Pipeline is ${owner}’s to write.` : `“${strategy}”`}
      </p>
    </Det>
  );
}

interface DraftProps {
  readonly about: ReviewedDeal;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
}

function Checklist({ about, draft, onDraft }: DraftProps) {
  const change = (question: string, answer: DraftAnswer): void =>
    onDraft({ ...draft, answers: new Map(draft.answers).set(question, answer) });
  return (
    <Section
      title="Checklist: large deal"
      {...(about.evidenceDays < Infinity && { side: `${about.evidenceDays} days old counts as unknown` })}
    >
      <div>
        {[...draft.answers].map(([question, answer]) => (
          <AnswerRow
            key={question}
            question={question}
            draft={answer}
            today={about.yardstick.today}
            onChange={(changed) => change(question, changed)}
          />
        ))}
      </div>
    </Section>
  );
}

function Score({ about, draft }: Omit<DraftProps, "onDraft">) {
  const answers = new Map([...draft.answers].map(([question, { answer }]) => [question, answer]));
  const { score, outOf, unknown } = scoreReview(about.checklist, answers);
  return (
    <LiveStrip
      figure={`${score} of ${outOf}`}
      beside={`${unknown} unknown`}
      sentence={`Score ${score} of ${outOf}, ${unknown} unknown`}
    />
  );
}
