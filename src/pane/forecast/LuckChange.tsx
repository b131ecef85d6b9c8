import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LuckCoverage } from "../../domain/accuracy/luckCoverage";
import type { LuckProposal } from "../../domain/accuracy/luckProposal";
import type { PeriodFigures } from "../kit/Outlook";
import { Quiet } from "../kit/Quiet";
import { useType } from "../kit/type";
import { useTable } from "../kit/useTable";
import { amountRange, amountWords } from "../words/amount";
import { luckWords } from "../words/luck";
import { rateWords } from "../words/rate";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  words: { margin: 0 },
});

export interface LuckChangeProps {
  readonly luck: number;
  readonly proposal: Extract<LuckProposal, { kind: "proposed" }>;
  readonly figures: PeriodFigures;
  /** The figures of the period as they would be with another luck. */
  readonly figuresWith: (luck: number) => PeriodFigures;
  readonly onLuck: (luck: number) => void;
}

/** The coverage at the present luck and at the proposed one; the change is shown first, and made when it is agreed. */
export function LuckChange({ luck, proposal, figures, figuresWith, onLuck }: LuckChangeProps) {
  const styles = useStyles();
  const type = useType();
  const [isAsked, setAsked] = useState(false);
  const { now, proposed } = proposal;
  const words = `Change luck from ${luckWords(luck)} to ${luckWords(proposed.luck)}`;
  return (
    <div className={styles.part}>
      <p className={mergeClasses(type.quiet, styles.words)}>
        Luck is how much your deals are won and lost together; the more, the wider the range.
      </p>
      <Coverages now={now} proposed={proposed} />
      {isAsked ? (
        <Ask
          words={previewWords(figures, figuresWith(proposed.luck))}
          agree={`Set luck to ${luckWords(proposed.luck)}`}
          onAgree={() => onLuck(proposed.luck)}
          onLeave={() => setAsked(false)}
        />
      ) : (
        <Button onClick={() => setAsked(true)}>{words}</Button>
      )}
    </div>
  );
}

function Coverages({ now, proposed }: { readonly now: LuckCoverage; readonly proposed: LuckCoverage }) {
  const table = useTable();
  const rows = [
    { name: `${luckWords(now.luck)}, now`, ...now },
    { name: `${luckWords(proposed.luck)}, proposed`, ...proposed },
  ];
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Luck</th>
          <th scope="col">would have held</th>
          <th scope="col">share</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, held, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {held} of {of}
            </td>
            <td>{rateWords(held / of)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AskProps {
  readonly words: string;
  readonly agree: string;
  readonly onAgree: () => void;
  readonly onLeave: () => void;
}

/** What the change does, and the question; the focus goes where the answer is given. */
function Ask({ words, agree, onAgree, onLeave }: AskProps) {
  const styles = useStyles();
  const type = useType();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={group} role="group" aria-label="Change the luck?" className={styles.part}>
      <p className={mergeClasses(type.small, styles.words)}>{words}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAgree}>
          {agree}
        </Button>
        <Quiet words="Leave it" onPress={onLeave} />
      </div>
    </div>
  );
}

function previewWords(now: PeriodFigures, then: PeriodFigures): string {
  const range = rangeWords(now, then);
  const odds =
    now.target !== null && now.odds !== null && then.odds !== null
      ? ` The odds of ${amountWords(now.target)} go from ${rateWords(now.odds)} to ${rateWords(then.odds)}.`
      : "";
  return `${range}${odds} Only the luck on Settings is written; it can be undone.`;
}

/** The range with this luck may still be worked out elsewhere when the other one is there. */
function rangeWords({ period, range }: PeriodFigures, then: PeriodFigures): string {
  if (!then.range) return `${period} has no range to show the difference by.`;
  const to = amountRange(then.range.low, then.range.high);
  if (!range) return `The range of ${period} as it is now is being worked out; it would be ${to}.`;
  return `The range of ${period} goes from ${amountRange(range.low, range.high)} to ${to}.`;
}
