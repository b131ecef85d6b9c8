import type { Cell } from "../../kit/cell";
import { groupsOf } from "../forecast/groups";
import { summed } from "./calibration";
import type { Judged } from "./judged";
import { logistic, offsetOf, type Prior } from "./offset";

/** A closed deal, whose it was, and the chance that the owner named. */
export interface OwnedJudged extends Judged {
  readonly owner: Cell;
}

/** How far the chances that somebody names lie from what happens. */
export interface Optimism {
  readonly name: string;
  readonly deals: number;
  readonly said: number;
  readonly happened: number;
  /** What has to be added to the log-odds of the chances named. */
  readonly offset: number;
  /** What a chance of one half, named by this person, has meant. */
  readonly halfMeans: number;
}

/** Of a team nothing is known before. */
const TEAM_PRIOR: Prior = { mean: 0, variance: 1 };

/** How much owners differ around their team's offset. */
const OWNER_VARIANCE = 0.25;

/** Each owner's optimism A–Z, drawn towards the team's where deals are few; the team last. */
export function optimism(judged: readonly OwnedJudged[]): readonly Optimism[] {
  const rows = judged.map(({ owner, probability }) => [owner, probability]);
  const { names, ofRow } = groupsOf({ name: "Deals", headers: ["Owner"], rows }, 0);
  const owned = names.map((): Judged[] => []);
  for (const [row, deal] of judged.entries()) owned[ofRow[row] ?? -1]?.push(deal);
  const team = optimismOf("Team", judged, TEAM_PRIOR);
  const prior = { mean: team.offset, variance: OWNER_VARIANCE };
  return [...names.map((name, at) => optimismOf(name, owned[at] ?? [], prior)), team];
}

function optimismOf(name: string, judged: readonly Judged[], prior: Prior): Optimism {
  const { deals, said, won } = summed(judged);
  const offset = offsetOf(judged, prior);
  return { name, deals, said: said / deals, happened: won / deals, offset, halfMeans: logistic(offset) };
}
