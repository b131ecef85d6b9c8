import { DEAL_COLUMNS } from "../../src/domain/forecast/dealColumns";
import type { Cell, Grid } from "../../src/kit/cell";
import { normal, uniform } from "./random";

export const FROM = 46023;
export const TO = 46112;

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
