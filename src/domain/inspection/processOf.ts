import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Stage } from "../../schema/sheets/settings/stages";
import { type StageLoad, stageLoads } from "../review/stageLoads";
import { type Conversion, conversions } from "./conversions";
import { type DealCounts, dealCounts } from "./dealCounts";
import type { StageMove, StageOrder } from "./stageMoves";
import { countMoves, type StoppingStage, stoppingStage } from "./stoppingStage";
import { type WeekMovement, weekMovement } from "./weekMovement";

/** So many days back conversion is told, and compared with as many before. */
const CONVERSION_DAYS = 90;

/** A close date that moved so often is worth a word. */
const MANY_PUSHES = 2;

/** What the process of a team, or of one owner, is judged by. */
export interface ProcessFacts {
  /** All deals, closed ones too. */
  readonly deals: readonly Located<Deal>[];
  readonly open: readonly Located<Deal>[];
  readonly stages: readonly Stage[];
  readonly moves: readonly StageMove[];
  /** The first day of the history; null while there is none. */
  readonly historySince: Serial | null;
  readonly today: Serial;
}

/** What stands in a stage, and what of it went on lately. */
export interface StageLine extends StageLoad {
  readonly conversion: Conversion;
}

/** A process before its deals. */
export interface Process {
  readonly stages: readonly StageLine[];
  readonly stopping: StoppingStage | null;
  /** How many moves there are to judge the stages by. */
  readonly moves: number;
  readonly week: WeekMovement | null;
  readonly counts: DealCounts;
}

/** The place of each stage on the way. */
export function stageOrder(stages: readonly Pick<Stage, "stage" | "order">[]): StageOrder {
  return new Map(stages.map(({ stage, order }) => [fold(stage), order ?? 0]));
}

/** How the deals of an owner, or of all where `owner` is "", pass the stages. */
export function processOf(facts: ProcessFacts, owner: string): Process {
  const { stages, today, historySince } = facts;
  const open = owner === "" ? facts.open : facts.open.filter(({ record }) => isOwnedBy(record, owner));
  const moves = owner === "" ? facts.moves : facts.moves.filter((move) => move.owner === fold(owner));
  const from = today - CONVERSION_DAYS;
  const now = conversions(moves, { after: from, until: today });
  const before = conversions(moves, { after: from - CONVERSION_DAYS, until: from });
  const records = open.map(({ record }) => record);
  return {
    stages: stageLoads(open, stages, today).map((load) => ({
      ...load,
      conversion: now.get(fold(load.stage)) ?? { left: 0, wentOn: 0 },
    })),
    stopping: stoppingStage(now, before),
    moves: countMoves(now),
    week: weekMovement({ open: records, moves, historySince, today }),
    counts: dealCounts(records, stageOrder(stages), MANY_PUSHES),
  };
}

/** Whether a deal is an owner's; names compare without case. */
export function isOwnedBy({ owner }: Pick<Deal, "owner">, name: string): boolean {
  return fold(owner) === fold(name);
}
