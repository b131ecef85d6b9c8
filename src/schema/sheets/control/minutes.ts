/** The kinds of talks that a kind of time block stands for, as criteria; "1:1" itself would be a time of day. */
export const HELD: Readonly<Record<string, string>> = {
  Coaching: '{"1?1","Huddle","Sales meeting","Call review"}',
  Field: '{"Ride-along","Joint call"}',
};

/** The Monday of the book's week. */
export const MONDAY = "INT(AsOf)-WEEKDAY(AsOf,2)+1";

/** Names by which the page reads the pack Time; blank where it is not switched on. */
export const TIME_NAMES = [
  "TimeWeeks",
  "TimeKinds",
  "TimeMinutes",
  "TimeDirections",
  "MeetingsWon",
  "MeetingsSince",
].map((name) => ({ name, formula: '=""' }));

/** Minutes that were blocked in the last 4 weeks under further criteria; 0 without the pack Time. */
export function blocked(criteria: string): string {
  return `IFERROR(SUM(SUMIFS(TimeMinutes,${criteria},TimeWeeks,">="&LastWeeks,TimeWeeks,"<="&INT(AsOf))),0)`;
}

/** Minutes of talks that were held in the last 4 weeks, from Coaching. */
export function held(types: string): string {
  return `SUM(SUMIFS(Coaching[Minutes],Coaching[Type],${types},Coaching[Date],">="&LastWeeks,Coaching[Date],"<="&AsOf))`;
}
