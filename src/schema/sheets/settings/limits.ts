import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** A limit with its workbook name, by which formulas and rules read it. */
interface Limit {
  readonly name: string;
  readonly limit: string;
  readonly value: number | null;
  readonly note: string;
  readonly format: string;
}

const SHARE = "0 %";
const COUNT = "0";

/** The limits of a new book. */
const LIMITS: readonly Limit[] = [
  {
    name: "DeviationLimit",
    limit: "Deviation",
    value: 0.2,
    note: "Closed this far from plan is too far.",
    format: SHARE,
  },
  {
    name: "DeviationTimes",
    limit: "Deviation, times",
    value: 3,
    note: "So often within the last weeks: get help.",
    format: COUNT,
  },
  {
    name: "DeviationWeeks",
    limit: "Deviation, weeks",
    value: 4,
    note: "The last weeks that count.",
    format: COUNT,
  },
  { name: "StaleDays", limit: "Quiet deal", value: 14, note: "Days without contact.", format: COUNT },
  {
    name: "LargeShare",
    limit: "Large deal",
    value: 0.1,
    note: "Share of the period's target.",
    format: SHARE,
  },
  {
    name: "LargeReviewDays",
    limit: "Large deal's review",
    value: 14,
    note: "Days until the next is due.",
    format: COUNT,
  },
  {
    name: "EvidenceDays",
    limit: "Evidence",
    value: 30,
    note: "Days after which an answer is unknown again.",
    format: COUNT,
  },
  {
    name: "JointDeals",
    limit: "Joint deals",
    value: 5,
    note: "Deals you may be part of at once.",
    format: COUNT,
  },
  {
    name: "CallDifference",
    limit: "Call against roll-up",
    value: 0.05,
    note: "Beyond it a call needs a reason.",
    format: SHARE,
  },
  { name: "OneOnOneDays", limit: "One-on-one", value: 7, note: "Days between two.", format: COUNT },
  { name: "AccountDays", limit: "Key account", value: 30, note: "Days without contact.", format: COUNT },
  { name: "OutlookDays", limit: "Outlook", value: 90, note: "Days until it is stale.", format: COUNT },
  { name: "AssessmentDays", limit: "Assessment", value: 90, note: "Days until it is stale.", format: COUNT },
  {
    name: "KpiReviewDays",
    limit: "KPI review",
    value: 180,
    note: "Days until it is due again.",
    format: COUNT,
  },
  { name: "ImportDays", limit: "Import", value: 7, note: "Days until the book is stale.", format: COUNT },
  {
    name: "OneOnOneGrace",
    limit: "One-on-one, grace",
    value: 2,
    note: "Days late before it is said.",
    format: COUNT,
  },
  { name: "RideAlongDays", limit: "Ride-along", value: 90, note: "Days between two.", format: COUNT },
  { name: "CallReviewDays", limit: "Call review", value: 30, note: "Days between two.", format: COUNT },
  {
    name: "CoachOutTalks",
    limit: "Before Coach out",
    value: 2,
    note: "Coaching talks since the path began.",
    format: COUNT,
  },
  { name: "RiskLimit", limit: "Retention risk", value: 4, note: "From here a plan is due.", format: COUNT },
  {
    name: "EscalationHours",
    limit: "Worst escalation",
    value: 24,
    note: "Hours that it may stay open.",
    format: COUNT,
  },
  { name: "RelationDays", limit: "Relationship", value: 45, note: "Days until it halves.", format: COUNT },
  {
    name: "SkillsShare",
    limit: "Skills in meetings",
    value: 0.5,
    note: "Least share of the minutes.",
    format: SHARE,
  },
  {
    name: "CoachingShare",
    limit: "Coaching",
    value: 0.4,
    note: "Least share of a week's time.",
    format: SHARE,
  },
  {
    name: "PlayerShare",
    limit: "Selling yourself",
    value: 0.1,
    note: "Most of a week's time.",
    format: SHARE,
  },
  {
    name: "PlayerWeeks",
    limit: "Selling, weeks",
    value: 3,
    note: "Running, until it is said.",
    format: COUNT,
  },
  { name: "HeldShare", limit: "Own accounts", value: 0.1, note: "Most of a week's time.", format: SHARE },
  { name: "CareerDays", limit: "Career talk", value: 182, note: "Days between two.", format: COUNT },
  {
    name: "AgreementDays",
    limit: "Job agreement",
    value: 182,
    note: "Days until a new look.",
    format: COUNT,
  },
  { name: "PointOfViewDays", limit: "Point of view", value: 90, note: "Days between two.", format: COUNT },
  {
    name: "OwnSteps",
    limit: "Next steps of yours",
    value: 2,
    note: "Of one rep's deals; beyond it you run them.",
    format: COUNT,
  },
  { name: "Seats", limit: "Seats", value: null, note: "People the team may have.", format: COUNT },
];

/** The limits that the book warns by. */
export const limits = defineSheet({
  name: "Settings",
  table: "Limits",
  about: "The limits that the book warns by.",
  key: "limit",
  version: 1,
  columns: {
    limit: text({
      header: "Limit",
      about: "What is limited.",
      audience: "leadership",
      width: 130,
      isBold: true,
    }),
    value: number({
      header: "Value",
      about: "The limit.",
      audience: "leadership",
      width: 60,
    }),
    note: text({
      header: "Note",
      about: "What happens beyond it.",
      audience: "leadership",
      width: 230,
      indent: 1,
    }),
  },
  startsWith: () => LIMITS.map(({ limit, value, note }) => ({ limit, value, note })),
  specials: LIMITS.map(({ name, format }, row) => ({ row, column: "value", name, format })),
  tab: { ...SETTINGS_TAB, caption: "Limits" },
});
