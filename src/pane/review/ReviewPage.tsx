import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { scoreReview } from "../../domain/review/scoreReview";
import { unknownPrice, type UnknownPrice } from "../../domain/review/unknownPrice";
import type { ReviewScore } from "../../domain/review/weighAnswers";
import { Det } from "../kit/Det";
import { LiveStrip } from "../kit/LiveStrip";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { Watch } from "../kit/Watch";
import { useType } from "../kit/type";
import { dayInYear } from "../words/day";
import { firstName } from "../words/dealWords";
import { AskList } from "./AskList";
import { Checklist } from "./Checklist";
import { ClashList } from "./ClashList";
import { Compare } from "./Compare";
import { MarketDet } from "./MarketDet";
import { priceInShort } from "./priceWords";
import { lastReviewOn, type ReviewedDeal } from "./reviewedDeal";
import { CoachingNote, CoachingQuestions, Plan } from "./ReviewFields";
import { LostAnswers } from "./LostAnswers";
import { DealFacts } from "./DealFacts";
import { reviewDock } from "./reviewDock";
import { reviewGap } from "./reviewGaps";
import type { ReviewDraft } from "./reviewDraft";
import { BackAgain, DealHead } from "./ReviewHead";
import type { ReviewPageProps } from "./reviewPageProps";
import { sticksOut } from "./sticksOut";

const useStyles = makeStyles({
  list: { margin: "4px 0", padding: 0, listStyle: "none" },
  strategy: { margin: 0, whiteSpace: "pre-wrap" },
});

/** One deal's review: what sticks out, three questions for its owner, the checklist. It coaches; it never edits the deal. */
export function ReviewPage(props: ReviewPageProps) {
  const { about, draft, stage, keptAt, next, onDraft, onSave, onLeave } = props;
  const owner = firstName(about.deal.record.owner) || "the owner";
  const gap =
    props.clashes.length > 0 ? ({ kind: "two reviews" } as const) : reviewGap(draft, about.yardstick.today);
  const { unknown } = scoreOf(about, draft);
  const { stage: at } = about.deal.record;
  const price = useMemo(
    () => unknownPrice(about.then, { checklist: draft.checklist, stage: at, unknown }),
    [about.then, draft.checklist, at, unknown],
  );
  return (
    <Page
      name="Inspect"
      onLeave={onLeave}
      dock={reviewDock({ draft, gap, stage, keptAt, onSave, next, owner })}
      {...(stage.kind === "saved" ? {} : { strip: <Score about={about} draft={draft} price={price} /> })}
    >
      <DealHead {...props} />
      <BackAgain {...props} />
      {stage.kind !== "saved" && <LostAnswers draft={draft} onDraft={onDraft} />}
      {props.clashes.length > 0 && (
        <ClashList clashes={props.clashes} onKeepMine={props.onKeepMine} onTakeTheirs={onDraft} />
      )}
      <Oddities about={about} owner={owner} />
      <CoachingQuestions owner={owner} draft={draft} onDraft={onDraft} />
      <Background {...props} owner={owner} />
      <Checklist {...props} price={price} unknown={unknown} />
      <Plan draft={draft} onDraft={onDraft} />
      <AskList
        owner={owner}
        asks={draft.asks}
        members={about.members}
        today={about.yardstick.today}
        onAsks={(asks) => onDraft({ ...draft, asks })}
      />
      <CoachingNote owner={owner} draft={draft} onDraft={onDraft} />
    </Page>
  );
}

/** What can wait, folded: facts, people, customer and rival, the owner's own strategy, the last review. */
function Background({ about, draft, people, owner }: ReviewPageProps & { readonly owner: string }) {
  const { today } = about.yardstick;
  const last = about.past.at(-1);
  return (
    <div>
      <DealFacts about={about} />
      {people}
      <MarketDet about={about} today={today} />
      <OwnersStrategy owner={owner} strategy={about.deal.record.strategy} />
      {last && (
        <Compare
          last={last}
          draft={draft}
          questions={about.checklist.map(({ question }) => question)}
          today={today}
        />
      )}
    </div>
  );
}

function Oddities({ about, owner }: { readonly about: ReviewedDeal; readonly owner: string }) {
  const styles = useStyles();
  const type = useType();
  const { deal, yardstick, facts } = about;
  const odd = sticksOut(deal.record, yardstick, { facts, owner });
  const on = lastReviewOn(about);
  const last = on === null ? "never reviewed" : `last review ${dayInYear(on, yardstick.today)}`;
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

interface ScoreProps {
  readonly about: ReviewedDeal;
  readonly draft: ReviewDraft;
  readonly price: UnknownPrice;
}

function Score({ about, draft, price }: ScoreProps) {
  const { score, outOf, unknown } = scoreOf(about, draft);
  const right = priceInShort(price);
  return (
    <LiveStrip
      figure={`${score} of ${outOf}`}
      beside={`${unknown} unknown`}
      {...(right !== undefined && { right })}
      sentence={`Score ${score} of ${outOf}, ${unknown} unknown${right === undefined ? "" : `, ${right}`}`}
    />
  );
}

function scoreOf({ checklist }: ReviewedDeal, draft: ReviewDraft): ReviewScore {
  const answers = new Map([...draft.answers].map(([question, { answer }]) => [question, answer]));
  return scoreReview(checklist, answers);
}
