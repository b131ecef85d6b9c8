/** An amount in words in the unit that suits the target: the same in every language of Excel. */
export function amount(figure: string): string {
  return `FIXED((${figure})/$U$2,0)&$U$3`;
}

/** A share in whole per cent. */
export function share(figure: string): string {
  return `ROUND(100*(${figure}),0)&" %"`;
}

/** A day as "Wed 23 Sep". */
export function day(serial: string): string {
  return `INDEX(DayNames,WEEKDAY(${serial},2))&" "&${shortDay(serial)}`;
}

/** A day as "23 Sep". */
export function shortDay(serial: string): string {
  return `DAY(${serial})&" "&INDEX(MonthNames,MONTH(${serial}))`;
}

/** The first day of the quarter: that of the period where it is one, else the calendar's. */
const QUARTER_FROM =
  "=IF(AND(N(PeriodStart)>0,ABS(N(PeriodEnd)-N(PeriodStart)-90)<6),PeriodStart,DATE(YEAR(AsOf),3*INT((MONTH(AsOf)-1)/3)+1,1))";

/** The names of days and months, which Excel itself would give in its own language. */
export const CALENDAR_NAMES = [
  { name: "DayNames", formula: '={"Mon","Tue","Wed","Thu","Fri","Sat","Sun"}' },
  {
    name: "MonthNames",
    formula: '={"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"}',
  },
  { name: "QuarterFrom", formula: QUARTER_FROM },
];
