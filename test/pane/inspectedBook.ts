import type { InspectedBook } from "../../src/pane/inspect/processFacts";
import type { Cell, Grid } from "../../src/kit/cell";
import type { Stage } from "../../src/schema/sheets/settings/stages";
import { TODAY } from "../domain/deal";
import { stage as stageOf } from "../domain/stage";
import { TEAM } from "./team";

function stage(order: number, name: string, facts: Partial<Stage>): Stage {
  return stageOf({ stage: name, order, ...facts });
}

/** The stages of the example, with how long deals stay and how likely they are won. */
const STAGES: readonly Stage[] = [
  stage(1, "Qualified", { temperature: "Prospect", normDays: 30, probability: 0.25 }),
  stage(2, "Proposal", { temperature: "Warm", normDays: 20, probability: 0.5 }),
  stage(3, "Negotiation", { temperature: "Hot", normDays: 21, probability: 0.6 }),
  stage(4, "Closed Won", { kind: "Won" }),
];

/** How often deals left a stage, and how many of them went on, so many days ago. */
export interface Moves {
  readonly from: string;
  readonly to: string;
  readonly left: number;
  readonly wentOn: number;
  readonly daysAgo: number;
}

const HEADERS = ["Snapshot", "Deal ID", "Owner", "Stage", "Status", "Stage before"] as const;

function rowsOf({ from, to, left, wentOn, daysAgo }: Moves, block: number): readonly (readonly Cell[])[] {
  return Array.from({ length: left }, (_, at) => [
    TODAY - daysAgo,
    `H-${String(block)}-${String(at)}`,
    at % 2 === 0 ? "Ben Okafor" : "Ana Ruiz",
    at < wentOn ? to : from,
    at < wentOn ? "Open" : "Lost",
    from,
  ]);
}

/** A history in which deals left stages as told. */
export function historyOfMoves(moves: readonly Moves[]): Grid {
  return [HEADERS, ...moves.flatMap(rowsOf)];
}

/** The example team's book as Inspect sees it, with what a test says of it. */
export function inspectedBook(facts: Partial<InspectedBook> = {}): InspectedBook {
  return {
    deals: TEAM,
    open: TEAM.filter(({ record }) => record.status === "Open"),
    stages: STAGES,
    history: null,
    period: { name: "FY26 Q4", start: TODAY - 46, end: TODAY + 45, target: 2_400_000 },
    targets: [],
    today: TODAY,
    ...facts,
  };
}
