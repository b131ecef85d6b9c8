import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LogBreak } from "../../schema/log/logBreak";
import type { LogEntry } from "../../schema/sheets/system/log";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { State } from "../kit/State";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dayInYear, timeWords } from "../words/day";
import type { Serial } from "../../kit/serial";
import { HeadField } from "./HeadField";
import { Signed } from "./Signed";

/** So many lines are shown at once. */
const SHOWN = 20;

const ALL = "";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "12px" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  top: { display: "flex", gap: "8px" },
  detail: { margin: 0, overflowWrap: "anywhere" },
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});

export interface LogPartProps {
  readonly lines: readonly LogEntry[];
  /** Where the chain does not hold any more; null while it does. */
  readonly broken: LogBreak | null;
  readonly today: Serial;
}

/** The log to read, the newest line first, and whether it holds. */
export function LogPart({ lines, broken, today }: LogPartProps) {
  const styles = useStyles();
  return (
    <Det title="The log" side={counted(lines.length, "line")}>
      <div className={styles.part}>
        <Chain lines={lines} broken={broken} />
        {lines.length > 0 && <HeadField lines={lines} broken={broken} />}
        {lines.length > 0 && <Lines lines={lines} broken={broken} today={today} />}
      </div>
    </Det>
  );
}

/** What of the chain holds. */
function Chain({ lines, broken }: Omit<LogPartProps, "today">) {
  return <Signed kind={broken ? "bad" : "good"}>{chainWords(lines.at(-1), lines.length, broken)}</Signed>;
}

function chainWords(last: LogEntry | undefined, count: number, broken: LogBreak | null): string {
  if (!last) return "Nothing is told yet: the first import, review or call writes the first line.";
  if (broken) return `It breaks at row ${broken.row} of _Log. ${soundWords(broken.sound)}`;
  const head = last.hash.slice(0, 8).replace(/(.{4})/, "$1 ");
  return `Unbroken: ${counted(count, "line")}, each sealed over the one before. A brief printed now says “Log ${head}”.`;
}

function soundWords(sound: number): string {
  if (sound === 0) return "No line before it holds.";
  return sound === 1 ? "The line before it holds." : `The ${sound} lines before it hold.`;
}

function Lines({ lines, broken, today }: LogPartProps) {
  const styles = useStyles();
  const type = useType();
  const [event, setEvent] = useState(ALL);
  const [pages, setPages] = useState(1);
  const chosen = lines
    .map((line, at) => ({ line, isBreak: at === broken?.sound }))
    .filter(({ line }) => event === ALL || line.event === event)
    .reverse();
  const rest = chosen.length - SHOWN * pages;
  return (
    <div>
      <EventChoice lines={lines} event={event} onChoose={setEvent} />
      <ol role="list" aria-label="Lines of the log, the newest first" className={styles.list}>
        {chosen.slice(0, SHOWN * pages).map(({ line, isBreak }, at) => (
          <Line key={at} line={line} isBreak={isBreak} today={today} />
        ))}
      </ol>
      {rest > 0 && (
        <p className={type.small}>
          <Action onPress={() => setPages(pages + 1)}>
            Show {Math.min(rest, SHOWN)} older of {rest}
          </Action>
        </p>
      )}
    </div>
  );
}

interface EventChoiceProps {
  readonly lines: readonly LogEntry[];
  readonly event: string;
  readonly onChoose: (event: string) => void;
}

/** Lines of one kind, or all. */
function EventChoice({ lines, event, onChoose }: EventChoiceProps) {
  const styles = useStyles();
  const events = [...new Set(lines.map((line) => line.event))].filter((each) => each !== "").sort();
  if (events.length < 2) return null;
  return (
    <Field label="Show">
      <Select className={styles.select} value={event} onChange={(_event, { value }) => onChoose(value)}>
        <option value={ALL}>All lines</option>
        {events.map((each) => (
          <option key={each} value={each}>
            {each} ({lines.filter((line) => line.event === each).length})
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface LineProps {
  readonly line: LogEntry;
  readonly isBreak: boolean;
  readonly today: Serial;
}

/** One line: its number, what happened, when, and what it says. */
function Line({ line: { entry, at, event, detail }, isBreak, today }: LineProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <li className={styles.line}>
      <div className={styles.top}>
        <span className={mergeClasses(type.strong, type.grow)}>
          {entry ?? "No number"} · {event === "" ? "blank" : event}
        </span>
        <span className={mergeClasses(type.quiet, type.figure)}>
          {at === null ? "no date" : `${dayInYear(at, today)} ${timeWords(at)}`}
        </span>
      </div>
      <p className={mergeClasses(type.small, styles.detail)}>{detail}</p>
      {isBreak && <State kind="bad">the chain breaks here</State>}
    </li>
  );
}
