import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JudgedRange, Verdict } from "../../domain/accuracy/judgedRanges";
import { rangeRecord } from "../../domain/accuracy/rangeRecord";
import type { Serial } from "../../kit/serial";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { useTable } from "../kit/useTable";
import { amountRange, amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { LuckChange, type LuckChangeProps } from "./LuckChange";
import type { ProposedLuck } from "./proposedLuck";
import { bandWords, leaningWords, noProposalWords, recordWords } from "./recordWords";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", paddingTop: "4px" },
  words: { margin: 0 },
});

/** The ranges of closed periods, and what luck they speak for. */
export interface HeldRanges extends Pick<LuckChangeProps, "luck" | "onLuck"> {
  readonly judged: readonly JudgedRange[];
  readonly proposed: ProposedLuck;
  readonly today: Serial;
}

/** The same with the period's figures, to show what another luck would change. */
type RangesHeldProps = HeldRanges & Pick<LuckChangeProps, "figures" | "figuresWith">;

/** How the ranges that were shown held, and the luck with which they would have held in 8 of 10. */
export function RangesHeld({ judged, proposed, today, ...change }: RangesHeldProps) {
  const styles = useStyles();
  const type = useType();
  const quiet = mergeClasses(type.quiet, styles.words);
  const record = rangeRecord(judged);
  const without = noProposalWords(proposed, change.luck);
  const leaning = leaningWords(record);
  return (
    <Section title="Did the ranges hold?">
      <div className={styles.part}>
        <p className={mergeClasses(type.small, styles.words)}>
          {recordWords(record)} {bandWords(record)}
        </p>
        {leaning !== null && <p className={mergeClasses(type.small, styles.words)}>{leaning}</p>}
        {without !== null && <p className={quiet}>{without}</p>}
        {without === null && typeof proposed === "object" && proposed.kind === "proposed" && (
          <LuckChange {...change} proposal={proposed} />
        )}
        {judged.length > 0 && <Ranges judged={judged} today={today} />}
      </div>
    </Section>
  );
}

const VERDICTS: Readonly<Record<Verdict, string>> = { held: "held", above: "above", below: "below" };

/** The range that counts in each closed period, the latest first. */
function Ranges({ judged, today }: Pick<HeldRanges, "judged" | "today">) {
  const table = useTable();
  const type = useType();
  return (
    <Det title="Period by period" side={counted(judged.length, "period")}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">range</th>
            <th scope="col">closed</th>
            <th scope="col">
              <span className={type.heard}>verdict</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {judged.toReversed().map(({ shown, closed, verdict }) => (
            <tr key={shown.period}>
              <th scope="row">
                {shown.period}
                <br />
                <span className={type.quiet}>{dayInYear(shown.day, today)}</span>
              </th>
              <td>{amountRange(shown.low, shown.high)}</td>
              <td>{amountWords(closed)}</td>
              <td className={mergeClasses(verdict !== "held" && type.strong)}>{VERDICTS[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={type.quiet}>
        One range a period counts: the one shown nearest to its middle, for on its last days hardly any
        misses.
      </p>
    </Det>
  );
}
