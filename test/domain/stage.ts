import type { Stage } from "../../src/schema/sheets/settings/stages";

const BLANK: Stage = {
  stage: "",
  order: null,
  temperature: null,
  probability: null,
  category: null,
  criteria: "",
  normDays: null,
  kind: "Open",
};

/** An open stage of which nothing is known but these facts. */
export function stage(facts: Partial<Stage>): Stage {
  return { ...BLANK, ...facts };
}
