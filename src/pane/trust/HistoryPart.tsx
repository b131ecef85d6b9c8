import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Compaction } from "../../domain/history/compaction";
import type { Serial } from "../../kit/serial";
import { Det } from "../kit/Det";
import { Facts } from "../kit/Facts";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";

/** The history of the deals: how large it is, and what a smaller one would keep. */
export interface HistorySize extends Compaction {
  readonly rows: number;
  /** The size of its cells as they are read. */
  readonly bytes: number;
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  facts: { alignSelf: "stretch" },
  words: { margin: 0 },
});

export interface HistoryPartProps {
  readonly history: HistorySize;
  readonly today: Serial;
  readonly onCompact: () => void;
}

/** How large the history is, what a smaller one keeps and loses, and the button that makes it so. */
export function HistoryPart({ history, today, onCompact }: HistoryPartProps) {
  const styles = useStyles();
  const type = useType();
  const { rows, since, bytes } = history;
  return (
    <Det title="The history of the deals" side={counted(rows, "line")}>
      <div className={styles.part}>
        <div className={styles.facts}>
          <Facts
            facts={[
              ["Lines", wholeWords(rows)],
              ["Since", since === null ? "–" : dayInYear(since, today)],
              ["Size when read", sizeWords(bytes)],
            ]}
          />
        </div>
        <p className={mergeClasses(type.small, styles.words)}>
          Each import and each call adds only the deals that stand otherwise than before.
        </p>
        <Smaller history={history} today={today} onCompact={onCompact} />
      </div>
    </Det>
  );
}

/** What a smaller history keeps and loses; or why it is not offered. */
function Smaller({ history, today, onCompact }: HistoryPartProps) {
  const styles = useStyles();
  const type = useType();
  const words = mergeClasses(type.small, styles.words);
  if (!history.isWorthIt) return <p className={words}>{notOfferedWords(history)}</p>;
  const { removed, rows, from, quarterEnds, daysLost } = history;
  return (
    <>
      <p className={words}>
        Made smaller it keeps {wholeWords(rows - removed)} of {wholeWords(rows)} lines: how every deal stood
        on each day since {dayInYear(from, today)}, and before that {endsWords(quarterEnds, today)}.
      </p>
      <p className={words}>
        {counted(removed, "line")} would go. What happened between those quarters’ ends, on{" "}
        {counted(daysLost, "day")} on which something changed, could no longer be looked at.
      </p>
      <Button onClick={onCompact}>Take {counted(removed, "line")} out</Button>
    </>
  );
}

function notOfferedWords({ lacksPeriods, removed }: HistorySize): string {
  if (lacksPeriods)
    return "It can be made smaller once Settings name a period: its quarters’ ends are what stays.";
  if (removed === 0) return "Nothing is old enough to be taken out: the last 26 weeks stay whole.";
  return `It is small enough: only ${counted(removed, "line")} could go, and a day looked at is worth more.`;
}

function endsWords(ends: readonly Serial[], today: Serial): string {
  const [first, ...more] = ends;
  if (first === undefined) return "no quarter’s end, for none lies there";
  const last = more.at(-1);
  if (last === undefined) return `on ${dayInYear(first, today)}, the end of a quarter`;
  return `on ${counted(ends.length, "quarter’s end", "quarters’ ends")}, ${dayInYear(first, today)} to ${dayInYear(last, today)}`;
}

const MEGABYTE = 1_000_000;

function sizeWords(bytes: number): string {
  if (bytes >= MEGABYTE / 10) return `${(bytes / MEGABYTE).toFixed(1)}\u00a0MB`;
  return `${wholeWords(Math.ceil(bytes / 1000))}\u00a0kB`;
}
