import { CATEGORIES } from "../../../terms/categories";
import { STATUSES } from "../../../terms/statuses";
import { choice } from "../../columns/choice";
import { id } from "../../columns/id";
import { member } from "../../columns/member";
import { text } from "../../columns/text";
import { PALETTE } from "../../palette";
import { STAGE_RULE } from "./stageRule";

/** What a deal is and where it stands. */
export const identityColumns = {
  deal: text({
    header: "Deal",
    about: "What the customer would buy.",
    audience: "leadership",
    isName: true,
    aliases: [
      "Opportunity Name",
      "Deal Name",
      "Topic",
      "Deal - Title",
      "property_dealname",
      "Opportunity",
      "Subject",
      "Potential Name",
      "dealname",
      "Name",
      "Product",
    ],
    width: 158,
    highlights: [{ when: '=[@Large]="Yes"', show: { isBold: true } }],
  }),
  account: text({
    header: "Account",
    about: "The customer.",
    audience: "leadership",
    isName: true,
    aliases: [
      "Account Name",
      "Deal - Organization",
      "Company name",
      "Company",
      "Associated Company",
      "Potential Customer",
      "Customer",
      "Customer Name",
      "Client",
      "Client Name",
      "AccountId",
    ],
    width: 116,
  }),
  dealId: id({
    header: "Deal ID",
    about: "The CRM's own id; it tells two exports which deal is which.",
    audience: "leadership",
    aliases: [
      "Opportunity ID",
      "Record ID",
      "deal_id",
      "(Do Not Modify) Opportunity",
      "Deal - ID",
      "Id",
      "Opportunity ID 18",
      "Case Safe ID",
      "hs_object_id",
    ],
    width: 64,
  }),
  owner: member({
    header: "Owner",
    about: "The rep who carries the deal. Changed by an import, never by a review.",
    audience: "leadership",
    aliases: [
      "Opportunity Owner",
      "Deal owner",
      "Deal - Owner",
      "sales_agent",
      "Owner Name",
      "Sales Rep",
      "Salesperson",
      "Account Executive",
      "Assigned To",
      "OwnerId",
      "hubspot_owner_id",
    ],
    width: 94,
  }),
  stage: text({
    header: "Stage",
    about: "Where the deal stands in your own stages, listed on Settings.",
    audience: "leadership",
    isName: true,
    aliases: [
      "StageName",
      "Deal Stage",
      "Deal - Stage",
      "Sales Stage",
      "Pipeline Stage",
      "Pipeline Phase",
      "dealstage",
      "deal_pipeline_stage_id",
    ],
    width: 82,
    validation: STAGE_RULE,
    highlights: [
      {
        when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Ready"',
        show: { color: PALETTE.white, isBold: true, fill: PALETTE.accent },
      },
      {
        when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Hot"',
        show: { fill: PALETTE.band },
      },
      {
        when: '=XLOOKUP([@Stage],StageNames,StageTemperatures,"")="Warm"',
        show: { fill: PALETTE.tint },
      },
    ],
  }),
  category: choice(
    {
      header: "Category",
      about: "How sure the rep is. A blank one on an open deal counts as Pipeline; Omitted never counts.",
      audience: "leadership",
      aliases: ["Forecast Category", "ForecastCategoryName", "hs_forecast_category"],
      width: 72,
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
};
