import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { HistoryPlan, LineLeftOut } from "../../intake/history/planHistory";
import type { Serial } from "../../kit/serial";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { leftOutWords, reasonTitle } from "./historyWords";

const SHOWN = 20;

const useStyles = makeStyles({ list: { margin: "4px 0", paddingLeft: "16px", overflowWrap: "anywhere" } });

/** The lines of a history that stay out, by their reason: each with its number and what stands there. */
export function HistoryLeftOut({ plan, today }: { readonly plan: HistoryPlan; readonly today: Serial }) {
  const type = useType();
  const { leftOut, seeds } = plan;
  const byReason = new Map<LineLeftOut["reason"], readonly LineLeftOut[]>();
  for (const { reason } of leftOut) {
    if (!byReason.has(reason))
      byReason.set(
        reason,
        leftOut.filter((line) => line.reason === reason),
      );
  }
  return (
    <Section title="Stays out" {...(leftOut.length > 0 && { side: counted(leftOut.length, "line") })}>
      {leftOut.length === 0 && <p className={type.small}>Every line can go in.</p>}
      {[...byReason].map(([reason, lines]) => (
        <Det
          key={reason}
          title={<span className={type.small}>{reasonTitle(reason, seeds.ownSince, today)}</span>}
          side={wholeWords(lines.length)}
        >
          <LineList lines={lines} />
        </Det>
      ))}
    </Section>
  );
}

function LineList({ lines }: { readonly lines: readonly LineLeftOut[] }) {
  const styles = useStyles();
  const type = useType();
  return (
    <>
      <ul className={mergeClasses(type.small, styles.list)}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line.row}>{leftOutWords(line)}</li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className={type.small}>{wholeWords(lines.length - SHOWN)} more like these.</p>
      )}
    </>
  );
}
