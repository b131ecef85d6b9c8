import type { Sheet } from "../sheet";

/** Whether a cell of a table is a day: its column holds days, or it is a setting that is one. */
export function holdsDay(sheet: Sheet, key: string, startingRow: number): boolean {
  if (sheet.columns[key]?.holdsDays) return true;
  return sheet.specials.some(
    ({ column, row, holdsDays }) => holdsDays && column === key && row === startingRow,
  );
}
