import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { makeCopy } from "../../src/share/makeCopy";
import { canaryWorkbook } from "./canaryWorkbook";
import { leaksIn } from "./leakScanner";
import { columnsOf, policy, whole } from "./policies";
import { ooxmlErrors } from "./ooxmlErrors";
import { repairFaults } from "./repairFaults";

const canary = canaryWorkbook();
const words = [...canary.planted.values()];
const places = new Map([...canary.planted].map(([place, word]) => [word, place]));
/** The hidden sheet is asked for, and must stay back all the same. */
const SHEETS = [columnsOf("Pipeline", ["Deal", "Amount", "Twice"]), whole("Forecast"), whole("_State")];

async function copyWith(derived: "blank" | "aggregates" | "value") {
  const made = await makeCopy({
    bytes: canary.bytes,
    policy: policy(SHEETS, { derived, knownTexts: canary.kept }),
    twins: NATIVE_TWINS,
    asOf: 46_342,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made;
}

describe("the leak scanner", () => {
  it("finds every planted word in the source, so that its silence means something", () => {
    expect(words.length).toBeGreaterThan(190);
    const found = new Set(leaksIn(canary.bytes, words));
    expect(words.filter((word) => !found.has(word)).map((word) => places.get(word))).toEqual([]);
  });
});

describe.each(["blank", "aggregates"] as const)("a copy with the policy %s", (derived) => {
  it("holds none of the planted words, packed or unpacked, in any spelling", async () => {
    const { bytes } = await copyWith(derived);
    expect(leaksIn(bytes, words).map((word) => places.get(word))).toEqual([]);
  });

  it("holds every word that was to stay", async () => {
    const { bytes } = await copyWith(derived);
    expect(leaksIn(bytes, canary.kept)).toEqual(canary.kept);
  });

  it("is a valid workbook", async () => {
    const { bytes } = await copyWith(derived);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(repairFaults(bytes)).toEqual([]);
  });
});
