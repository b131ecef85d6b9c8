import type { Seeds } from "../../domain/history/seeded";
import type { HistoryPlan, LineLeftOut } from "../../intake/history/planHistory";
import type { Serial } from "../../kit/serial";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { shortened } from "../words/shortened";

/** The finding of a history's preview. */
export function historyTitle({ seeds, leftOut }: HistoryPlan): string {
  if (seeds.add.length > 0) return `A history: ${counted(seeds.taken.length, "line")} can go in`;
  const isKnown = leftOut.some(({ reason }) => reason === "known already");
  return isKnown ? "The book has this history already" : "A history, but no line can go in";
}

/** How the lines of the file divide. */
export function historyLead({ source, read, seeds, leftOut }: HistoryPlan): string {
  const taken = counted(seeds.taken.length, "goes in", "go in");
  const out = leftOut.length === 0 ? "" : `, ${counted(leftOut.length, "stays out", "stay out")}`;
  return `${source} tells what became of deals. ${counted(read, "line")} read: ${taken}${out}. Nothing is written yet.`;
}

/** The first and the last day that come into the history. */
export function coveredWords({ add }: Pick<Seeds, "add">, today: Serial): string {
  const [first, last] = [add[0]?.snapshot ?? today, add.at(-1)?.snapshot ?? today];
  const until = dayInYear(last, today);
  return first === last ? until : `${dayInYear(first, last)} – ${until}`;
}

/** Stages of which nobody has said what they mean. */
export function strangeStageWords(stages: readonly string[]): string {
  const names = stages.map((stage) => `“${stage}”`).join(", ");
  const it = stages.length === 1 ? "It counts" : "They count";
  return `Settings does not list ${names}. ${it} as open; add what is missing there first if that is wrong.`;
}

const TITLES: Readonly<Record<LineLeftOut["reason"], string>> = {
  "known already": "Already in the history, not doubled",
  "unknown deal": "About deals that the book does not have",
  "own days": "On days that the book kept itself",
  "other field": "About a field that the book does not keep",
  "no value": "Nothing stands in it",
  "no deal": "No deal is named",
  "several deals": "The name is that of several deals",
  "no day": "No day can be read",
  unreadable: "A value cannot be read",
};

/** Why lines stay out, as the title of their list. */
export function reasonTitle(reason: LineLeftOut["reason"], ownSince: Serial, today: Serial): string {
  if (reason !== "own days") return TITLES[reason];
  return `From ${dayInYear(ownSince, today)} on the book has its own snapshots`;
}

const LETTERS = 80;

/** A line that stays out: its number, and what stands there. */
export function leftOutWords({ row, column, value, reason }: LineLeftOut): string {
  const said = shortened(value, LETTERS);
  switch (reason) {
    case "no deal":
      return `Line ${row}: ${column} is empty.`;
    case "no value":
      return `Line ${row}.`;
    case "several deals":
      return `Line ${row}: “${said}”; add the CRM’s id to the report.`;
    case "no day":
      return `Line ${row}: ${column} is “${said}”, not a day.`;
    case "unreadable":
    case "other field":
      return `Line ${row}: ${column} is “${said}”.`;
    case "known already":
    case "own days":
    case "unknown deal":
      return `Line ${row}: ${said}.`;
  }
}
