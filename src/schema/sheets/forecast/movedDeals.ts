/** The columns that tell how a deal stands, of the deals now or of what was kept of them. */
interface Deals {
  readonly table: "Pipeline" | "_Snapshots";
}

/** The day that puts a deal into a period: of closing when it was won, else the close date. */
function dayOf({ table }: Deals): string {
  return `IF((${table}[Status]="Won")*(${table}[Closed on]<>""),${table}[Closed on],${table}[Close date])`;
}

/** Whether a deal counts as in play, as 1 or 0: won in the period, or open and closing in it. */
function inPlay({ table }: Deals, day: string): string {
  const isOpen = `(${table}[Status]="Open")*(${table}[Category]<>"Omitted")*(${table}[Category]<>"Closed")`;
  return `((${table}[Status]="Won")+${isOpen})*(${day}>=PeriodStart)*(${day}<PeriodEnd+1)`;
}

const NOW: Deals = { table: "Pipeline" };
const THEN: Deals = { table: "_Snapshots" };

/** Amounts of the deals in play; a blank one is 0. */
function amountOf({ table }: Deals, isIn: string): string {
  return `IF(${isIn}*ISNUMBER(${table}[Amount]),${table}[Amount],0)`;
}

/** Where a deal stood then, by its last row: 0 nowhere, 1 open elsewhere, 2 won or lost elsewhere, 3 in play. */
const PLACE_THEN = 'IF(_Snapshots[Status]="Removed",0,IF(was,3,IF(_Snapshots[Status]="Open",1,2)))';

/** Where a deal that was in play is now: 1 open elsewhere or won elsewhere, 2 lost, 3 still in play; 0 when it is gone. */
const PLACE_NOW = 'IF(is,3,IF(Pipeline[Status]="Removed",0,IF(Pipeline[Status]="Lost",2,1)))';

/** Each line's deals and amount. */
const LINES: readonly (readonly [deals: string, amount: string])[] = [
  ["SUM(last*1)", "SUM(last*stake)"],
  ["SUM(any*(place=0))", "SUM((place=0)*now)"],
  ["SUM(any*(place=2))", "SUM((place=2)*now)"],
  ["SUM(any*(place=1))", "SUM((place=1)*now)"],
  ["SUM((change>0)*1)", "SUM((change>0)*change)"],
  ["SUM((change<0)*1)", "SUM((change<0)*change)"],
  ["SUM(last*(fate=1))", "-SUM(last*(fate=1)*stake)"],
  ["SUM(last*(fate=2))", "-SUM(last*(fate=2)*stake)"],
  ["SUM(last*(fate=0))", "-SUM(last*(fate=0)*stake)"],
];

/**
 * Opening and moves, a line each with its deals and its amount. What stood then is a deal's last row up to the day. Deals
 * that are in play, then or now, are singled out first: few are looked for among all.
 */
export const MOVES =
  '=IF(CompareDay="","",LET(' +
  `dayThen,${dayOf(THEN)},was,${inPlay(THEN, "dayThen")},had,${amountOf(THEN, "was")},` +
  'known,(_Snapshots[Snapshot]<CompareDay+1)*(_Snapshots[Deal ID]<>""),' +
  `ids,IF(known,_Snapshots[Deal ID]&"",0),stood,${PLACE_THEN},` +
  `dayNow,${dayOf(NOW)},is,${inPlay(NOW, "dayNow")},has,${amountOf(NOW, "is")},` +
  'own,Pipeline[Deal ID]&"",any,SIGN(SUM(is)),' +
  'here,FILTER(own,is,""),now,FILTER(has,is,0),place,XLOOKUP(here,ids,stood,0,0,-1),' +
  "change,(place=3)*ROUND(now-XLOOKUP(here,ids,had,0,0,-1),2)," +
  "some,was*known,at,FILTER(SEQUENCE(ROWS(ids)),some,0),ident,FILTER(ids,some,0),stake,FILTER(had,some,0)," +
  `last,IFERROR(XMATCH(ident,ids,0,-1)=at,FALSE),fate,XLOOKUP(ident,own,${PLACE_NOW},0),` +
  `ROUND(CHOOSE(SEQUENCE(${String(LINES.length)},2),${LINES.flat().join(",")}),2)))`;
