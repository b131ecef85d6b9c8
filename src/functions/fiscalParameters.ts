import { wordCell } from "../domain/forecast/cellRules";
import { GRAINS } from "../domain/forecast/period";
import { MONTH } from "./numberRules";
import { date, optional, single } from "./parameters";

/** Any day, the month in which fiscal years start, and how long a period is. */
export const FISCAL_PARAMETERS = [
  date({ name: "date", about: "Any day of the period." }),
  optional(
    single(
      {
        name: "fiscal_start",
        about: "The month, 1–12, in which the fiscal year starts; 1 when left out.",
      },
      MONTH,
    ),
    1,
  ),
  optional(
    single(
      { name: "grain", about: "year, quarter, month or week; quarter when left out." },
      wordCell(GRAINS),
    ),
    "quarter",
  ),
] as const;

/** How fiscal periods are counted. */
export const FISCAL_FORMULA =
  "Fiscal years are named by the year in which they end; M01 is their first month. Weeks by ISO 8601 from January, else seven days each from the fiscal year's first day.";

/** The part of the native twins that all three period functions share. */
export const FISCAL_TWIN = `=LET(date,AsOf, fiscal_start,1, grain,"quarter",
 on,INT(date), since,MOD(MONTH(on)-fiscal_start,12), first,EDATE(on-DAY(on)+1,0-since), week,INT((on-first)/7),`;
