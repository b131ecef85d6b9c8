import type { Halted } from "../../excel/writing/halted";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { wholeWords } from "../words/amount";

export interface HaltedPageProps {
  readonly halted: Halted;
  readonly onGoOn: () => void;
  readonly onCallOff: () => void;
}

/** An import that Excel broke off: what stands, what does not, and the two ways on. */
export function HaltedPage({ halted: { works, loads, sent }, onGoOn, onCallOff }: HaltedPageProps) {
  const rows = (from: number, to: number): string =>
    wholeWords(
      loads
        .slice(from, to)
        .flat()
        .reduce((sum, piece) => sum + (piece.kind === "rows" ? piece.rows.length : 0), 0),
    );
  const cells = works.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Take it back" onPress={onCallOff} />,
        primary: <Primary onPress={onGoOn}>Go on</Primary>,
      }}
    >
      <Steps at={3} name="Write" />
      <Head
        title={`${sent} of ${loads.length} parts are written`}
        lead="They wait below their tables and count nowhere yet. Go on writes the rest; taking it back leaves the book as it was."
      />
      <Section title="So far">
        <Facts
          facts={[
            ["Rows that stand", rows(0, sent)],
            ["Rows to write", rows(sent, loads.length)],
            ["Cells to change", wholeWords(cells)],
          ]}
        />
      </Section>
    </Page>
  );
}
