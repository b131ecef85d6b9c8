import { foldBareHeader } from "./foldHeader";

/** What exports carry besides the book's columns: their values could look like those, and mean something else. */
const OTHERS = [
  ...[
    "Expected Revenue",
    "ExpectedRevenue",
    "Weighted Amount",
    "Weighted Revenue",
    "Actual Revenue",
    "Discount",
    "Budget",
  ],
  ...[
    "Last Modified Date",
    "LastModifiedDate",
    "Modified On",
    "(Do Not Modify) Modified On",
    "Modified Time",
    "Last Modified",
  ],
  ...[
    "Modified By",
    "Created By",
    "Last Viewed Date",
    "Last Referenced Date",
    "_fivetran_synced",
    "Renewal Date",
    "Start Date",
  ],
  ...["Contract Start Date", "Contract End Date", "Go-Live Date", "Due Date", "Rotten time", "Update time"],
  ...[
    "Account Owner",
    "Owner Role",
    "Owner Alias",
    "Owner Email",
    "Contact",
    "Contact Name",
    "Contact person",
    "Manager",
  ],
  ...[
    "Lead Source",
    "Source",
    "Campaign",
    "Campaign Id",
    "Description",
    "Notes",
    "Pipeline",
    "Label",
    "Rating",
    "Region",
  ],
  ...[
    "Territory",
    "Territory Region",
    "Industry",
    "Country",
    "City",
    "State",
    "Priority",
    "Phone",
    "Email",
    "Website",
  ],
  ...[
    "Fiscal",
    "Fiscal Period",
    "Fiscal Quarter",
    "Fiscal Year",
    "Age",
    "Stage Duration",
    "Days in stage",
    "Quantity",
  ],
  ...[
    "(Do Not Modify) Row Checksum",
    "Account Id",
    "Contact Id",
    "Owner Id",
    "Synced Quote Id",
    "Record Type Id",
    "Pricebook Id",
  ],
];
const FOLDED = new Set(OTHERS.map(foldBareHeader));

/** Whether a header is known to mean something that the book does not keep. */
export function meansOther(header: string): boolean {
  return FOLDED.has(foldBareHeader(header));
}
