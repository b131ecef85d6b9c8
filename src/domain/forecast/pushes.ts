import { calendarDay, type Serial } from "../../kit/serial";
import { cellAt, columnAt, missingColumn, type Block } from "./block";
import { DATE_CELL } from "./cellRules";
import { dealIdOf, sortedById } from "./dealId";
import { following, refusal, type Outcome } from "./outcome";
import { gathered, readCell, readColumn, walkDown } from "./walk";

/** How often a deal's close date was moved to a later or an earlier month, and how many days later it is in all. */
export interface Pushed {
  readonly id: string;
  readonly pushes: number;
  readonly pulls: number;
  /** Null for a deal that never had a close date. */
  readonly daysSlipped: number | null;
}

/** A close date and the day on which it was kept. */
interface DatedClose {
  readonly snapshot: Serial;
  readonly close: Serial;
}

/** Every deal's moves of its close date in snapshots up to a day (null: all), deals A–Z by id. */
export function pushes(history: Block, until: Serial | null): Outcome<readonly Pushed[]> {
  const missing = missingColumn(history, ["Snapshot", "Deal ID", "Close date"]);
  if (missing !== undefined) return refusal(missing);
  return following(closesById(history, until ?? Infinity), (closes) =>
    sortedById([...closes].map(pushedOf), ({ id }) => id),
  );
}

/** Each deal's close dates in the order of the rows; blank ones are passed over. */
function closesById(history: Block, until: Serial): Outcome<ReadonlyMap<string, readonly DatedClose[]>> {
  const idAt = columnAt(history, "Deal ID");
  const snapshotAt = readColumn(history, "Snapshot", DATE_CELL);
  const closeAt = readColumn(history, "Close date", DATE_CELL);
  const closes = new Map<string, DatedClose[]>();
  const walk = walkDown(history);
  return gathered(walk, closes, () => {
    const id = dealIdOf(cellAt(walk.cells, idAt));
    const snapshot = id === "" ? null : readCell(walk, snapshotAt);
    if (snapshot === null || snapshot > until) return;
    const close = readCell(walk, closeAt);
    const met = closes.get(id) ?? [];
    if (close !== null) met.push({ snapshot, close });
    closes.set(id, met);
  });
}

function pushedOf([id, met]: readonly [string, readonly DatedClose[]]): Pushed {
  const closes = [...met].sort((a, b) => a.snapshot - b.snapshot).map(({ close }) => close);
  const months = closes.map(monthOf);
  const [first] = closes;
  const last = closes.at(-1);
  return {
    id,
    pushes: months.filter((month, at) => month > (months[at - 1] ?? month)).length,
    pulls: months.filter((month, at) => month < (months[at - 1] ?? month)).length,
    daysSlipped: first === undefined || last === undefined ? null : last - first,
  };
}

/** Months since the year 0. */
function monthOf(day: Serial): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month;
}
