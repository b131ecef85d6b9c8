import type { WrittenDialect } from "./dialects";

/** The first of the days on which the generated deals were opened: 20 February 2026. */
const FIRST_DAY = 46_073;
const COUNT = 24;
const STAGES = ["Proposal", "Negotiation", "Closed Won", "Closed Lost"];
const STATUSES = ["Open", "Open", "Won", "Lost"];
const CATEGORIES = ["Best Case", "Commit", "Closed", "Omitted"];
const SHARES = [0.45, 0.6, 1, 0];
const OWNERS = ["Ana Duarte", "Zoë Steinbach", "Ben Carter"];

/** What the generated deal of a number holds, as the book keeps it. */
function generatedDeal(at: number) {
  const turn = at % 4;
  const status = STATUSES[turn] ?? "";
  const closed = status === "Open" ? null : FIRST_DAY + 95 + at;
  return {
    dealId: `D-${String(1000 + at)}`,
    deal: `Génération "${String(at)}", phase II`,
    account: `Aldervik ${String(at)}`,
    owner: OWNERS[at % 3] ?? "",
    stage: STAGES[turn] ?? "",
    category: ["Best case", "Commit", "Closed", "Omitted"][turn] ?? "",
    status,
    created: FIRST_DAY + at,
    closeDate: FIRST_DAY + 100 + at * 3,
    amount: Math.round(123_456_750 / (at + 1)) / 100,
    probability: SHARES[turn] ?? 0,
    closedOn: closed,
    type: at % 2 === 0 ? "New" : "Renewal",
    nextStep: "Call",
    nextStepDate: FIRST_DAY + 200 + at,
    lastActivity: FIRST_DAY + 50 + at,
    competitor: "Metrovia",
    lostReason: status === "Lost" ? "Price" : "",
    currency: "EUR",
    stageSince: FIRST_DAY + 30 + at,
  };
}

const CLUES = new Set(["", "isWon", "isLost", "isClosed"]);

/** What the generated deal of a number says in the columns that an export has. */
export function writtenDeal(
  columns: Readonly<Record<string, string>>,
  at: number,
): Readonly<Record<string, unknown>> {
  const deal = new Map<string, unknown>(Object.entries(generatedDeal(at)));
  const keys = Object.values(columns).filter((key) => !CLUES.has(key));
  return Object.fromEntries(keys.map((key) => [key, deal.get(key)]));
}

/** The header and the rows of an export of the generated deals, whose columns hold what their keys say. */
export function generatedLines(
  columns: Readonly<Record<string, string>>,
  dialect: WrittenDialect,
): readonly (readonly string[])[] {
  const rows = Array.from({ length: COUNT }, (_, at) =>
    Object.entries(columns).map(([header, key]) =>
      key === "" ? otherCell(header, at, dialect) : writtenCell(key, at, dialect),
    ),
  );
  return [Object.keys(columns), ...rows];
}

function writtenCell(key: string, at: number, dialect: WrittenDialect): string {
  const deal = generatedDeal(at);
  if (key === "isWon") return String(deal.status === "Won");
  if (key === "isLost") return String(deal.status === "Lost");
  if (key === "isClosed") return String(deal.status !== "Open");
  if (key === "category") return CATEGORIES[at % 4] ?? "";
  if (key === "amount") return dialect.amount(deal.amount);
  if (key === "probability") return dialect.share(deal.probability);
  const cell = new Map<string, string | number | null>(Object.entries(deal)).get(key);
  return typeof cell === "number" ? dialect.day(cell) : (cell ?? "");
}

/** What stands in columns that the book does not keep, and could be taken for one that it does. */
function otherCell(header: string, at: number, dialect: WrittenDialect): string {
  if (/revenue/i.test(header)) return dialect.amount(100 + at);
  if (/date|time|modified|synced|entered/i.test(header)) return dialect.day(FIRST_DAY + 400 + at);
  return /age|id$/i.test(header) ? String(100 + at) : "other";
}
