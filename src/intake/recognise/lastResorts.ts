import { listed } from "./abroad/listed";
import type { KnownHeaders } from "./knownHeaders";

/** Headers that may mean a column where no other header does, and mostly mean something else beside one that does. */
export const LAST_RESORTS: KnownHeaders = {
  dealId: listed("Number | No. | Nr. | Ref | Reference | Key | GUID"),
  deal: listed("Project | Project name | Title | Description | Product"),
  account: listed("Lead | Lead name | Prospect | Buyer | Partner"),
  owner: listed(
    "Account Manager | Person | People | User | User name | Agent | Team member | Responsible | Sales team member",
  ),
  stage: listed(
    "Status | State | Progress | Step | Statut | Estado | Stato | Stand | Avancement | Situación",
  ),
  created: listed("Opened | Open date | Entry date | Added | Added on"),
  closeDate: listed("End date | Deadline | Due | Signature date | Decision date | Expected | ETA"),
  amount: listed(
    "Total | Sum | Price | Total price | Revenue | Volume | Worth | Quote total | CA HT | Total HT",
  ),
  closedOn: listed("Date won"),
  lastActivity: listed("Last update | Last updated | Last call"),
};
