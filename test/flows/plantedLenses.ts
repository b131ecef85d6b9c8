import { applyEdits } from "../../src/excel/writing/applyEdits";
import { cellsByHeader } from "../../src/schema/derive/cellsByHeader";
import { calls } from "../../src/schema/sheets/calls";
import { type Deal, pipeline } from "../../src/schema/sheets/pipeline";
import { periods } from "../../src/schema/sheets/settings/periods";
import { snapshots } from "../../src/schema/sheets/system/snapshots";
import { talent } from "../../src/schema/sheets/talent";
import { tableEdit } from "../../src/schema/tableEdit";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { MONDAY } from "./sampleBook";

const K = 1_000;
const DAYS = 30;
const PERIODS = 8;

/** A deal as it stands, and how it was seen while it was open. */
type Planted = Partial<Deal> & {
  readonly dealId: string;
  readonly owner?: string;
  readonly first?: number;
  readonly chance?: number;
  readonly was?: Deal["category"];
};

function startOf(period: number): number {
  return MONDAY - (PERIODS - period) * DAYS;
}

function closed(id: string, at: number, facts: Omit<Planted, "dealId">): Planted {
  return { dealId: id, closedOn: startOf(at % PERIODS) + 5, was: "Best case", ...facts };
}

function times(count: number, one: (at: number) => Planted): readonly Planted[] {
  return Array.from({ length: count }, (_, at) => one(at));
}

/** Ana wins 10 k a period; her amounts start at 12 k. Half of what was taken in of hers comes. */
const ANA = [
  ...times(8, (at) =>
    closed(`A-${String(at)}`, at, {
      ...{ owner: "Ana Ruiz", status: "Won", amount: 10 * K, first: 12 * K, chance: 0.5 },
      ...{ pushes: [2, 3, 2, 1][at % 4] ?? 0, judgment: at < 4 ? "In" : null },
    }),
  ),
  ...times(4, (at) =>
    closed(`AL-${String(at)}`, at, {
      ...{ owner: "Ana Ruiz", status: "Lost", amount: 10 * K, first: 12 * K, chance: 0.5 },
      ...{ pushes: 2, judgment: "In" },
    }),
  ),
  ...times(8, (at) => ({
    ...{ dealId: `AO-${String(at)}`, owner: "Ana Ruiz", status: "Open", stage: "Negotiation", amount: K },
    provenStage: at < 4 ? "Qualified" : "Proposal",
  })),
];

/** Ben makes no calls; he wins 8 of 10 deals at 0.8, and every override on them came true. */
const BEN = [
  ...times(8, (at) =>
    closed(`B-${String(at)}`, at, {
      ...{ owner: "Ben Carter", status: "Won", amount: 20 * K, first: 20 * K, chance: 0.8 },
      ...{ pushes: at % 2 === 0 ? null : 1, judgment: "In" },
    }),
  ),
  ...times(2, (at) =>
    closed(`BL-${String(at)}`, at, {
      ...{ owner: "Ben Carter", status: "Lost", amount: 20 * K, first: 20 * K, chance: 0.8 },
      ...{ pushes: at, judgment: "Out", was: "Commit" },
    }),
  ),
];

const CALLED = { "Ana Ruiz": [12, 12, 13, 11, 12, 12, 13, 11], Manager: [30, 31, 29, 30, 30, 31, 29, 30] };

function callRows() {
  return Object.entries(CALLED).flatMap(([member, figures]) =>
    figures.map((call, at) => ({
      ...{ period: `L${String(at)}`, week: startOf(at) + 21, member, call: call * K },
    })),
  );
}

/** Two years of closed deals, calls and judgments, of which each lens is worked out by hand; the Forecast is drawn anew. */
export async function plantLenses(): Promise<void> {
  const deals = [...ANA, ...BEN];
  const seen = deals.filter(({ closedOn }) => closedOn != null);
  const written = await applyEdits([
    tableEdit(pipeline, { added: deals.map((deal) => cellsByHeader(pipeline, deal)) }),
    tableEdit(snapshots, {
      added: seen.map(({ dealId, owner = "", closedOn, first, chance, was }) =>
        cellsByHeader(snapshots, {
          ...{ snapshot: (closedOn ?? 0) - 20, dealId, owner, status: "Open", category: was ?? null },
          ...{ amount: first ?? null, probability: chance ?? null },
        }),
      ),
    }),
    tableEdit(periods, {
      added: Array.from({ length: PERIODS }, (_, at) =>
        cellsByHeader(periods, {
          ...{ period: `L${String(at)}`, start: startOf(at), end: startOf(at + 1) - 1 },
        }),
      ),
    }),
    tableEdit(calls, { added: callRows().map((call) => cellsByHeader(calls, call)) }),
    tableEdit(talent, { added: ["Ana Ruiz", "Ben Carter", "Zoe New"].map((Member) => ({ Member })) }),
  ]);
  if (!written.ok) throw new Error(JSON.stringify(written));
  const drawn = await excelDesk.drawForecast(MONDAY);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn));
}
