import { changedLine } from "./sinceWords";
import type { TalkAbout } from "./talkAbout";
import type { Serial } from "../../kit/serial";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";

/** So many changed deals are told; of more, how many. */
const TOLD = 6;

const UNREAD = {
  reading: "Reading the history…",
  "not read": "The history could not be read.",
  "no place": "This book keeps no history yet; Trust brings it up to date.",
} as const;

/** What happened since the last talk, a line each. */
export function sinceLines({
  lastOn,
  agreed,
  changed,
  historyFrom,
  hadRideAlong,
  today,
}: TalkAbout): readonly string[] {
  const lines: string[] = [];
  if (agreed !== "") lines.push(`Agreed then: ${agreed}`);
  if (lastOn === null)
    lines.push("This is the first 1:1 that the book knows; the next one tells what changed.");
  else if (typeof changed === "string") lines.push(UNREAD[changed]);
  else if (historyFrom === null) lines.push(...dealLines(changed, today));
  else
    lines.push(
      ...dealLines(changed, today).filter((line) => line !== UNCHANGED),
      youngWords(historyFrom, today),
    );
  if (!hadRideAlong) lines.push("No ride-along this quarter.");
  return lines;
}

const UNCHANGED = "No deal changed.";

function youngWords(from: Serial, today: Serial): string {
  return `How the deals stood then is not known: the book’s history begins on ${dayInYear(from, today)}.`;
}

function dealLines(changed: Exclude<TalkAbout["changed"], string>, today: Serial): readonly string[] {
  if (changed.length === 0) return [UNCHANGED];
  const told = changed.slice(0, TOLD).map((each) => changedLine(each, today));
  const more = changed.length - told.length;
  return more === 0 ? told : [...told, `${counted(more, "more deal")} changed.`];
}
