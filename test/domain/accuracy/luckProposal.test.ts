import { luckCoverage, LUCKS } from "../../../src/domain/accuracy/luckCoverage";
import { luckProposal } from "../../../src/domain/accuracy/luckProposal";
import { rangeRecord } from "../../../src/domain/accuracy/rangeRecord";
import { atOnce } from "../../../src/kit/steps/atOnce";
import { simulatedPeriods } from "./simulatedPeriods";

function simulated(seed: number, periods: number) {
  return simulatedPeriods({ periods, trueLuck: 0.3, shownLuck: 0.15, seed, deals: [24, 36] });
}

function proposalOf(facts: ReturnType<typeof simulated>, luck = 0.15) {
  return atOnce(luckProposal({ ...facts, luck }));
}

describe("the luck that is proposed", () => {
  it("recovers a true luck of 0.3 within 0.1 from 40 simulated periods", () => {
    const facts = simulated(1, 40);
    const proposal = proposalOf(facts);
    if (proposal.kind !== "proposed") throw new Error(JSON.stringify(proposal));
    const { now, proposed } = proposal;
    expect(Math.abs(proposed.luck - 0.3)).toBeLessThanOrEqual(0.1 + 1e-9);
    expect(Math.abs(proposed.held / 40 - 0.8)).toBeLessThan(0.05);
    // what was shown was worked out with the luck of now, so its coverage is the record's
    const { held, of } = rangeRecord(facts.judged);
    expect(now).toEqual({ luck: 0.15, held, of });
    expect(now.held).toBeLessThan(proposed.held);
  });

  it("holds in no fewer periods the larger the luck, up to one period of grid noise", () => {
    const coverage = atOnce(luckCoverage({ ...simulated(3, 16), lucks: LUCKS }));
    expect(coverage.map(({ luck }) => luck)).toEqual([
      0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
    ]);
    for (const [at, { held }] of coverage.slice(1).entries())
      expect(held).toBeGreaterThanOrEqual((coverage[at]?.held ?? 0) - 1);
    expect(coverage.at(-1)?.held).toBeGreaterThan(coverage[0]?.held ?? 16);
  });

  it("waits for eight closed periods", () => {
    expect(proposalOf(simulated(1, 7))).toEqual({ kind: "notEnough", has: 7, needs: 8 });
    expect(proposalOf(simulated(1, 8)).kind).toBe("proposed");
  });

  it("counts only periods whose range comes out of the history again", () => {
    const facts = simulated(1, 9);
    const [first, ...others] = facts.judged;
    if (!first) throw new Error("no period");
    const odd = { ...first, shown: { ...first.shown, low: first.shown.low - 50_000 } };
    const { lucks, ...left } = { ...facts, judged: [odd, ...others], lucks: [0.15] };
    expect(atOnce(luckCoverage({ ...left, lucks }))[0]?.of).toBe(8);
    const thinned = { ...facts.history, rows: facts.history.rows.filter((_, at) => at % 7 > 0) };
    expect(proposalOf({ ...facts, history: thinned })).toEqual({ kind: "notEnough", has: 0, needs: 8 });
  });

  it("is the present one where no other comes nearer, also beside the grid", () => {
    const facts = simulated(3, 8);
    const best = proposalOf(facts);
    if (best.kind !== "proposed") throw new Error("too few");
    const again = proposalOf(facts, best.proposed.luck);
    expect(again).toMatchObject({
      now: { luck: best.proposed.luck },
      proposed: { luck: best.proposed.luck },
    });
    const beside = proposalOf(facts, best.proposed.luck + 0.001);
    expect(beside).toMatchObject({ proposed: { luck: best.proposed.luck + 0.001 } });
  });
});
