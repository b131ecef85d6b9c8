/** How a figure of a KPI is said: per cent for shares, whole days, one decimal where figures are small. */
const DECIMALS = (figure: string) => `IF(OR($Z8="days",ABS(${figure})>=10),0,1)`;

/** A figure in words without its unit, as in "80 · 90 %". */
export function bareFigure(figure: string): string {
  return `IF($Z8="%",ROUND(100*${figure},0),FIXED(${figure},${DECIMALS(figure)}))`;
}

/** What follows a figure. */
export const UNIT_MARK = 'IF($Z8="%"," %","")';

/** A figure in words, the same in every language of Excel. */
export function figureInWords(figure: string): string {
  return `${bareFigure(figure)}&${UNIT_MARK}`;
}

/** The last 8 weeks' Mondays, oldest first. */
const WEEKS = "w,LastWeeks+SEQUENCE(1,8,-28,7)";

/** The average of each of the last 8 weeks under the given criteria; a week without figures is blank. */
export function lastEight(criteria: string): string {
  const average = `AVERAGEIFS(Scorecard[Actual],${criteria},Scorecard[Period],">="&w,Scorecard[Period],"<"&w+7)`;
  return `${WEEKS},v,IFERROR(${average},"")`;
}

/** The last 8 weeks as blocks, lowest to highest; absent weeks are passed over, and fewer than three show nothing. */
export function trend(criteria: string): string {
  const level = "1+ROUND(7*(v-MIN(v))/MAX(MAX(v)-MIN(v),1E-9),0)";
  return `LET(${lastEight(criteria)},IF(COUNT(v)<3,"",CONCAT(IFERROR(MID("▁▂▃▄▅▆▇█",${level},1),""))))`;
}
