import { makeStyles, tokens } from "@fluentui/react-components";
import { Action } from "../kit/Action";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { useType } from "../kit/type";
import type { CellFault, CellPlace } from "../desk";
import { counted } from "../words/counted";

/** So many faults are listed; the rest is counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  fault: { padding: "10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  why: { margin: "2px 0 0" },
  passed: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "8px 0", lineHeight: "20px" },
});

export interface TrustPageProps {
  readonly faults: readonly CellFault[];
  readonly readRows: number;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Whether the book can be believed: every cell that holds the wrong kind of value, each with its link. */
export function TrustPage({ faults, readRows, onGoTo }: TrustPageProps) {
  const styles = useStyles();
  const type = useType();
  const rest = faults.length - SHOWN;
  if (faults.length === 0) return <CleanPage readRows={readRows} />;
  return (
    <Page name="Trust">
      <Head
        title={`${counted(faults.length, "cell")} to look at`}
        lead="Their deals are left out of the figures until each holds what its column wants."
      />
      <ul className={styles.list}>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.sheet}${fault.row}${fault.header}`} className={styles.fault}>
            <div className={type.strong}>
              {fault.header} should be {fault.wanted}
            </div>
            <p className={`${type.small} ${styles.why}`}>
              It holds “{String(fault.got)}”.{" "}
              <Action onPress={() => onGoTo(fault)}>
                Go to {fault.sheet} row {fault.row}
              </Action>{" "}
              and type {fault.wanted}.
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={type.small}>{counted(rest, "more cell")} after these.</p>}
    </Page>
  );
}

function CleanPage({ readRows }: { readonly readRows: number }) {
  const styles = useStyles();
  const type = useType();
  return (
    <Page name="Trust">
      <Head
        title="Every cell can be read"
        lead={`${counted(readRows, "row")} checked against their columns.`}
      />
      <Section title="Passed">
        <div className={styles.passed}>
          <State kind="good" />
          <div>
            <div>Each cell holds what its column wants</div>
            <div className={type.quiet}>
              Dates are dates, amounts are numbers, words are the book’s words.
            </div>
          </div>
        </div>
      </Section>
    </Page>
  );
}
