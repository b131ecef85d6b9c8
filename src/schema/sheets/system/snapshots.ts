import type { Column } from "../../column";
import { date } from "../../columns/date";
import { text } from "../../columns/text";
import { defineSheet, type Row } from "../../sheet";
import { pipeline } from "../pipeline";

/** A Pipeline column as history keeps it: plain, for the add-in alone. */
function kept<T>(column: Column<T>): Column<T> {
  return {
    ...column,
    validation: undefined,
    aliases: [],
    highlights: [],
    isFolded: false,
  };
}

const { dealId, owner, stage, category, created, closeDate, amount, probability, closedOn } =
  pipeline.columns;

/**
 * How each deal stood whenever it changed: one row a deal and import, from which any day can be rebuilt. Who may read a
 * column of the deals may read what it was: sums of it go up, the sheet itself never does.
 */
export const snapshots = defineSheet({
  name: "_Snapshots",
  about: "How each deal stood whenever it changed.",
  key: ["snapshot", "dealId"],
  version: 5,
  since: 3,
  up: [
    { to: 4, adds: ["stageBefore"] },
    { to: 5, adds: ["source"] },
  ],
  columns: {
    snapshot: kept(
      date({ header: "Snapshot", about: "The day of the import or call.", audience: "leadership" }),
    ),
    dealId: kept(dealId),
    owner: kept(owner),
    stage: kept(stage),
    category: kept(category),
    status: text({
      header: "Status",
      about: "Open, Won, Lost, or Removed when the deal left the CRM.",
      audience: "leadership",
    }),
    created: kept(created),
    closeDate: kept(closeDate),
    amount: kept(amount),
    probability: kept(probability),
    closedOn: kept(closedOn),
    stageBefore: text({
      header: "Stage before",
      about: "The stage that the deal left on that day; blank when it stayed.",
      audience: "leadership",
      isName: true,
    }),
    source: text({
      header: "Source",
      about: "Blank where the book kept the row itself; else the file from which it was seeded.",
      audience: "leadership",
    }),
  },
  tab: { purpose: "How each deal stood whenever it changed.", visibility: "VeryHidden" },
});

/** How a deal stood from a day on. */
export type DealSnapshot = Row<typeof snapshots>;
