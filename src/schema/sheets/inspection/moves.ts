import { SHARED } from "./place";

/** Which moves of deals out of a stage are looked at: an Excel condition over _Snapshots, and since which day. */
export interface Moves {
  readonly of: string;
  readonly since: string;
}

/** Since half a year ago, by which conversion is told. */
export const HALF_YEAR = SHARED.halfYearAgo;
/** Since a week ago, by which movement is told. */
export const WEEK = SHARED.weekAgo;

const LEFT = '(_Snapshots[Stage before]<>"")';
/** Won, or open in a stage further on: what was lost or went back has not gone on. */
const WENT_ON = '((state="Won")+(state="Open")*(to>from)>0)';

/** The moves as arrays, for a LET: whether each row of the history is one, and its stages and state. */
function arrays({ of, since }: Moves): string {
  const kept = (column: string) => `FILTER(_Snapshots[${column}],is,"")`;
  return (
    `is,${LEFT}*(_Snapshots[Snapshot]>${since})*${of},` +
    `state,${kept("Status")},from,XLOOKUP(${kept("Stage before")},Stages[Stage],Stages[Order],0),` +
    `to,XLOOKUP(${kept("Stage")},Stages[Stage],Stages[Order],0)`
  );
}

/** How many moves went on. */
export function wentOn(moves: Moves): string {
  return `LET(${arrays(moves)},SUM(1*${WENT_ON}))`;
}

/** How many deals went on, each counted once. */
export function dealsThatWentOn(moves: Moves): string {
  return (
    `LET(${arrays(moves)},on,${WENT_ON},ids,FILTER(_Snapshots[Deal ID],is,""),` +
    'IF(SUM(1*on)=0,0,COUNTA(UNIQUE(FILTER(ids,on,"")))))'
  );
}

/** Whether the history reaches back a week. */
export const HAS_WEEK = `AND(N(${SHARED.history})>0,N(${SHARED.history})<=${SHARED.weekAgo})`;
