import type { Grid } from "../kit/cell";
import { type DateSystem, dayFromSheet } from "../kit/dateSystem";
import type { Sheet } from "../schema/sheet";

/** A block of a table, its headers first, with the days that the workbook counts its own way as all code speaks of them. */
export function blockFromSheet({ columns }: Sheet, block: Grid, dates: DateSystem): Grid {
  if (dates === 1900) return block;
  const days = Object.values(columns).flatMap(({ header, holdsDays }) => (holdsDays ? [header] : []));
  const [headers = []] = block;
  const isDay = headers.map((header) => days.includes(String(header)));
  return block.map((row) => row.map((cell, at) => (isDay[at] ? dayFromSheet(cell, dates) : cell)));
}
