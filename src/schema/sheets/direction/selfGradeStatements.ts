import type { Sheet } from "../../sheet";
import { coaching } from "../coaching";
import { kpis } from "../kpis";
import { careers } from "../people/careers";
import { pipeline } from "../pipeline";
import { scorecard } from "../scorecard";
import { customerSuccess } from "./customerSuccess";
import { expectations } from "./expectations";
import { milestones } from "./milestones";

/** One thing that a manager grades, with what absent (1) and fully there (5) look like, and the sheet that improves it. */
interface Statement {
  readonly statement: string;
  readonly atOne: string;
  readonly atFive: string;
  readonly improvesOn: string;
}

type Seven = readonly [statement: string, atOne: string, atFive: string, improvesOn: Sheet];

/** The seven things that a manager manages. */
const SEVEN: readonly Seven[] = [
  ["Expectations", "They guess what I want.", "Each can say what, why, how, and by when.", expectations],
  ["Performance", "I look at results when it is too late.", "I see the work before the result.", scorecard],
  ["Data", "Opinions decide.", "Few figures, shared in time, decide.", kpis],
  ["Pipeline", "I hear of deals when they slip.", "The right number moves at every stage.", pipeline],
  ["Careers", "I do not know what they want next.", "Each grows towards a role that we named.", careers],
  ["Milestones", "We do tasks.", "Each can say where we head and why.", milestones],
  ["Customer success", "We sell.", "Customers reach goals that we share.", customerSuccess],
];

export const THE_SEVEN: readonly Statement[] = SEVEN.map(([statement, atOne, atFive, { name }]) => ({
  statement,
  atOne,
  atFive,
  improvesOn: name,
}));

/** Ten habits that part a manager from a seller. */
const HABITS = [
  "I ask before I answer.",
  "The rep leads the call when I am there.",
  "Deal strategy is the owner's; I test it.",
  "I plan coaching before anything else.",
  "I let a deal go another way than mine.",
  "I judge the process before the deals.",
  "I say what good looks like in advance.",
  "I spend more time on people than on figures.",
  "I bring up problems while they are small.",
  "I am glad when they no longer need me.",
] as const;

/** The ten habits of a manager, graded by how often they are kept. */
export const TEN_HABITS: readonly Statement[] = HABITS.map((statement) => ({
  statement,
  atOne: "Hardly ever.",
  atFive: "Nearly always.",
  improvesOn: coaching.name,
}));
