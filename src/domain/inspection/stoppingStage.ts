import { type Conversion, shareOn } from "./conversions";

/** A stage in which deals stop: of those that left it few went on. */
export interface StoppingStage {
  /** Folded. */
  readonly stage: string;
  readonly now: Conversion;
  /** The same length of time before; null where too few left it then. */
  readonly before: Conversion | null;
}

/** So many moves in all make a fair judgment of the stages. */
export const FAIR_MOVES = 20;

/** The stage of which the smallest share went on; null while nobody can say, or where all went on. */
export function stoppingStage(
  now: ReadonlyMap<string, Conversion>,
  before: ReadonlyMap<string, Conversion>,
): StoppingStage | null {
  let worst: StoppingStage | null = null;
  let least = 1;
  for (const [stage, conversion] of now) {
    const share = shareOn(conversion);
    if (share === null || share >= least) continue;
    least = share;
    const then = before.get(stage);
    worst = { stage, now: conversion, before: shareOn(then) === null ? null : (then ?? null) };
  }
  return countMoves(now) < FAIR_MOVES ? null : worst;
}

/** How many moves there are in all. */
export function countMoves(conversions: ReadonlyMap<string, Conversion>): number {
  let sum = 0;
  for (const { left } of conversions.values()) sum += left;
  return sum;
}
