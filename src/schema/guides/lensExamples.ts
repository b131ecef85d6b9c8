import type { Lens } from "../../terms/lenses";

/** A lens with a worked example of eight cases, which is what it takes at least. */
export interface LensExample {
  readonly lens: Lens;
  /** What a case is, and what is held against what. */
  readonly about: string;
  /** In native functions. */
  readonly formula: string;
  readonly result: number;
  readonly byHand: string;
}

/** The four lenses; of the first also the lower end of its interval, by which its word is chosen. */
export const LENS_EXAMPLES: readonly LensExample[] = [
  {
    lens: "Optimism",
    about:
      "The last call of each closed period against what was closed in it. With fewer than eight calls: the first chance of each closed deal less 1 where it was won, in points.",
    formula: "=SUM({12,12,13,11,12,12,13,11}-10)/SUM({10,10,10,10,10,10,10,10})",
    result: 0.2,
    byHand: "Calls of 96 where 80 was closed: (96 − 80) ÷ 80 = 0.2, shown as +20 %",
  },
  {
    lens: "Optimism",
    about:
      "Its lower end at 99 %: what is left of the calls at +20 % each is 0, 0, 1, −1, 0, 0, 1, −1. It lies above 0, so the lens says calls high; otherwise it says in line.",
    formula: "=0.2-T.INV.2T(0.01,7)*SQRT(4/7/8)/10",
    result: 0.106_472,
    byHand: "0.2 − 3.4995 × √(4 ÷ 7 ÷ 8) ÷ 10 = 0.2 − 3.4995 × 0.0267 = 0.106",
  },
  {
    lens: "Style",
    about:
      "The stage in the CRM less Proven stage, by their order on Settings, over open deals that have both.",
    formula: "=AVERAGE({3,3,3,3,3,3,3,3}-{1,1,1,1,2,2,2,2})",
    result: 1.5,
    byHand: "Four deals two stages ahead and four one stage: (4 × 2 + 4 × 1) ÷ 8 = 1.5",
  },
  {
    lens: "Aggressiveness",
    about:
      "Pushes a closed deal, held against everybody else's deals, and the first amount less the final one over closed deals.",
    formula: "=SUM({12,12,12,12,12,12,12,12}-10)/SUM({10,10,10,10,10,10,10,10})",
    result: 0.2,
    byHand: "Amounts that start at 96 and end at 80: (96 − 80) ÷ 80 = 0.2, shown as +20 % behind the pushes",
  },
  {
    lens: "Relationship",
    about:
      "Your In (1) or Out (0) less won (1) or lost (0), over closed deals that you judged otherwise than their category, held against your overrides on everybody else's deals.",
    formula: "=AVERAGE({1,1,1,1,1,1,1,1}-{1,1,1,1,0,0,0,0})",
    result: 0.5,
    byHand: "Eight taken in, four of them won: (8 − 4) ÷ 8 = 0.5, shown as +50 pt, 4 of 8",
  },
];
