import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Action } from "../kit/Action";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { useType } from "../kit/type";
import type { BookFault } from "../../excel/bookState";
import type { Missing } from "../../excel/locatedTable";
import { counted } from "../words/counted";
import { faultGroups, type FaultGroup } from "./faultGroups";

/** So many are listed; the rest is counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  fault: { padding: "10px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  why: { margin: "2px 0 0" },
  passed: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "8px 0", lineHeight: "20px" },
});

export interface TrustPageProps {
  readonly faults: readonly BookFault[];
  readonly missing: readonly Missing[];
  readonly readRows: number;
  readonly onGoTo: (fault: BookFault) => void;
}

/** Whether the book can be believed: what is missing of it, and every cell that holds the wrong kind of value with its link. */
export function TrustPage({ faults, missing, readRows, onGoTo }: TrustPageProps) {
  const type = useType();
  const groups = faultGroups(faults);
  const total = groups.length + missing.length;
  const rest = groups.length - SHOWN;
  if (total === 0) return <CleanPage readRows={readRows} />;
  return (
    <Page name="Trust">
      <Head
        title={`${counted(total, "thing")} to look at`}
        lead="The book reads such a cell as blank until it holds what its column wants."
      />
      {missing.length > 0 && <MissingParts missing={missing} />}
      {groups.length > 0 && <Faults groups={groups} onGoTo={onGoTo} />}
      {rest > 0 && <p className={type.small}>{counted(rest, "more column", "more columns")} after these.</p>}
    </Page>
  );
}

function MissingParts({ missing }: { readonly missing: readonly Missing[] }) {
  const styles = useStyles();
  const type = useType();
  return (
    <Section title="Missing" side={missing.length}>
      <ul className={styles.list}>
        {missing.map(({ table, header }) => (
          <li key={`${table}${header ?? ""}`} className={styles.fault}>
            <div className={type.strong}>
              {header === null ? `The table ${table}` : `${table} has no column “${header}”`}
            </div>
            <p className={mergeClasses(type.small, styles.why)}>
              {header === null
                ? "Undo its deletion in Excel, or build the book again in Setup."
                : "Name the column so again; its cells are still yours."}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface FaultsProps {
  readonly groups: readonly FaultGroup[];
  readonly onGoTo: (fault: BookFault) => void;
}

function Faults({ groups, onGoTo }: FaultsProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <Section title="Cells" side={groups.length}>
      <ul className={styles.list}>
        {groups.slice(0, SHOWN).map(({ first, count, isComputed }) => (
          <li key={`${first.table}${first.row}${first.column}`} className={styles.fault}>
            <div className={type.strong}>
              {first.column} should be {first.wanted}
            </div>
            <p className={mergeClasses(type.small, styles.why)}>
              {count === 1 ? "It holds" : `${counted(count, "row")} hold`} “{String(first.got)}”.{" "}
              <Action onPress={() => onGoTo(first)}>
                Go to {first.sheet} row {first.row}
              </Action>{" "}
              {isComputed ? "and look at what its formula reads." : `and type ${first.wanted}.`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
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
