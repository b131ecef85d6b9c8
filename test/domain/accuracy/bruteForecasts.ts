import { asOf } from "../../../src/domain/forecast/asOf";
import type { Block } from "../../../src/domain/forecast/block";
import { forecast } from "../../../src/domain/forecast/forecast";
import type { AccuracyFacts } from "../../../src/domain/accuracy/weekForecasts";
import type { WeekForecast } from "../../../src/domain/accuracy/weekForecast";
import { optimism } from "../../../src/domain/accuracy/optimism";
import type { Cell } from "../../../src/kit/cell";
import { valueOf } from "../forecast/deals";

type Row = readonly Cell[];
const [ID, OWNER, CATEGORY, STATUS, CLOSE, AMOUNT, CHANCE, CLOSED] = [0, 1, 3, 4, 6, 7, 8, 9];

function day(row: Row): number {
  const cell = row[STATUS] === "Won" && row[CLOSED] !== "" ? row[CLOSED] : row[CLOSE];
  return cell === "" ? NaN : Number(cell);
}

function cents(cell: Cell | undefined): number {
  return Math.round(Number(cell ?? 0) * 100);
}

function name(cell: Cell | undefined): string {
  return String(cell).trim().toLowerCase();
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function isIn(row: Row, { from, to }: Span): boolean {
  return day(row) >= from && day(row) <= to;
}

function isOpenIn(row: Row, span: Span): boolean {
  return row[STATUS] === "Open" && row[CATEGORY] !== "Omitted" && isIn(row, span);
}

function isWonIn(row: Row, span: Span): boolean {
  return row[STATUS] === "Won" && isIn(row, span);
}

/** The measure of those deals that have what it reads. */
function measure(block: Block, span: Span, of: "commit" | "weighted"): number {
  const whole = block.rows.filter(
    (row) => row[AMOUNT] !== "" && (of === "commit" || row[STATUS] !== "Open" || row[CHANCE] !== ""),
  );
  return cents(valueOf(forecast({ ...block, rows: whole }, span, { measure: of, owner: "" })));
}

interface Called {
  readonly period: string;
  readonly member: string;
  readonly monday: number;
}

/** Each member's last call, looked for anew. */
function lastCall({ calls }: AccuracyFacts, { period, member, monday }: Called): number | null {
  const own = calls
    .filter((call) => name(call.period) === name(period) && name(call.member) === member)
    .filter(({ week, call }) => week !== null && call !== null && week <= monday);
  const latest = Math.max(...own.map(({ week }) => week ?? 0));
  const [last] = own.filter(({ week }) => week === latest).slice(-1);
  return last ? cents(last.call ?? 0) : null;
}

/** What each way would have forecast, each week from the whole history and calls anew. */
export function bruteForecasts(facts: AccuracyFacts): readonly WeekForecast[] {
  const { history, deals, periods } = facts;
  const ownDays = history.rows.filter((row) => row.at(-1) === "").map(([snapshot]) => Number(snapshot));
  return periods.flatMap(({ name: period, start, end }) => {
    const span = { from: start, to: end };
    return mondays(start, end).flatMap((monday, at): WeekForecast[] => {
      const last = Math.min(monday + 6, end);
      const first = at === 0 ? start : monday;
      if (!ownDays.some((kept) => kept >= first && kept <= last)) return [];
      const block = valueOf(asOf(history, last));
      const inPeriod = block.rows.filter((row) => isOpenIn(row, span) || isWonIn(row, span));
      const owners = [...new Set(inPeriod.map((row) => name(row[OWNER])))];
      const callOf = (member: string) => lastCall(facts, { period, member, monday });
      const members = [...new Set(facts.calls.map(({ member }) => name(member)))].filter(
        (member) => member !== "manager" && callOf(member) !== null,
      );
      const isWhole = members.length > 0 && owners.every((owner) => members.includes(owner));
      const won = deals.rows.filter((row) => isWonIn(row, span));
      const from = (wanted: (then: Row | undefined) => boolean) =>
        won
          .filter((row) => wanted(block.rows.find((then) => then[ID] === row[ID])))
          .reduce((total, row) => total + cents(row[AMOUNT] === "" ? 0 : row[AMOUNT]), 0);
      const isWon = (then: Row | undefined) => then !== undefined && isWonIn(then, span);
      const isOpen = (then: Row | undefined) => then !== undefined && isOpenIn(then, span);
      return [
        {
          ...{ period, week: at + 1, day: last },
          forecasts: {
            reps: isWhole ? members.reduce((total, member) => total + (callOf(member) ?? 0), 0) : null,
            manager: callOf("manager"),
            rollUp: measure(block, span, "commit"),
            weighted: measure(block, span, "weighted"),
            calibrated: bruteCalibrated(facts, { block, span, week: at + 1 }),
          },
          called: { has: owners.filter((owner) => members.includes(owner)).length, of: owners.length },
          incomplete: inPeriod.filter(
            (row) => row[AMOUNT] === "" || (row[STATUS] === "Open" && row[CHANCE] === ""),
          ).length,
          actual: from(() => true),
          origins: {
            closed: from(isWon),
            open: from(isOpen),
            elsewhere: from((then) => then !== undefined && !isWon(then) && !isOpen(then)),
            new: from((then) => then === undefined),
          },
        },
      ];
    });
  });
}

function mondays(start: number, end: number): readonly number[] {
  const days = Array.from({ length: end - start + 1 }, (_, at) => start + at);
  return days.filter((each) => each % 7 === 2);
}

interface OfWeek {
  readonly block: Block;
  readonly span: Span;
  readonly week: number;
}

function bruteCalibrated(facts: AccuracyFacts, { block, span, week }: OfWeek): number | null {
  const judged = facts.periods
    .filter(({ end }) => end < span.from)
    .flatMap(({ start, end }) => {
      const earlier = { from: start, to: end };
      const monday = mondays(start, end)[week - 1];
      if (monday === undefined) return [];
      const last = Math.min(monday + 6, end);
      const first = week === 1 ? start : monday;
      const isTold = facts.history.rows.some(
        (row) => row.at(-1) === "" && Number(row[0]) >= first && Number(row[0]) <= last,
      );
      if (!isTold) return [];
      return valueOf(asOf(facts.history, last))
        .rows.filter((row) => isOpenIn(row, earlier) && row[AMOUNT] !== "" && row[CHANCE] !== "")
        .map((row) => ({
          owner: String(row[OWNER]).trim(),
          probability: Number(row[CHANCE]),
          isWon: block.rows.some((now) => now[ID] === row[ID] && isWonIn(now, earlier)),
        }));
    });
  if (judged.length < 8) return null;
  const rows = optimism(judged);
  const closed = block.rows
    .filter((row) => isWonIn(row, span) && row[AMOUNT] !== "")
    .reduce((total, row) => total + cents(row[AMOUNT]), 0);
  const expected = block.rows
    .filter((row) => isOpenIn(row, span) && row[AMOUNT] !== "" && row[CHANCE] !== "")
    .reduce((total, row) => {
      const owner = rows.slice(0, -1).find((each) => name(each.name) === name(row[OWNER]));
      const offset = (owner ?? rows.at(-1))?.offset ?? 0;
      const chance = Math.min(Math.max(Number(row[CHANCE]), 0.005), 0.995);
      return total + cents(row[AMOUNT]) / (1 + ((1 - chance) / chance) * Math.exp(-offset));
    }, 0);
  return closed + Math.round(expected);
}
