import type { LogBreak } from "../../schema/log/logBreak";
import { counted } from "../words/counted";
import { dayWords, timeWords } from "../words/day";
import { shortened } from "../words/shortened";

type BreakWords = (line: string, log: LogBreak) => readonly [title: string, body: string];

const WORDS: Readonly<Record<LogBreak["kind"], BreakWords>> = {
  changed: (line) => ["A line of the log was changed", `${line} does not match its hash.`],
  "lines gone": (line, { entry, sound }) => [
    "Lines of the log are gone",
    `${counted((entry ?? 0) - sound - 1, "line is", "lines are")} missing before ${line}.`,
  ],
  "out of place": (line) => [
    "A line of the log does not belong where it stands",
    `${line} was moved, added or copied there.`,
  ],
  "end gone": (_, { entry, sound }) => [
    "The end of the log is gone",
    `A copy was made when it had ${counted(entry ?? 0, "line")}; ${counted(sound, "line stands", "lines stand")} now.`,
  ],
  "written anew": (line) => [
    "The log was written anew",
    `${line} has another hash than when a copy was made.`,
  ],
};

/** Where the log was tampered with, and what a person can do. */
export function logBreakWords(log: LogBreak) {
  const [title, said] = WORDS[log.kind](lineWords(log), log);
  const sound = log.sound === 0 ? "" : ` The ${counted(log.sound, "line")} before hold.`;
  const way =
    "Compare with an earlier version of the file (File, Info, Version History); what was changed by hand cannot be mended here.";
  const now = log.detail === "" ? "" : ` It says now “${shortened(log.detail, 80)}”.`;
  return { title, body: `${said}${now}${log.kind === "end gone" ? "" : sound} ${way}`, mend: "" };
}

/** The line as a person finds it: its number, what it tells, when, and where it stands. */
function lineWords({ row, entry, at, event }: LogBreak): string {
  const number = entry === null ? "A line without a number" : `Entry ${String(entry)}`;
  const when = at === null ? "" : `, ${dayWords(at)} ${timeWords(at)}`;
  return `${number} (${event === "" ? "blank" : event}${when}; row ${String(row)} of _Log)`;
}
