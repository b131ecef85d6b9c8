import type { BookTables } from "../../excel/inserting/bookTables";
import { fromSheet } from "../../kit/dateSystem";
import { calendarDay } from "../../kit/serial";
import { namedCell } from "./bookCells";
import { type BookOption, optionOver } from "./bookOption";

/** A quarter's name as the book gives it, such as FY26 Q4. */
const QUARTER = /^.{5}Q(\d)/i;

/** The month in which fiscal years start, as name and first day of the chosen period tell; January where it is no quarter. */
export function fiscalStart(book: BookTables): readonly BookOption[] {
  return optionOver([namedCell(book, "Period"), namedCell(book, "PeriodStart")], {
    words: "As the chosen period is named",
    formula: ([name = "", start = ""]) =>
      `IFERROR(IF(MID(${name},6,1)="Q",MONTH(EDATE(${start},3-3*MID(${name},7,1))),1),1)`,
    value: ([name, start], dates) => {
      const [day, quarter] = [start?.[0]?.[0], QUARTER.exec(String(name?.[0]?.[0] ?? ""))?.[1]];
      if (typeof day !== "number" || quarter === undefined) return 1;
      const months = calendarDay(fromSheet(day, dates)).month - 1 - 3 * (Number(quarter) - 1);
      return (((months % 12) + 12) % 12) + 1;
    },
  });
}
