import { useMemo } from "react";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { askedOf } from "./askedOf";
import type { CallDraft } from "./callDraft";
import { DealsStep } from "./DealsStep";
import { DraftBack } from "./DraftBack";
import type { StepProps } from "./stepProps";
import { judgedChances, judgmentOf } from "./judgments";
import { decidingDeals, isFinding } from "./listedDeals";
import { StepSeg } from "./StepSeg";
import { TrialStrip } from "./TrialStrip";
import { useTrial } from "./useTrial";

const NO_TARGET = "Set the period’s target under Reps: then those that move its odds come first.";

/** The deals that decide, each In or Out, with odds and range as they follow from it. */
export function DealsPage(props: StepProps) {
  const { book, figures, base, odds, draftOf, deeds } = props;
  const { draft, back } = draftOf(book.period);
  const { block, luck, deals, period } = book;
  const judged = useMemo(() => judgedChances(draft, deals), [draft, deals]);
  const asked = useMemo(
    () => askedOf({ block, period, luck }, { chances: judged }),
    [block, period, luck, judged],
  );
  const trial = useTrial(odds, asked);
  const before = judged.size > 0 ? figures.odds : null;
  const listed = isFinding(props) ? null : decidingDeals(props, judged);
  const swings = trial.told?.ok === true ? trial.told.value.swings : [];
  return (
    <Page
      name="Forecast"
      onLeave={deeds.onLeave}
      strip={<TrialStrip trial={trial} base={base} before={before} name="was" />}
      dock={{
        state: listed === null ? "" : judgedWords(listed, draft),
        primary: <Primary onPress={() => deeds.onStep("Call", "by link")}>Make the call</Primary>,
      }}
    >
      <Head title="Which deals are in?" />
      <StepSeg step="Deals" onStep={(step) => deeds.onStep(step, "in place")} />
      <DraftBack back={back} today={book.today} onDiscard={() => deeds.onDiscard(period)} />
      <DealsStep
        listed={listed}
        swings={new Map(swings.map((swing) => [swing.id, swing]))}
        unsaid={figures.unsaid ?? (period.target === null ? NO_TARGET : null)}
        draft={draft}
        onDraft={(changed) => deeds.onDraft(period, changed)}
        onGoTo={(row) => deeds.onGoTo(row)}
      />
    </Page>
  );
}

function judgedWords(listed: readonly Located<Deal>[], draft: CallDraft): string {
  const has = listed.filter(({ record }) => judgmentOf(draft, record) !== null).length;
  return `${has} of ${listed.length} judged`;
}
