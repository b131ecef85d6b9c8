import type { HistoryPlan } from "../../intake/history/planHistory";
import type { Serial } from "../../kit/serial";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { HistoryLeftOut } from "./HistoryLeftOut";
import { coveredWords, historyLead, historyTitle, strangeStageWords } from "./historyWords";

export interface HistoryPreviewPageProps {
  readonly plan: HistoryPlan;
  readonly today: Serial;
  readonly onWrite: () => void;
  readonly onRestart: () => void;
}

/** What a history would bring into the book's own, and every line that stays out, before anything is written. */
export function HistoryPreviewPage({ plan, today, onWrite, onRestart }: HistoryPreviewPageProps) {
  const { seeds, deals, strangers, strangeStages } = plan;
  const isNothing = seeds.add.length === 0;
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Start over" onPress={onRestart} />,
        primary: (
          <Primary isHeld={isNothing} onPress={onWrite}>
            {isNothing ? "Nothing to write" : `Write ${counted(seeds.taken.length, "line")}`}
          </Primary>
        ),
      }}
    >
      <Steps at={2} name="Check" />
      <Head title={historyTitle(plan)} lead={historyLead(plan)} />
      {!isNothing && (
        <Section title="Goes into the history">
          <Facts
            facts={[
              ["Days covered", coveredWords(seeds, today)],
              ["Deals of the book", wholeWords(deals)],
              ["Deals that the book lacks", wholeWords(strangers)],
            ]}
          />
        </Section>
      )}
      {strangeStages.length > 0 && <Note>{strangeStageWords(strangeStages)}</Note>}
      <HistoryLeftOut plan={plan} today={today} />
      <Note>
        The book’s own snapshots stay as they are; “What changed” goes on comparing with your last import
        unless you choose another day.
      </Note>
    </Page>
  );
}
