import { atOnce } from "../../../src/kit/steps/atOnce";
import { doneOnce } from "../../../src/kit/steps/doneOnce";
import { eachOf } from "../../../src/kit/steps/eachOf";
import { inSteps, STOPPED } from "../../../src/kit/steps/inSteps";
import { inTurn } from "../../../src/kit/steps/inTurn";
import { kept } from "../../../src/kit/steps/kept";
import type { Steps } from "../../../src/kit/steps/steps";

const NUMBERS = Array.from({ length: 1000 }, (_, at) => at);

/** All shares that work tells. */
function sharesOf(steps: Steps<unknown>): readonly number[] {
  const shares: number[] = [];
  for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
  return shares;
}

/** Work that is never done by itself. */
function* endless(): Steps<never> {
  for (;;) yield 0.5;
}

describe("Work in steps", () => {
  it("gives what the same work at once gives", async () => {
    const odd = (number: number): number | undefined => (number % 2 === 1 ? number : undefined);
    const wanted = NUMBERS.filter((number) => number % 2 === 1);
    expect(atOnce(kept(NUMBERS, odd))).toEqual(wanted);
    expect(await inSteps(kept(NUMBERS, odd))).toEqual(wanted);
  });

  it("pauses every two hundred things, and tells ascending shares over several works in turn", () => {
    const visits = (numbers: readonly number[]): Steps<void> => eachOf(numbers, () => undefined);
    expect(sharesOf(visits(NUMBERS))).toEqual([0.199, 0.399, 0.599, 0.799, 0.999]);
    const shares = sharesOf(inTurn([NUMBERS, NUMBERS, NUMBERS], visits));
    expect(shares).toHaveLength(15);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("stops where it is when that is wanted", async () => {
    const work = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 3) work.abort();
    };
    expect(await inSteps(endless(), { onProgress, signal: work.signal })).toBe(STOPPED);
    expect(shares).toEqual([0.5, 0.5, 0.5]);
  });

  it("is done once for each object", () => {
    let times = 0;
    const counted = doneOnce(function* ({ by }: { by: number }): Steps<number> {
      times += 1;
      yield 0;
      return by * 2;
    });
    const two = { by: 2 };
    expect([atOnce(counted(two)), atOnce(counted(two)), atOnce(counted({ by: 2 }))]).toEqual([4, 4, 4]);
    expect(times).toBe(2);
  });
});
