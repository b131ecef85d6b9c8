import type { Serial } from "../../kit/serial";
import { byFolded, fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { TEMPERATURES } from "../../terms/temperatures";
import type { PeriodFacts } from "../forecast/periods";
import { averageWon } from "./averageWon";
import { conversions } from "./conversions";
import type { ProcessFacts } from "./processOf";
import { dealsNeeded, dealsPerDailyWin, type Temperature, type WinningPace } from "./temperatureNeeds";

/** Half a year: conversion over a shorter time is mostly luck. */
const HALF_YEAR = 182;

/** How many deals stand at a temperature, and how many more its owner's target asks for. */
export interface Enough {
  readonly temperature: Temperature;
  readonly have: number;
  /** Null where nobody can say what is needed. */
  readonly short: number | null;
}

/** One owner's deals by temperature. */
export interface OwnersEnough {
  readonly owner: string;
  readonly at: readonly Enough[];
}

/** An owner's target of a period. */
export interface OwnersTarget {
  readonly period: string;
  readonly member: string;
  readonly target: number | null;
}

/** Whether each owner of open deals has enough at each temperature, A–Z; what is needed follows from target, conversion and norm days. */
export function enoughDeals(
  facts: ProcessFacts,
  period: PeriodFacts | null,
  targets: readonly OwnersTarget[],
): readonly OwnersEnough[] {
  const { stages, moves, today, deals } = facts;
  const halfYear = conversions(moves, { after: today - HALF_YEAR, until: today });
  const warmth = new Map(stages.map(({ stage, temperature }) => [fold(stage), temperature]));
  const pace = {
    averageWon: averageWon(
      deals.map(({ record }) => record),
      today,
    ),
    days: daysOf(period),
    perDailyWin: dealsPerDailyWin(stages, halfYear),
  };
  const owners = new Map<string, { owner: string; open: Deal[] }>();
  for (const { record } of facts.open) {
    const key = fold(record.owner);
    if (key === "") continue;
    const own = owners.get(key) ?? { owner: record.owner.trim(), open: [] };
    own.open.push(record);
    owners.set(key, own);
  }
  const targetOf = (owner: string): number | null =>
    targets.find((row) => row.period === period?.name && fold(row.member) === fold(owner))?.target ?? null;
  return [...owners.values()]
    .toSorted((a, b) => byFolded(a.owner, b.owner))
    .map(({ owner, open }) => ({
      owner,
      at: enoughOf(open, warmth, { ...pace, target: targetOf(owner) }),
    }));
}

function daysOf(period: { readonly start: Serial; readonly end: Serial } | null): number {
  return period === null ? 0 : period.end - period.start + 1;
}

function enoughOf(
  open: readonly Pick<Deal, "stage">[],
  warmth: ReadonlyMap<string, Temperature | null>,
  pace: WinningPace,
): readonly Enough[] {
  return TEMPERATURES.map((temperature) => {
    const have = open.filter(({ stage }) => warmth.get(fold(stage)) === temperature).length;
    const needed = dealsNeeded(temperature, pace);
    return { temperature, have, short: needed === null ? null : Math.max(0, needed - have) };
  });
}
