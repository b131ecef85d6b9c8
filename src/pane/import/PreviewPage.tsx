import { useMemo, useState } from "react";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { ImportInput } from "../../intake/plan/importInput";
import type { ImportPlan } from "../../intake/plan/importPlan";
import { type MissingAnswer, withMissing } from "../../intake/plan/withMissing";
import type { Question } from "../../intake/settle/question";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Steps } from "../kit/Steps";
import { BlankAmounts } from "./BlankAmounts";
import { PartChoice } from "./PartChoice";
import { PlanPartList, type PlanPartListProps } from "./PlanPartList";
import { PLAN_PARTS, partCounts, withoutDeals, withoutHistory, type PlanPart } from "./planParts";
import { KnownColumns } from "./KnownColumns";
import { LinesLeftOut } from "./LinesLeftOut";
import { planTitle } from "./planTitle";
import { applyWords, planLead, roomWords } from "./planWords";
import { StageHistoryChoice } from "./StageHistoryChoice";

export interface PreviewPageProps {
  readonly plan: ImportPlan;
  /** What was read and the book that it goes into. */
  readonly input: ImportInput;
  /** The period whose number is followed; null while Settings names none. */
  readonly period: PeriodFacts | null;
  /** Whether columns and words were taken as last week, without a question. */
  readonly isKnown: boolean;
  /** What to do about open deals without an amount; null when there are none. */
  readonly blankAmounts: { readonly question: Question; readonly answer: string } | null;
  readonly onBlankAmounts: (answer: string) => void;
  readonly onPrices: (file: File) => void;
  readonly onApply: (plan: ImportPlan) => void;
  readonly onBack: () => void;
}

/** What an import would do, cell by cell, before a cell is written; changes of single deals can be left out. */
export function PreviewPage(props: PreviewPageProps) {
  const { plan, input, isKnown, blankAmounts, onBlankAmounts, onPrices, onApply, onBack } = props;
  const { today, existing } = input;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [fates, setFates] = useState<ReadonlyMap<string, MissingAnswer>>(new Map());
  const [isHistoryOut, setHistoryOut] = useState(false);
  const taken = useTaken(props, { left, fates, isHistoryOut });
  const noRoom = roomWords(existing.length, taken.added.length);
  const isHeld = noRoom !== "" || plan.read === plan.refused.length;
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Back" onPress={onBack} />,
        primary: (
          <Primary isHeld={isHeld} onPress={() => onApply(taken)}>
            {applyWords(taken)}
          </Primary>
        ),
      }}
    >
      <Steps at={2} name="Check" />
      <PlanHead {...props} taken={taken} left={left.size} />
      {isKnown && <KnownColumns onChange={onBack} />}
      <NoRoom words={noRoom} />
      {plan.stageHistory && (
        <StageHistoryChoice told={plan.stageHistory} isOut={isHistoryOut} onOut={setHistoryOut} />
      )}
      <Parts
        {...{ plan, today, left, fates }}
        onLeft={setLeft}
        onFate={(id, fate) => setFates(new Map([...fates, [id, fate]]))}
      />
      {blankAmounts && <BlankAmounts {...blankAmounts} onAnswer={onBlankAmounts} onPrices={onPrices} />}
      <LinesLeftOut table={input.table} />
    </Page>
  );
}

/** Why the sheet cannot take the deals; nothing where it can. */
function NoRoom({ words }: { readonly words: string }) {
  if (words === "") return null;
  return (
    <Msg intent="error" title="The sheet has no room for these deals">
      {words}
    </Msg>
  );
}

/** The deals of a plan, one part at a time. */
function Parts(props: Omit<PlanPartListProps, "part">) {
  const counts = partCounts(props.plan);
  const [part, setPart] = useState<PlanPart>(PLAN_PARTS.find((name) => counts[name] > 0) ?? "new");
  return (
    <>
      <PartChoice counts={counts} part={part} onPart={setPart} />
      <PlanPartList key={part} {...props} part={part} />
    </>
  );
}

/** What the manager decided about a plan. */
interface Decided {
  readonly left: ReadonlySet<string>;
  readonly fates: ReadonlyMap<string, MissingAnswer>;
  readonly isHistoryOut: boolean;
}

/** The plan as it would be written: without what is left out, and with what became of the deals that the file lacks. */
function useTaken({ plan, input }: PreviewPageProps, { left, fates, isHistoryOut }: Decided): ImportPlan {
  return useMemo(() => {
    const whole = isHistoryOut ? withoutHistory(plan) : plan;
    return withMissing(withoutDeals(whole, left), fates, input.today);
  }, [plan, input, left, fates, isHistoryOut]);
}

interface PlanHeadProps extends Pick<PreviewPageProps, "plan" | "period"> {
  readonly taken: ImportPlan;
  /** How many deals are left out. */
  readonly left: number;
}

function PlanHead({ plan, period, taken, left }: PlanHeadProps) {
  const title = useMemo(() => planTitle(taken, period), [taken, period]);
  return <Head title={title} lead={planLead(plan, left)} />;
}
