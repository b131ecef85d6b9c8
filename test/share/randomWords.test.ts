import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { copied, partsOf } from "./copiedParts";
import { leaksIn } from "./leakScanner";
import { plantWords } from "./plantWords";
import { policy, whole } from "./policies";
import { repairFaults } from "./repairFaults";
import { writtenBook } from "./writtenBook";

const ROUNDS = 100;
/** Every how many rounds the words are looked for in every spelling, in the source too. */
const THOROUGH = 25;

/** The same sequence for the same seed, between 0 and 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe("words planted at random into every place that can carry a text", () => {
  it("are in none of a hundred copies, which keep all that is shown", async () => {
    const source = await writtenBook();
    const pages = policy([whole("Pipeline"), whole("Forecast")], { derived: "blank" });
    let planted = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const random = randomFrom(round);
      const words: string[] = [];
      const next = (): string => {
        words.push(`Qrw${String(Math.floor(random() * 1e9)).padStart(9, "0")}Jzk`);
        return words.at(-1) ?? "";
      };
      const bytes = plantWords(source, next, () => random() < 0.2);
      const { bytes: copy } = await copied(bytes, pages, NATIVE_TWINS);
      const said = Object.entries(partsOf(copy)).flat().join("\n");
      expect(words.filter((word) => said.includes(word))).toEqual([]);
      expect(said).toContain("Halden Marine");
      if (round % THOROUGH === 0) {
        expect(leaksIn(bytes, words)).toHaveLength(words.length);
        expect(leaksIn(copy, words)).toEqual([]);
        expect(repairFaults(copy)).toEqual([]);
      }
      planted += words.length;
    }
    expect(planted).toBeGreaterThan(10_000);
  });
});
