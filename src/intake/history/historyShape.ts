import type { ExportTable } from "../reader/exportTable";
import { foldHeader } from "../recognise/foldHeader";
import { placeOf, tellingNames } from "./historyHeaders";

/** The parts of a line of a history. */
export type HistoryPart =
  | "dealId"
  | "deal"
  | "at"
  | "field"
  | "oldValue"
  | "newValue"
  | "stage"
  | "stageBefore"
  | "amount"
  | "amountBefore"
  | "closeDate"
  | "closeDateBefore"
  | "probability"
  | "category"
  | "owner"
  | "isClosed"
  | "isWon";

/** A file that tells what became of deals: each line a state, or each line one field. */
export interface HistoryShape {
  readonly kind: "states" | "fields";
  /** The column of each part that the file has. */
  readonly columns: Readonly<Partial<Record<HistoryPart, number>>>;
}

const TELLING_PARTS = [
  "at",
  "field",
  "oldValue",
  "newValue",
  "stageBefore",
  "amountBefore",
  "closeDateBefore",
  "isClosed",
  "isWon",
] as const;
const DEAL_PARTS = ["dealId", "deal", "stage", "amount", "closeDate", "probability", "category"] as const;

/** A warehouse's table keeps one line for each time that a deal was as it says. */
const KEPT_FROM = "fivetranstart";
const SIGNS = [KEPT_FROM, ...tellingNames("toStage"), ...tellingNames("stageBefore")];
/** In a list of deals each stands once; in a history so many of the lines tell of another day of a deal named before. */
const REPEATED = 0.2;
/** So many lines tell it; looking at all of a huge file would take long. */
const ENOUGH_LINES = 20_000;

/** How a file tells a history; undefined for a list of deals as they stand now, or anything else. */
export function historyShape(table: Pick<ExportTable, "headers" | "records">): HistoryShape | undefined {
  const folded = table.headers.map(foldHeader);
  const columns = columnsIn(table.headers, folded);
  if ((columns.dealId ?? columns.deal) === undefined || columns.at === undefined) return undefined;
  if (columns.field !== undefined && columns.newValue !== undefined) return { kind: "fields", columns };
  if (columns.stage === undefined) return undefined;
  const isSigned = folded.some((header) => SIGNS.includes(header)) || columns.amountBefore !== undefined;
  return isSigned || tellsOfSeveralDays(table, columns) ? { kind: "states", columns } : undefined;
}

function columnsIn(headers: readonly string[], folded: readonly string[]): HistoryShape["columns"] {
  const placed = (names: readonly string[]): number => {
    const found = names.find((name) => folded.includes(name));
    return found === undefined ? -1 : folded.indexOf(found);
  };
  const isKept = folded.includes(KEPT_FROM);
  const found: Readonly<Partial<Record<HistoryPart, number>>> = {
    ...Object.fromEntries(TELLING_PARTS.map((part) => [part, placed(tellingNames(part))])),
    ...Object.fromEntries(DEAL_PARTS.map((part) => [part, placeOf(part, headers)])),
    // a report names the owner of today beside each line; only a table that keeps states tells the one of the day
    owner: isKept ? placeOf("owner", headers) : -1,
    ...plainNames(folded),
  };
  const toStage = placed(tellingNames("toStage"));
  const stage = toStage < 0 ? found.stage : toStage;
  const all = Object.entries({ ...found, ...(stage !== undefined && { stage }) });
  return Object.fromEntries(all.filter(([, column]) => column >= 0));
}

/** What a warehouse calls "name" and "value" tells something only beside its other columns. */
function plainNames(folded: readonly string[]): HistoryShape["columns"] {
  const value = folded.indexOf("value");
  if (value < 0) return {};
  if (folded.includes("timestamp") && folded.includes("name"))
    return { field: folded.indexOf("name"), newValue: value, deal: -1 };
  return folded.includes("dateentered") || folded.includes(KEPT_FROM) ? { stage: value, amount: -1 } : {};
}

/** Whether many lines tell of another day of a deal that an earlier line names. */
function tellsOfSeveralDays(
  { headers, records }: Pick<ExportTable, "headers" | "records">,
  { dealId = -1, at = -1 }: HistoryShape["columns"],
): boolean {
  if (!foldHeader(headers[dealId] ?? "").startsWith("opportunity")) return false;
  const lines = records.slice(0, ENOUGH_LINES);
  const ids = new Set(lines.map(({ cells }) => cells[dealId] ?? ""));
  const days = new Set(lines.map(({ cells }) => `${cells[dealId] ?? ""}\n${cells[at] ?? ""}`));
  return days.size > ids.size && days.size - ids.size >= REPEATED * lines.length;
}
