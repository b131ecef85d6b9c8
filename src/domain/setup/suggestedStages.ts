import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Stage } from "../../schema/sheets/settings/stages";
import { TEMPERATURES } from "../../terms/temperatures";
import { isOpen } from "../pipeline/isOpen";

export type Temperature = (typeof TEMPERATURES)[number];

/** An open stage that carries deals, with a proposal for whatever nobody has said of it. */
export interface SuggestedStage {
  readonly stage: string;
  readonly deals: number;
  readonly temperature: Temperature;
  readonly probability: number;
  readonly normDays: number;
  /** Whether anything of it was proposed rather than read from the book. */
  readonly isProposed: boolean;
}

/** A month, until the team knows better. */
const USUAL_DAYS = 30;

/** The chance that goes with a temperature where no deal of the stage has one. */
const CHANCE: Readonly<Record<Temperature, number>> = { Prospect: 0.1, Warm: 0.3, Hot: 0.6, Ready: 0.8 };

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function byChance(chance: number): Temperature {
  if (chance < 0.25) return "Prospect";
  if (chance < 0.5) return "Warm";
  return chance < 0.75 ? "Hot" : "Ready";
}

function byPlace(place: number, of: number): Temperature {
  return TEMPERATURES[Math.floor((place * TEMPERATURES.length) / of)] ?? "Ready";
}

/** The open stages in which deals stand, coldest first, as the book has them; blanks are filled from its own deals. */
export function suggestedStages(stages: readonly Stage[], deals: readonly Deal[]): readonly SuggestedStage[] {
  const open = deals.filter(isOpen);
  const used = stages
    .map((each) => ({ each, its: open.filter(({ stage }) => fold(stage) === fold(each.stage)) }))
    .filter(({ each, its }) => each.kind === "Open" && its.length > 0);
  const suggested = used.map(({ each, its }, place) => {
    const chances = its.map(({ probability }) => probability).filter((chance) => chance !== null);
    const known = each.probability ?? median(chances);
    const warm = each.temperature ?? (known === undefined ? byPlace(place, used.length) : byChance(known));
    return {
      stage: each.stage,
      deals: its.length,
      temperature: warm,
      probability: known ?? CHANCE[warm],
      normDays: each.normDays ?? USUAL_DAYS,
      isProposed: each.temperature === null || each.probability === null || each.normDays === null,
    };
  });
  return suggested.toSorted((a, b) => a.probability - b.probability);
}
