import type { Halted } from "../../excel/writing/halted";
import { cellsIn, type Load, rowsIn } from "../../excel/writing/pieces";
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

const WAITING = "New rows wait below their tables and count nowhere yet.";
const MIXED = "Some deals are changed already, others are not; new rows count nowhere yet.";

/** So many cells of the tables the loads change. */
function cellCount(loads: readonly Load[]): number {
  const blocks = loads.flatMap((load) => cellsIn(load));
  return blocks.reduce((sum, { rows }) => sum + rows.filter(([cell]) => cell !== null).length, 0);
}

/** An import that Excel broke off: what stands, what does not, and the two ways on. */
export function HaltedPage({ halted: { loads, sent }, onGoOn, onCallOff }: HaltedPageProps) {
  const stands = loads.slice(0, sent);
  const rest = loads.slice(sent);
  const changed = cellCount(stands);
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
        lead={`${changed > 0 ? MIXED : WAITING} Go on writes the rest; taking it back leaves the book as it was.`}
      />
      <Section title="So far">
        <Facts
          facts={[
            ["Rows that stand", wholeWords(rowsIn(stands))],
            ["Rows to write", wholeWords(rowsIn(rest))],
            ["Cells that are changed", wholeWords(changed)],
            ["Cells to change", wholeWords(cellCount(rest))],
          ]}
        />
      </Section>
    </Page>
  );
}
