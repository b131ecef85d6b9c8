import { date } from "../../columns/date";
import { money } from "../../columns/money";
import { percent } from "../../columns/percent";
import { text } from "../../columns/text";
import { PALETTE } from "../../palette";
import { QUIET_WARNING, WARNING } from "../../emphasis";

/** When a deal closes, what it is worth, and what happens next. */
export const figuresColumns = {
  created: date({
    header: "Created",
    about: "The day the deal was opened.",
    audience: "leadership",
    aliases: [
      "Created Date",
      "Create Date",
      "Created Time",
      "Deal - Deal created",
      "Created On",
      "Date Created",
      "Creation Date",
      "engage_date",
      "property_createdate",
    ],
    isFolded: true,
  }),
  closeDate: date({
    header: "Close date",
    about: "The day the order is expected; for a closed deal the day it was expected last.",
    width: 71,
    audience: "leadership",
    aliases: [
      "CloseDate",
      "Deal - Expected close date",
      "Est. close date",
      "Closing Date",
      "Expected Close Date",
      "Estimated Close Date",
      "Expected Close",
      "Target Close Date",
      "Close",
      "property_closedate",
    ],
    highlights: [
      { when: '=AND([@Status]="Open",[@[Close date]]<>"",[@[Close date]]<INT(AsOf))', show: QUIET_WARNING },
    ],
  }),
  amount: money({
    header: "Amount",
    about: "In the book's currency. Blank means not known, never 0.",
    audience: "leadership",
    aliases: [
      "Total Amount",
      "Deal - Value",
      "Est. revenue",
      "Estimated Revenue",
      "Estimated Value",
      "close_value",
      "property_amount",
      "Deal value",
      "Total Contract Value",
      "TCV",
      "Contract Value",
      "Annual Contract Value",
      "ACV",
      "ARR",
      "Amount in company currency",
    ],
    highlights: [
      { bar: PALETTE.amountBar, from: 0, to: "=MAX(PipelineAmount)" },
      { when: '=[@Large]="Yes"', show: { isBold: true } },
    ],
  }),
  probability: percent({
    header: "Probability",
    about: "The chance that the deal is won, as the CRM or the stage says.",
    audience: "leadership",
    aliases: ["Probability (%)", "Deal probability", "Win probability", "hs_deal_stage_probability"],
    width: 66,
  }),
  closedOn: date({
    header: "Closed on",
    about: "The day the deal was won or lost.",
    audience: "leadership",
    aliases: [
      "Closed Date",
      "Actual Close Date",
      "Closed Won Date (Internal)",
      "Date Closed",
      "Won Date",
      "Deal - Won time",
    ],
    isFolded: true,
  }),
  type: text({
    header: "Type",
    about: "New business, renewal, expansion or what else your CRM says.",
    audience: "leadership",
    isName: true,
    aliases: ["Opportunity Type", "Deal Type", "dealtype"],
    width: 90,
    isFolded: true,
  }),
  nextStep: text({
    header: "Next step",
    about: "What the owner and the customer do next.",
    audience: "leadership",
    aliases: ["NextStep", "Opportunity Next Steps", "Next Steps", "hs_next_step"],
    width: 162,
    highlights: [{ when: '=AND([@Status]="Open",[@[Next step]]="")', show: WARNING }],
  }),
  nextStepDate: date({
    header: "Next step date",
    about: "The day the next step is due.",
    width: 71,
    audience: "leadership",
    aliases: ["Next Step Due Date", "Deal - Next activity date", "Next Activity Date"],
    highlights: [
      {
        when: '=AND([@Status]="Open",[@[Next step date]]<>"",[@[Next step date]]<INT(AsOf))',
        show: QUIET_WARNING,
      },
      { when: '=AND([@Status]="Open",[@[Next step date]]="")', show: WARNING },
    ],
  }),
  lastActivity: date({
    header: "Last activity",
    about: "The last contact the CRM knows of.",
    width: 71,
    audience: "team",
    aliases: [
      "LastActivityDate",
      "Last Activity Date",
      "Last Activity Time",
      "Deal - Last activity date",
      "Last contacted",
      "notes_last_contacted",
    ],
    highlights: [
      {
        when: '=AND([@Status]="Open",[@[Last activity]]<>"",INT(AsOf)-[@[Last activity]]>StaleDays)',
        show: QUIET_WARNING,
      },
    ],
  }),
};
