/**
 * How a member's last call of each closed period compares with what was closed, over the last `PERIODS` periods that
 * have a call; with fewer than that the cell says how many there are.
 */
const PERIODS = 8;

/** Deals won in a period, by the day they closed on or, where that is blank, by their close date. */
const WON = 'SUMIFS(Pipeline[Amount],Pipeline[Owner],[@Member],Pipeline[Status],"Won",';
const CLOSED =
  `(${WON}Pipeline[Closed on],">="&from,Pipeline[Closed on],"<"&to+1)+` +
  `${WON}Pipeline[Closed on],"=",Pipeline[Close date],">="&from,Pipeline[Close date],"<"&to+1))`;
const LAST_WEEK = "MAXIFS(Calls[Week],Calls[Member],[@Member],Calls[Period],name)";
const LAST_CALL = `SUMIFS(Calls[Call],Calls[Member],[@Member],Calls[Period],name,Calls[Week],${LAST_WEEK})`;

/** All names in one LET: LibreOffice does not know the outer names of a LET within another. */
function overClosedPeriods(figure: string): string {
  return (
    '=IF([@Member]="","",LET(over,(Periods[End]<INT(AsOf))*(COUNTIFS(Calls[Member],[@Member],Calls[Period],Periods[Period])>0),n,SUM(over),' +
    `first,LARGE(IF(over>0,Periods[Start]),${PERIODS}),kept,(over>0)*(Periods[Start]>=first),` +
    "name,FILTER(Periods[Period],kept),from,FILTER(Periods[Start],kept),to,FILTER(Periods[End],kept)," +
    `said,${LAST_CALL},closed,${CLOSED},IF(n<${PERIODS},"n = "&n,IF(SUM(closed)=0,"none closed",${figure}))))`
  );
}

/** One less the weighted absolute error: 1 is never wrong. */
export const ACCURACY_FORMULA = overClosedPeriods("1-SUM(ABS(said-closed))/SUM(ABS(closed))");

/** The sum of the errors by what was closed: above 0 is optimistic. */
export const BIAS_FORMULA = overClosedPeriods("SUM(said-closed)/SUM(closed)");
