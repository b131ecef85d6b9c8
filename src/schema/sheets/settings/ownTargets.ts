import { COUNT, type Limit, SHARE } from "./limit";

/** A target of the balance is the manager's own. */
const BALANCE = "Your own target of your time.";

/** What the manager means to do with the own time, and since when. */
export const OWN_TARGETS: readonly Limit[] = [
  {
    name: "NoteShare",
    limit: "Coaching notes",
    value: 0.8,
    note: "Least share of the reviews.",
    format: SHARE,
  },
  {
    name: "ManagerSince",
    limit: "Manager since",
    value: null,
    note: "Your first day with this team.",
    format: "d mmm yyyy",
  },
  {
    name: "FirstDaysShare",
    limit: "First 90 days",
    value: 0.6,
    note: "Least share for team and customers.",
    format: SHARE,
  },
  { name: "ProcessShare", limit: "Balance: process", value: 0.1, note: BALANCE, format: SHARE },
  { name: "DealsShare", limit: "Balance: deals", value: 0.15, note: BALANCE, format: SHARE },
  { name: "FieldShare", limit: "Balance: field", value: 0.25, note: BALANCE, format: SHARE },
  { name: "ForecastShare", limit: "Balance: forecast", value: 0.05, note: BALANCE, format: SHARE },
  { name: "PeopleShare", limit: "Balance: people", value: 0.45, note: BALANCE, format: SHARE },
  {
    name: "MilestoneShown",
    limit: "Milestone line",
    value: 1,
    note: "1 shows the next on team pages, 0 does not.",
    format: COUNT,
  },
];
