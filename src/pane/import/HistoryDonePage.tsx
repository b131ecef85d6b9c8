import type { HistoryPlan } from "../../intake/history/planHistory";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Steps } from "../kit/Steps";
import { counted } from "../words/counted";

export interface HistoryDonePageProps {
  readonly plan: HistoryPlan;
  readonly onChanged: () => void;
  readonly onRestart: () => void;
}

/** What of a history is in the book now. */
export function HistoryDonePage({ plan, onChanged, onRestart }: HistoryDonePageProps) {
  const { seeds, deals, leftOut, source } = plan;
  const out = leftOut.length === 0 ? "" : ` ${counted(leftOut.length, "line")} stayed out.`;
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Another file" onPress={onRestart} />,
        primary: <Primary onPress={onChanged}>See what changed</Primary>,
      }}
    >
      <Steps at={3} name="Write" />
      <Head
        title={`${counted(seeds.taken.length, "line")} of history in the book`}
        lead={`${counted(deals, "deal")} of the book can be followed further back now.${out}`}
      />
      <Note>
        Each deal’s own history shows it; under What changed any of its days can be compared. The log has a
        line of {source}.
      </Note>
    </Page>
  );
}
