import { RANGE_LEVEL, type ShownRange } from "../../domain/accuracy/shownRange";
import { DEFAULT_LUCK } from "../../domain/forecast/bookLuck";
import type { Note } from "../../excel/keepNotes";
import { STATE_KEYS } from "../../schema/stateKeys";

/** So many ranges are kept; of more the oldest go that speak for no period. */
const MOST = 500;

/** Which range a note is of: the last one that was shown of a period on a day. */
type Shown = Pick<ShownRange, "period" | "day">;

function keyOf({ period, day }: Shown): string {
  return `${STATE_KEYS.shown}${period}:${String(day)}`;
}

/** The note of a range with the odds that stood beside it. */
export function noteOfShown({ period, day, ...figures }: ShownRange, odds: number | null): Note {
  return { key: keyOf({ period, day }), value: JSON.stringify({ ...figures, odds }) };
}

/** The note that takes a range back. */
export function withoutShown(shown: Shown): Note {
  return { key: keyOf(shown), value: "" };
}

/** The ranges that the book showed; a note that cannot be read tells of none. */
export function shownRangesOf(notes: ReadonlyMap<string, string>): readonly ShownRange[] {
  return [...notes].flatMap(([key, value]) => {
    const [, period, day] = /^(.*):(\d+)$/s.exec(key.slice(STATE_KEYS.shown.length)) ?? [];
    if (!key.startsWith(STATE_KEYS.shown) || period === undefined || value === "") return [];
    const range = rangeIn(value, { period, day: Number(day) });
    return range === null ? [] : [range];
  });
}

/** What the book showed of a period last: its range and the odds beside it. */
export interface LastShown extends ShownRange {
  readonly odds: number | null;
}

/** The last range and odds that the book showed of a period; null where it showed none. */
export function lastShown(notes: ReadonlyMap<string, string>, period: string): LastShown | null {
  const own = shownRangesOf(notes).filter((range) => range.period === period);
  const last = own.toSorted((a, b) => a.day - b.day).at(-1);
  return last ? { ...last, odds: figuresIn(notes.get(keyOf(last)) ?? "")["odds"] ?? null } : null;
}

/** A note of an older Control Book tells neither level nor luck: there was only one of each. */
function rangeIn(value: string, shown: Shown): ShownRange | null {
  const told = figuresIn(value);
  const { low, median, high, level = RANGE_LEVEL, luck = DEFAULT_LUCK } = told;
  if (low === undefined || median === undefined || high === undefined || level !== RANGE_LEVEL) return null;
  return { ...shown, low, median, high, level, luck };
}

function figuresIn(value: string): Readonly<Record<string, number>> {
  try {
    const told: unknown = JSON.parse(value);
    const figures = Object.entries(typeof told === "object" && told !== null ? told : {});
    return Object.fromEntries(
      figures.filter((figure): figure is [string, number] => Number.isFinite(figure[1])),
    );
  } catch {
    return {};
  }
}

/** The ranges to let go so that the notes do not grow for ever. */
export function surplusRanges(
  shown: readonly ShownRange[],
  counted: ReadonlySet<ShownRange>,
): readonly ShownRange[] {
  const idle = shown.filter((range) => !counted.has(range)).toSorted((a, b) => a.day - b.day);
  return idle.slice(0, Math.max(0, shown.length - MOST));
}

/** What an undone import leaves behind: ranges of days that the data no longer reach, or that can no longer be said. */
export function takenBackRanges(
  shown: readonly ShownRange[],
  now: Shown & { readonly hasRange: boolean },
): readonly ShownRange[] {
  const isBlank = ({ period, day }: Shown): boolean =>
    !now.hasRange && period === now.period && day === now.day;
  return shown.filter((range) => range.day > now.day || isBlank(range));
}
