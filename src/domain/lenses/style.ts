import { meanOf } from "./estimate";
import { type Read, readingOf, type TooFew } from "./reading";

/** Where an open deal stands among the stages: by the CRM, and as far as criteria are shown to be true. */
export interface Standing {
  readonly stage: number;
  readonly proven: number;
}

/**
 * Style: the mean of the stage that the CRM says less the stage whose criteria are proven, in stages, + = the CRM is ahead
 * of the proof. Only open deals whose proven stage is known are cases.
 */
export function style(standings: readonly Standing[]): Read | TooFew {
  return readingOf(standings.length, () => meanOf(standings.map(({ stage, proven }) => stage - proven)));
}
