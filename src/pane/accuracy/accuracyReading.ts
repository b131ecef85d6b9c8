import type { AccuracyBasis, AccuracyScope } from "../../excel/accuracyBasis";
import { forecastFaultWords } from "../forecast/faultWords";
import { dayInFull } from "../words/day";
import type { AccuracyReading } from "./AccuracyPage";
import { accuracyOfBook, weekNow } from "./accuracyOfBook";

/** What the page shows of what was read. */
export function accuracyReading(read: AccuracyBasis | AccuracyScope): AccuracyReading {
  if (!("history" in read)) return { kind: "nothing", why: dueWords(read) };
  const worked = accuracyOfBook(read);
  if (!worked.ok) return { kind: "nothing", why: forecastFaultWords(worked.fault) };
  const now = weekNow(worked.value, read);
  if (now === undefined) return { kind: "nothing", why: dueWords(read) };
  return { kind: "told", accuracy: worked.value, now: now.week };
}

/** When there will be something to say. */
function dueWords({ periods, ownDays }: AccuracyScope): string {
  const first = Math.min(...ownDays);
  const ends = periods.flatMap(({ end }) => (end !== null && end >= first ? [end] : []));
  const due = ends.length === 0 ? "" : `: the first ends on ${dayInFull(Math.min(...ends))}`;
  return `Needs one closed period with imports${due}. From then on this page says how far each forecast missed.`;
}
