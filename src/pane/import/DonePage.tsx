import type { ImportPlan } from "../../intake/plan/importPlan";
import { Action } from "../kit/Action";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { partCounts } from "./planParts";
import { changeCount } from "./planWords";
import { RefusedRows } from "./RefusedRows";

export interface DonePageProps {
  readonly plan: ImportPlan;
  readonly onChanged: () => void;
  readonly onToday: () => void;
  /** Leads on to Setup while the book still lacks what Home needs; null afterwards. */
  readonly onSetup: (() => void) | null;
  /** Leaves the finished import behind: the next file begins anew. */
  readonly onRestart: () => void;
}

/** What an import did, with the rows that stayed out. */
export function DonePage({ plan, onChanged, onToday, onSetup, onRestart }: DonePageProps) {
  const type = useType();
  const leaving = (go: () => void) => () => {
    go();
    onRestart();
  };
  const changes = changeCount(plan);
  const title = changes === 0 ? "Checked: same as the book" : `${counted(changes, "change")} written`;
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="See what changed" onPress={leaving(onChanged)} />,
        primary: (
          <Primary onPress={leaving(onSetup ?? onToday)}>
            {onSetup ? "Go on to Setup" : "Go to Today"}
          </Primary>
        ),
      }}
    >
      <Steps at={3} name="Write" />
      <Head title={title} lead={`${counted(plan.unchanged.length, "deal was", "deals were")} the same.`} />
      <Section title="In the book now">
        <Facts facts={writtenFacts(plan)} />
      </Section>
      {plan.refused.length > 0 && <RefusedRows refused={plan.refused} />}
      <p className={type.small}>
        <Action onPress={onRestart}>Import another file</Action>, such as the history of these deals.
      </p>
    </Page>
  );
}

function writtenFacts(plan: DonePageProps["plan"]): readonly (readonly [string, string])[] {
  const counts = partCounts(plan);
  return [
    ["New", wholeWords(counts.new)],
    ["Changed", wholeWords(counts.changed)],
    ["Closed", wholeWords(counts.closed)],
    ["Open again", wholeWords(counts.reopened)],
    ["Missing, still open", wholeWords(counts.missing)],
  ];
}
