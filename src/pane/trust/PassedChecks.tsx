import { makeStyles, tokens } from "@fluentui/react-components";
import type { PassedCheck } from "../../schema/drift/findDrift";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { useType } from "../kit/type";
import { checkWords } from "./checkWords";

/** So many stand open; the rest is folded. */
const OPEN = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  check: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 0",
    lineHeight: "20px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sign: { paddingTop: "2px" },
});

/** The checks that found nothing, each with how much it looked at. */
export function PassedChecks({ passed }: { readonly passed: readonly PassedCheck[] }) {
  if (passed.length === 0) return null;
  const rest = passed.slice(OPEN);
  return (
    <Section title="Passed" side={passed.length}>
      <Checks passed={passed.slice(0, OPEN)} />
      {rest.length > 0 && (
        <Det title={`${rest.length} more`}>
          <Checks passed={rest} />
        </Det>
      )}
    </Section>
  );
}

function Checks({ passed }: { readonly passed: readonly PassedCheck[] }) {
  const styles = useStyles();
  const type = useType();
  return (
    <ul className={styles.list}>
      {passed.map((check) => {
        const { title, evidence } = checkWords(check);
        return (
          <li key={check.name} className={styles.check}>
            <span className={styles.sign}>
              <State kind="good" />
            </span>
            <div>
              <div>{title}</div>
              <div className={type.quiet}>{evidence}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
