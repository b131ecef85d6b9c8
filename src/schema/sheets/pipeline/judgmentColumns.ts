import { INVOLVEMENTS } from "../../../terms/involvements";
import { JUDGMENTS } from "../../../terms/judgments";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { flag } from "../../columns/flag";
import { money } from "../../columns/money";
import { text } from "../../columns/text";
import { STAGE_RULE } from "./stageRule";

/** The words around a deal: the owner's, the manager's and the CRM's seldom-used ones. */
export const judgmentColumns = {
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
    isName: true,
    aliases: ["Main Competitor(s)", "Competitors", "Main Competitor", "Primary Competitor"],
    isFolded: true,
  }),
  lostReason: text({
    header: "Lost reason",
    about: "Why the deal was lost.",
    audience: "team",
    aliases: [
      "Deal - Lost reason",
      "Closed Lost Reason",
      "Loss Reason",
      "Reason For Loss",
      "Reason Lost",
      "Lost Reason Detail",
      "Status Reason",
    ],
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
    isName: true,
    aliases: [
      "Amount Currency",
      "Total Amount Currency",
      "CurrencyIsoCode",
      "Deal - Currency",
      "Deal - Currency of Value",
      "deal_currency_code",
      "Currency Code",
      "Bid Currency",
      "value_currency",
      "Opportunity Currency",
    ],
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
    aliases: [
      "Last Stage Change Date",
      "Stage Change Date",
      "Date entered current stage",
      "Deal - Last stage change",
    ],
    isFolded: true,
  }),
  provenStage: text({
    header: "Proven stage",
    about: "The furthest stage whose criteria on Settings are shown to be true; blank is not known.",
    audience: "team",
    width: 82,
    validation: STAGE_RULE,
    isFolded: true,
  }),
  isYourStep: flag({
    header: "Step is yours",
    about: "Yes where you take the next step yourself; the deal stays the rep's.",
    audience: "team",
    width: 60,
    isFolded: true,
  }),
  whyNow: text({
    header: "Why now",
    about: "Why the customer decides by the close date: their own date or event.",
    audience: "leadership",
    aliases: ["Compelling Event"],
    width: 162,
    isFolded: true,
  }),
  blocker: text({
    header: "Blocker",
    about: "What stands in the way of the order.",
    audience: "leadership",
    aliases: ["Blockers", "Roadblock"],
    width: 162,
    isFolded: true,
  }),
};
