import type { StageMove } from "../../../src/domain/inspection/stageMoves";
import { TODAY } from "../deal";

/** A deal of Ana's that went on from the stage Proposal yesterday, but for these facts. */
export function move(facts: Partial<StageMove>): StageMove {
  return {
    day: TODAY - 1,
    dealId: "D-1",
    owner: "ana",
    from: "proposal",
    wentOn: true,
    isClosed: false,
    ...facts,
  };
}
