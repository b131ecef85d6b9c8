const OWNERS = ["Ana Ruiz", "Ben Okafor", "Dana Weiß"] as const;
const STAGES = ["Discovery", "Solution fit", "Offer", "Paperwork"] as const;
const DAYS = ["10/11/2026", "11/12/2026", "12/10/2026", "10/12/2026", "12/11/2026"] as const;
const [OPEN, WON, LOST] = [36, 8, 6];

const HEADER = "Deal ID,Deal Name,Account,Owner,Stage,Amount,Close Date,Created Date,Next Step";

function line(row: number, stage: string): string {
  return [
    `N-${String(row)}`,
    `Deal ${String(row)}`,
    `Account ${String(row % 12)}`,
    OWNERS[row % OWNERS.length],
    stage,
    String(20_000 + 7_000 * (row % 11)),
    row < OPEN ? DAYS[row % DAYS.length] : "10/10/2026",
    DAYS[(row + 2) % 3],
    row % 3 === 0 ? "" : "Call them",
  ].join(",");
}

/** A first export of a small team: its own stages, no chances, and days in an order that the file does not tell. */
export function newTeamExport(): string {
  const stages = [
    ...Array.from({ length: OPEN }, (_, row) => STAGES[row % STAGES.length] ?? ""),
    ...Array.from({ length: WON }, () => "Closed Won"),
    ...Array.from({ length: LOST }, () => "Closed Lost"),
  ];
  return [HEADER, ...stages.map((stage, row) => line(row, stage))].join("\n");
}
