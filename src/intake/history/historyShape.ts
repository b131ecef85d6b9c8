import type { ExportTable } from "../reader/exportTable";
import { foldHeader } from "../recognise/foldHeader";

/** The parts of a line of a history, and under which headers CRMs export them. */
const PARTS = {
  dealId: ["opportunityid", "dealid", "recordid", "id"],
  at: [
    "fivetranstart",
    "editdate",
    "timestamp",
    "lastmodified",
    "lastmodifieddate",
    "modifieddate",
    "createddate",
    "date",
  ],
  field: ["fieldevent", "field", "fieldname", "property", "propertyname", "name"],
  oldValue: ["oldvalue", "previousvalue"],
  newValue: ["newvalue", "value"],
  stage: ["tostage", "stagename", "stage", "dealstage"],
  stageBefore: ["fromstage"],
  amount: ["amount"],
  amountBefore: ["prevamount"],
  closeDate: ["closedate"],
  closeDateBefore: ["prevclosedate"],
  probability: ["probability"],
  category: ["forecastcategoryname", "forecastcategory"],
  owner: ["opportunityowner", "owner"],
  isClosed: ["isclosed", "closed"],
  isWon: ["iswon", "won"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HistoryPart = keyof typeof PARTS;

/** A file that tells what became of deals: each line a state, or each line one field. */
export interface HistoryShape {
  readonly kind: "states" | "fields";
  /** The column of each part that the file has. */
  readonly columns: Readonly<Partial<Record<HistoryPart, number>>>;
}

/** Headers that no export of deals as they stand now has. */
const SIGNS = ["fivetranstart", "fromstage", "tostage", "prevamount", "prevclosedate", "stageduration"];
/** In a list of deals each stands once; in a history at least so many of the lines are about a deal named before. */
const REPEATED = 0.2;

/** How a file tells a history; undefined for a list of deals as they stand now, or anything else. */
export function historyShape({
  headers,
  records,
}: Pick<ExportTable, "headers" | "records">): HistoryShape | undefined {
  const folded = headers.map(foldHeader);
  const columns = columnsIn(folded);
  if (columns.dealId === undefined || columns.at === undefined) return undefined;
  if (columns.field !== undefined && columns.newValue !== undefined) return { kind: "fields", columns };
  if (columns.stage === undefined) return undefined;
  const isSigned = folded.some((header) => SIGNS.includes(header));
  const ids = records.map(({ cells }) => cells[columns.dealId ?? -1] ?? "");
  const repeats = ids.length - new Set(ids).size;
  const isRepeated =
    folded[columns.dealId] === "opportunityid" && repeats >= REPEATED * ids.length && repeats > 0;
  return isSigned || isRepeated ? { kind: "states", columns } : undefined;
}

function columnsIn(folded: readonly string[]): HistoryShape["columns"] {
  const found = Object.entries(PARTS).flatMap(([part, names]) => {
    const name = names.find((each) => folded.includes(each));
    return name === undefined ? [] : [[part, folded.indexOf(name)] as const];
  });
  return Object.fromEntries(found);
}
