/** Which deals a sum takes: all of the team, or those of the owner named in a cell. */
export type Whose = "team" | { readonly cell: string };

/** The owner as a criterion; `(blank)` stands for deals without one. */
function ofOwner(whose: Whose): string {
  return whose === "team" ? "" : `,Pipeline[Owner],"="&IF(${whose.cell}="(blank)","",${whose.cell})`;
}

/** Whether a deal is the owner's, as 1 or 0. */
function isOfOwner(whose: Whose): string {
  return whose === "team" ? "" : `*(Pipeline[Owner]=IF(${whose.cell}="(blank)","",${whose.cell}))`;
}

/** Criteria for a day within the period; the time of day does not matter. */
function inPeriod(column: string): string {
  return `,Pipeline[${column}],">="&PeriodStart,Pipeline[${column}],"<"&PeriodEnd+1`;
}

/** What was won in the period: by the day of closing, else by the close date. */
export function closedSum(whose: Whose): string {
  const won = `SUMIFS(Pipeline[Amount]${ofOwner(whose)},Pipeline[Status],"Won"`;
  const undated = `${won},Pipeline[Closed on],"="${inPeriod("Close date")})`;
  return `=${won}${inPeriod("Closed on")})+IF(WonUndated=0,0,${undated})`;
}

/** What the team won from one day to another: by the day of closing, else by the close date. */
export function wonBetween(from: string, to: string): string {
  const won = 'SUMIFS(Pipeline[Amount],Pipeline[Status],"Won",';
  const within = (column: string) => `Pipeline[${column}],">="&${from},Pipeline[${column}],"<"&${to}+1)`;
  return `${won}${within("Closed on")}+IF(WonUndated=0,0,${won}Pipeline[Closed on],"=",${within("Close date")})`;
}

function openSum(whose: Whose, category: string): string {
  return `SUMIFS(Pipeline[Amount]${ofOwner(whose)},Pipeline[Status],"Open",Pipeline[Category],"${category}"${inPeriod("Close date")})`;
}

export function commitSum(whose: Whose): string {
  return `=${openSum(whose, "Commit")}`;
}

/** Most likely has no column of its own: it stands in Best case, so that the columns add up to In play. */
export function bestCaseSum(whose: Whose): string {
  return `=${openSum(whose, "Best case")}+${openSum(whose, "Most likely")}`;
}

/** A blank category on an open deal is Pipeline. */
export function pipelineSum(whose: Whose): string {
  return `=${openSum(whose, "Pipeline")}+IF(OpenUncategorised=0,0,${openSum(whose, "=")})`;
}

/** Closed plus each open deal's amount by its probability. */
export function weightedSum(whose: Whose, closedCell: string): string {
  const counts =
    `(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted")` +
    `*(Pipeline[Close date]>=PeriodStart)*(Pipeline[Close date]<PeriodEnd+1)${isOfOwner(whose)}`;
  return `=${closedCell}+ROUND(SUMPRODUCT(${counts},Pipeline[Amount],Pipeline[Probability]),2)`;
}

/** The deals of the period that lack a figure, in words; nothing when none does. */
export const INCOMPLETE =
  `=LET(bare,COUNTIFS(Pipeline[Status],"Won",Pipeline[Amount],"="${inPeriod("Closed on")})` +
  `+COUNTIFS(Pipeline[Status],"Open",Pipeline[Category],"<>Omitted",Pipeline[Amount],"="${inPeriod("Close date")}),` +
  `unsure,COUNTIFS(Pipeline[Status],"Open",Pipeline[Category],"<>Omitted",Pipeline[Amount],"<>",Pipeline[Probability],"="${inPeriod("Close date")}),` +
  'TEXTJOIN(" ",TRUE,IF(bare=0,"","Deals without an amount, in no sum: "&bare&"."),' +
  'IF(unsure=0,"","Deals without a probability, missing from Weighted: "&unsure&".")))';
