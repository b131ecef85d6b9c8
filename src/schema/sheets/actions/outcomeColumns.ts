import { APPROVAL_CAUSES } from "../../../terms/approvalCauses";
import { AUDIENCES } from "../../../terms/audiences";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { flag } from "../../columns/flag";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { money } from "../../columns/money";
import { number } from "../../columns/number";
import { text } from "../../columns/text";

/** What came of it: figures, answers, and the dates that some types need. */
export const outcomeColumns = {
  expectedImpact: money({
    header: "Expected impact",
    about: "What it should bring, in the book's currency.",
    audience: "team",
  }),
  measuredImpact: money({ header: "Measured impact", about: "What it did bring.", audience: "team" }),
  cost: money({
    header: "Cost",
    about: "What it costs, for asks and decisions.",
    audience: "team",
    isFolded: true,
  }),
  recurs: flag({
    header: "Recurs",
    about: "Yes for a question that comes again.",
    audience: "team",
    isFolded: true,
    width: 60,
    indent: 1,
  }),
  timesAsked: number({
    header: "Times asked",
    about: "How often it was asked so far; from twice on it comes back on its next day, done or not.",
    audience: "team",
    isFolded: true,
    format: "0",
    width: 54,
  }),
  nextExpected: date({
    header: "Next expected",
    about: "The day on which it will be asked again.",
    audience: "team",
    isFolded: true,
  }),
  answer: text({
    header: "Answer",
    about: "The answer that was given, or where it stands.",
    audience: "team",
    isFolded: true,
    width: 200,
    indent: 1,
  }),
  audience: choice(
    {
      header: "Audience",
      about: "Who may read the row; this register as a whole never leaves the book.",
      audience: "team",
      isFolded: true,
      width: 84,
    },
    AUDIENCES.slice(0, 3),
  ),
  sponsor: member({
    header: "Sponsor",
    about: "Who above you stands behind it.",
    audience: "team",
    isFolded: true,
  }),
  firstResponse: date({
    header: "First response",
    about: "When an escalation was first answered.",
    audience: "team",
    isFolded: true,
    format: "d mmm yy hh:mm",
    width: 104,
  }),
  minutes: number({
    header: "Minutes",
    about: "The time that an interruption took.",
    audience: "team",
    isFolded: true,
    format: "0",
  }),
  reviewOn: date({
    header: "Review on",
    about: "The day to look whether a decision worked.",
    audience: "team",
    isFolded: true,
  }),
  toldTo: text({
    header: "Told to",
    about: "Who of the team knows the message, parted by commas.",
    audience: "team",
    isFolded: true,
  }),
  toldOn: date({ header: "Told on", about: "The day they were told.", audience: "team", isFolded: true }),
  questionsBack: text({
    header: "Questions back",
    about: "What the team asks those above; empty once it is answered.",
    audience: "team",
    isFolded: true,
  }),
  isUrgent: flag({
    header: "Urgent",
    about: "Yes for an interruption that was a fire.",
    audience: "team",
    width: 56,
    isFolded: true,
  }),
  cause: choice(
    {
      header: "Cause",
      about: "What an approval was about; the ones that come most often can be given away.",
      audience: "team",
      isFolded: true,
      width: 76,
    },
    APPROVAL_CAUSES,
  ),
  triedOn: date({
    header: "Tried on",
    about: "The day an idea was tried; the outcome says what came of it.",
    audience: "team",
    isFolded: true,
  }),
  metric: text({
    header: "Metric",
    about: "The figure by which a decision is judged.",
    audience: "team",
    isFolded: true,
  }),
  before: number({ header: "Before", about: "The metric before.", audience: "team", isFolded: true }),
  after: number({ header: "After", about: "The metric after.", audience: "team", isFolded: true }),
  responseHours: formula(
    number({
      header: "Response hours",
      about: "From opening to the first response of an escalation.",
      audience: "team",
      format: "0.0",
      width: 66,
      isFolded: true,
    }),
    '=IF(OR([@Opened]="",[@[First response]]=""),"",ROUND(24*([@[First response]]-[@Opened]),1))',
  ),
  closedOn: date({
    header: "Closed on",
    about: "The day it was done or dropped.",
    audience: "team",
    isFolded: true,
  }),
  outcome: text({
    header: "Outcome",
    about: "What came of it.",
    audience: "team",
    width: 182,
    indent: 1,
  }),
};
