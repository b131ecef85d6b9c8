import { AUDIENCES } from "../../../terms/audiences";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { flag } from "../../columns/flag";
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
  cost: money({ header: "Cost", about: "What it costs, for asks and decisions.", audience: "team" }),
  recurs: flag({
    header: "Recurs",
    about: "Yes for a question that comes again.",
    audience: "team",
    width: 60,
    indent: 1,
  }),
  timesAsked: number({
    header: "Times asked",
    about: "How often it was asked so far.",
    audience: "team",
    format: "0",
    width: 54,
  }),
  nextExpected: date({
    header: "Next expected",
    about: "The day on which it will be asked again.",
    audience: "team",
  }),
  answer: text({
    header: "Answer",
    about: "The answer that was given, or where it stands.",
    audience: "team",
    width: 200,
    indent: 1,
  }),
  audience: choice(
    {
      header: "Audience",
      about: "Who may read the row; this register as a whole never leaves the book.",
      audience: "team",
      width: 84,
    },
    AUDIENCES.slice(0, 3),
  ),
  sponsor: member({ header: "Sponsor", about: "Who above you stands behind it.", audience: "team" }),
  firstResponse: date({
    header: "First response",
    about: "When an escalation was first answered.",
    audience: "team",
    format: "d mmm yy hh:mm",
    width: 104,
  }),
  minutes: number({
    header: "Minutes",
    about: "The time that an interruption took.",
    audience: "team",
    format: "0",
  }),
  reviewOn: date({
    header: "Review on",
    about: "The day to look whether a decision worked.",
    audience: "team",
  }),
  closedOn: date({ header: "Closed on", about: "The day it was done or dropped.", audience: "team" }),
  outcome: text({
    header: "Outcome",
    about: "What came of it.",
    audience: "team",
    width: 240,
    indent: 1,
  }),
};
