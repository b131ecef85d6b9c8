// The plans of the tabs that come with their first use: data beside the page, so that no code is loaded for them before.
import type { SheetPlan } from "../src/schema/plan";
import { briefPlan } from "../src/schema/sheets/brief";
import { computedPlan } from "../src/schema/sheets/computed";
import { controlScorePlan } from "../src/schema/sheets/controlScore";
import { inspectionPlan } from "../src/schema/sheets/inspection";
import { skillsMatrixPlan } from "../src/schema/sheets/skillsMatrix";
import { computedLines } from "./computed";

/** Every tab that Setup can make. */
export function firstUsePlans(): readonly SheetPlan[] {
  return [
    briefPlan(),
    computedPlan(computedLines()),
    inspectionPlan(),
    skillsMatrixPlan(),
    controlScorePlan(),
  ];
}
