import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import type { Cell, Grid } from "../../src/kit/cell";
import { normal, uniform } from "./random";

export const FROM = 46023;
export const TO = 46112;

/** Two years of quarters around the measured one. */
export const PERIODS: Grid = [
  ["Period", "Start", "End", "Target"],
  ...Array.from({ length: 8 }, (_, at) => [
    `Q${String(at + 1)}`,
    FROM - 365 + at * 91,
    FROM - 275 + at * 91,
    1e6,
  ]),
];

const CATEGORIES = ["Pipeline", "Best case", "Most likely", "Commit"];

/** A team of thirty over two years: two thirds closed, amounts log-normal and rounded to 100. */
export function mixedBlock(deals: number): Grid {
  const random = uniform(deals);
  return block(deals, (at) => {
    const day = FROM - 365 + Math.floor(random() * 730);
    const status = ["Open", "Won", "Lost"][Math.floor(random() * 3)] ?? "";
    return row(at, { status, day, amount: amount(random), random });
  });
}

/** The same deals a week later: a tenth closed, a tenth moved, a tenth grew, a fiftieth is gone and as many are new. */
export function weekLater([headers = [], ...rows]: Grid): Grid {
  const kept = rows.filter((_, at) => at % 50 !== 7).map((cells, at) => changed(cells, at % 10));
  const fresh = rows
    .filter((_, at) => at % 50 === 7)
    .map(([id = "", ...cells]) => [`${String(id)}-new`, ...cells]);
  return [headers, ...kept, ...fresh];
}

function changed(cells: readonly Cell[], how: number): readonly Cell[] {
  if (how === 0) return cells.with(4, "Won");
  if (how === 1) return cells.with(6, Number(cells[6]) + 30);
  return how === 2 ? cells.with(7, Number(cells[7]) + 1_000) : cells;
}

/** Deals all open in one quarter. */
export function openBlock(deals: number): Grid {
  const random = uniform(deals);
  return block(deals, (at) =>
    row(at, { status: "Open", day: FROM + (at % 90), amount: amount(random), random }),
  );
}

interface Facts {
  readonly status: string;
  readonly day: number;
  readonly amount: number;
  readonly random: () => number;
}

function row(at: number, { status, day, amount, random }: Facts): readonly Cell[] {
  const category = CATEGORIES[Math.floor(random() * 4)] ?? "";
  const probability = Math.round(5 + 90 * random()) / 100;
  const owner = `Member ${String(at % 30)}`;
  const closedOn = status === "Open" ? "" : day;
  return [
    `D-${String(at)}`,
    owner,
    "Propose",
    category,
    status,
    day - 90,
    day,
    amount,
    probability,
    closedOn,
  ];
}

function block(deals: number, rowAt: (at: number) => readonly Cell[]): Grid {
  return [DEAL_COLUMNS, ...Array.from({ length: deals }, (_, at) => rowAt(at))];
}

function amount(random: () => number): number {
  return Math.round(Math.exp(10 + normal(random)()) / 100) * 100;
}
