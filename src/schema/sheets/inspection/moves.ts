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

function kept(column: string): string {
  return `FILTER(_Snapshots[${column}],is,"")`;
}

function order(column: string): string {
  return `XLOOKUP(${kept(column)},Stages[Stage],Stages[Order],0)`;
}

/** The moves as arrays, for a LET: which rows of the history they are, and 1 for each that went on: won, or open further on. */
function arrays({ of, since }: Moves): string {
  const has = (status: string) => `FILTER(1*(_Snapshots[Status]="${status}"),is,0)`;
  return (
    `is,${LEFT}*(_Snapshots[Snapshot]>${since})*${of},` +
    `on,${has("Won")}+${has("Open")}*(${order("Stage")}>${order("Stage before")})`
  );
}

/** How many moves went on; what was lost or went back has not. */
export function wentOn(moves: Moves): string {
  return `LET(${arrays(moves)},SUM(on))`;
}

/** How many deals went on, each counted once. */
export function dealsThatWentOn(moves: Moves): string {
  return `LET(${arrays(moves)},IF(SUM(on)=0,0,COUNTA(UNIQUE(FILTER(${kept("Deal ID")},on,"")))))`;
}

/** Whether the history reaches back a week. */
export const HAS_WEEK = `AND(N(${SHARED.history})>0,N(${SHARED.history})<=${SHARED.weekAgo})`;
