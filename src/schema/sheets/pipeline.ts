import { CATEGORIES } from "../../terms/categories";
import { INVOLVEMENTS } from "../../terms/involvements";
import { JUDGMENTS } from "../../terms/judgments";
import { STATUSES } from "../../terms/statuses";
import { choice } from "../columns/choice";
import { date } from "../columns/date";
import { flag } from "../columns/flag";
import { formula } from "../columns/formula";
import { id } from "../columns/id";
import { member } from "../columns/member";
import { money } from "../columns/money";
import { number } from "../columns/number";
import { percent } from "../columns/percent";
import { text } from "../columns/text";
import { PALETTE } from "../palette";
import { defineSheet, type Row } from "../sheet";

const LATE = { color: PALETTE.warn, isBold: true };
const MISSING = { fill: PALETTE.warnTint };

/** From `[Deal ID]` to `[Closed on]` the columns stay adjacent: worksheet functions read that block. */
export const pipeline = defineSheet({
  name: "Pipeline",
  about: "Every opportunity the team works, one row each. Darker headers are computed.",
  key: "dealId",
  version: 1,
  columns: {
    deal: text({
      header: "Deal",
      about: "What the customer would buy.",
      audience: "leadership",
      aliases: [
        "Opportunity Name",
        "Deal Name",
        "Topic",
        "Deal - Title",
        "property_dealname",
        "Name",
        "Product",
      ],
      width: 162,
      highlights: [{ when: '=[@Large]="Yes"', show: { isBold: true } }],
    }),
    account: text({
      header: "Account",
      about: "The customer.",
      audience: "leadership",
      aliases: ["Account Name", "Deal - Organization", "Company name", "Company", "Customer", "AccountId"],
      width: 116,
    }),
    dealId: id({
      header: "Deal ID",
      about: "The CRM's own id; it tells two exports which deal is which.",
      audience: "leadership",
      aliases: ["Opportunity ID", "Record ID", "deal_id", "(Do Not Modify) Opportunity", "Deal - ID", "Id"],
      width: 64,
    }),
    owner: member({
      header: "Owner",
      about: "The rep who carries the deal. Changed by an import, never by a review.",
      audience: "leadership",
      aliases: ["Opportunity Owner", "Deal owner", "Deal - Owner", "sales_agent", "Owner Name", "OwnerId"],
    }),
    stage: text({
      header: "Stage",
      about: "Where the deal stands in your own stages, listed on Settings.",
      audience: "leadership",
      aliases: ["StageName", "Deal Stage", "Deal - Stage", "Sales Stage", "deal_pipeline_stage_id"],
      width: 86,
      validation: {
        rule: { list: { inCellDropDown: true, source: "=StageNames" } },
        style: "Warning",
        message: "This stage is not among the stages on Settings.",
      },
      highlights: [
        {
          when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Ready"',
          show: { color: PALETTE.white, isBold: true, fill: PALETTE.accent, topLine: PALETTE.white },
        },
        {
          when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Hot"',
          show: { fill: PALETTE.band, topLine: PALETTE.white },
        },
        {
          when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Warm"',
          show: { fill: PALETTE.tint, topLine: PALETTE.white },
        },
        {
          when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Prospect"',
          show: { color: PALETTE.sub },
        },
      ],
    }),
    category: choice(
      {
        header: "Category",
        about: "How sure the rep is. A blank one on an open deal counts as Pipeline; Omitted never counts.",
        audience: "leadership",
        aliases: ["Forecast Category", "ForecastCategoryName"],
        width: 76,
      },
      CATEGORIES,
    ),
    status: choice(
      {
        header: "Status",
        about: "Open, Won or Lost.",
        audience: "leadership",
        aliases: ["Deal - Status"],
        width: 56,
        isFolded: true,
      },
      STATUSES,
    ),
    created: date({
      header: "Created",
      about: "The day the deal was opened.",
      audience: "leadership",
      aliases: [
        "Created Date",
        "Create Date",
        "Deal - Deal created",
        "Created On",
        "engage_date",
        "property_createdate",
      ],
      isFolded: true,
    }),
    closeDate: date({
      header: "Close date",
      about: "The day the order is expected; for a closed deal the day it was expected last.",
      audience: "leadership",
      aliases: [
        "CloseDate",
        "Deal - Expected close date",
        "Est. close date",
        "Expected Close Date",
        "property_closedate",
      ],
      highlights: [
        { when: '=AND([@Status]="Open",[@[Close date]]<>"",[@[Close date]]<INT(AsOf))', show: LATE },
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
        "close_value",
        "property_amount",
        "Deal value",
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
      aliases: ["Probability (%)", "Deal probability", "Win probability"],
      width: 76,
    }),
    closedOn: date({
      header: "Closed on",
      about: "The day the deal was won or lost.",
      audience: "leadership",
      aliases: [
        "Closed Date",
        "Actual Close Date",
        "Closed Won Date (Internal)",
        "Deal - Won time",
        "Deal - Lost time",
      ],
      isFolded: true,
    }),
    type: text({
      header: "Type",
      about: "New business, renewal, expansion or what else your CRM says.",
      audience: "leadership",
      aliases: ["Opportunity Type", "Deal Type"],
      width: 90,
      isFolded: true,
    }),
    nextStep: text({
      header: "Next step",
      about: "What the owner and the customer do next.",
      audience: "leadership",
      aliases: ["NextStep", "Opportunity Next Steps", "Next Steps"],
      width: 162,
      highlights: [{ when: '=AND([@Status]="Open",[@[Next step]]="")', show: MISSING }],
    }),
    nextStepDate: date({
      header: "Next step date",
      about: "The day the next step is due.",
      audience: "leadership",
      aliases: ["Next Step Due Date", "Deal - Next activity date", "Next Activity Date"],
      highlights: [
        { when: '=AND([@Status]="Open",[@[Next step date]]<>"",[@[Next step date]]<INT(AsOf))', show: LATE },
        { when: '=AND([@Status]="Open",[@[Next step date]]="")', show: MISSING },
      ],
    }),
    lastActivity: date({
      header: "Last activity",
      about: "The last contact the CRM knows of.",
      audience: "team",
      aliases: ["LastActivityDate", "Last Activity Date", "Deal - Last activity date", "Last contacted"],
      highlights: [
        {
          when: '=AND([@Status]="Open",[@[Last activity]]<>"",INT(AsOf)-[@[Last activity]]>StaleDays)',
          show: LATE,
        },
      ],
    }),
    strategy: text({
      header: "Strategy",
      about: "How the deal will be won, in the owner's words. Reviews never write here.",
      audience: "team",
      width: 200,
      isFolded: true,
    }),
    involvement: choice(
      {
        header: "Involvement",
        about: "How far the manager is part of the deal; the deal stays the rep's.",
        audience: "team",
        width: 82,
        isFolded: true,
      },
      INVOLVEMENTS,
    ),
    judgment: choice(
      {
        header: "Judgment",
        about: "Your own view: In or Out of your call. Blank follows the category.",
        audience: "private",
        width: 70,
        isFolded: true,
      },
      JUDGMENTS,
    ),
    competitor: text({
      header: "Competitor",
      about: "Whom the customer also considers.",
      audience: "leadership",
      aliases: ["Main Competitor(s)", "Competitors", "Main Competitor"],
      isFolded: true,
    }),
    lostReason: text({
      header: "Lost reason",
      about: "Why the deal was lost.",
      audience: "team",
      aliases: ["Deal - Lost reason", "Closed Lost Reason", "Loss Reason", "Status Reason"],
      isFolded: true,
    }),
    pursuit: text({
      header: "Pursuit",
      about: "The name that several deals of one pursuit share.",
      audience: "leadership",
      isFolded: true,
    }),
    currency: text({
      header: "Currency",
      about: "The currency of the original amount, such as EUR.",
      audience: "leadership",
      aliases: ["Amount Currency", "Total Amount Currency", "CurrencyIsoCode", "Deal - Currency"],
      width: 62,
      isFolded: true,
    }),
    originalAmount: money({
      header: "Original amount",
      about: "The amount in its own currency, before conversion.",
      audience: "leadership",
      isFolded: true,
    }),
    stageSince: date({
      header: "Stage since",
      about: "The day the deal entered its stage; an import keeps it up to date.",
      audience: "team",
      aliases: ["Last Stage Change Date", "Stage Change Date", "Date entered current stage"],
      isFolded: true,
    }),
    large: formula(
      flag({
        header: "Large",
        about: "Yes when the amount reaches the limit for large deals on Settings.",
        audience: "leadership",
        width: 54,
        isFolded: true,
      }),
      '=IF([@Amount]="","",IF([@Amount]>=LargeFrom,"Yes","No"))',
    ),
    age: formula(
      number({
        header: "Age",
        about: "Days since the deal was created, until today or until it closed.",
        audience: "leadership",
        format: "0",
        width: 48,
      }),
      '=IF([@Created]="","",IF([@Status]="Open",INT(AsOf)-INT([@Created]),IF([@[Closed on]]="","",INT([@[Closed on]])-INT([@Created]))))',
    ),
    daysInStage: formula(
      number({
        header: "Days in stage",
        about: "Days since an open deal entered its stage.",
        audience: "team",
        format: "0",
        width: 54,
        isFolded: true,
      }),
      '=IF(OR([@Status]<>"Open",[@[Stage since]]=""),"",INT(AsOf)-INT([@[Stage since]]))',
    ),
    pushes: number({
      header: "Pushes",
      about: "How often the close date moved to a later month; an import counts it.",
      audience: "team",
      format: '0;"−"0;"–"',
      width: 58,
      isComputed: true,
      highlights: [{ when: "=N([@Pushes])>=2", show: LATE }],
    }),
    unknowns: formula(
      number({
        header: "Unknowns",
        about: "Questions without a fresh answer in the last review; blank where there was none.",
        audience: "team",
        format: "0",
        width: 72,
        isFolded: true,
      }),
      '=IF([@Status]="Open",XLOOKUP([@[Deal ID]],Reviews[Deal ID],Reviews[Unknowns],"",0,-1),"")',
    ),
    flags: formula(
      text({
        header: "Flags",
        about: "What an open deal needs, in words.",
        audience: "team",
        width: 240,
        highlights: [{ when: '=AND([@Flags]<>"",[@Flags]<>"Large")', show: { color: PALETTE.warn } }],
      }),
      [
        '=IF([@Status]<>"Open","",TEXTJOIN(" · ",TRUE',
        'IF([@Large]="Yes","Large","")',
        'IF(OR([@[Close date]]="",[@[Close date]]>=INT(AsOf)),"","Past close date")',
        'IF([@[Next step]]="","No next step","")',
        'IF(OR([@[Next step date]]="",[@[Next step date]]>=INT(AsOf)),"","Step overdue "&INT(AsOf)-INT([@[Next step date]])&" d")',
        'IF(OR([@[Last activity]]="",INT(AsOf)-[@[Last activity]]<=StaleDays),"","Quiet "&INT(AsOf)-INT([@[Last activity]])&" d")',
        'IF(N([@Pushes])>=2,"Pushed "&[@Pushes]&"×","")))',
      ].join(","),
    ),
  },
});

/** One opportunity. */
export type Deal = Row<typeof pipeline>;
