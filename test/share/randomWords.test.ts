import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { copied } from "./copiedParts";
import { leaksIn } from "./leakScanner";
import { soilOf } from "./plantWords";
import { policy, whole } from "./policies";
import { MARKS, randomFrom, randomWords, wordsIn } from "./randomWords";
import { repairFaults } from "./repairFaults";
import { writtenBook } from "./writtenBook";

everyCopyIsValid();

/** The sample team's own book gets a hundred plantings, in the flows; here is what another program leaves in a file. */
const PLANTINGS = 20;

describe("words planted at random into every place of a library's file that can carry a text", () => {
  it("are in no copy, which keeps all that is shown", async () => {
    const source = await writtenBook();
    const pages = policy([whole("Pipeline"), whole("Forecast")], { derived: "blank" });
    const soil = soilOf(source, { sheets: ["Settings", "Talent", "_State"], columns: {} });
    for (let planting = 1; planting <= PLANTINGS; planting++) {
      const random = randomFrom(planting);
      const words = randomWords(random);
      const bytes = soil.plant(words.next, () => random() < 0.5);
      const { bytes: copy } = await copied(bytes, pages, NATIVE_TWINS);
      expect(words.count()).toBeGreaterThan(100);
      expect(wordsIn(copy)).toEqual([]);
      expect(leaksIn(copy, ["Halden Marine"])).toHaveLength(1);
    }
  });

  it("are seen by the scanner where they are", async () => {
    const { next } = randomWords(randomFrom(1));
    const soil = soilOf(await writtenBook(), { sheets: ["Settings", "Talent", "_State"], columns: {} });
    const bytes = soil.plant(next, () => true);
    const { bytes: copy } = await copied(bytes, policy([whole("Pipeline")]), NATIVE_TWINS);
    expect(leaksIn(bytes, MARKS)).toEqual(MARKS);
    expect(leaksIn(copy, MARKS)).toEqual([]);
    expect(repairFaults(copy)).toEqual([]);
  });
});
