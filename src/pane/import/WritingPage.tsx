import type { ImportPlan } from "../../intake/plan/importPlan";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { wholeWords } from "../words/amount";
import { partCounts } from "./planParts";

/** What is going in while it is written. */
export function WritingPage({ plan }: { readonly plan: ImportPlan }) {
  const counts = partCounts(plan);
  return (
    <Page name="Import">
      <Steps at={3} name="Write" />
      <Head
        title="Writing the changes"
        lead="You can read the book; please do not type in Pipeline until this ends."
      />
      <Section title="Going in" side={`refused: ${wholeWords(counts.refused)}`}>
        <Facts
          facts={[
            ["New", wholeWords(counts.new)],
            ["Changed", wholeWords(counts.changed)],
            ["Closed", wholeWords(counts.closed)],
            ["Open again", wholeWords(counts.reopened)],
            ["Missing, stay open", wholeWords(counts.missing)],
          ]}
        />
      </Section>
    </Page>
  );
}
