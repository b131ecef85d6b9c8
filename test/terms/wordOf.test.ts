import fc from "fast-check";
import { CATEGORIES } from "../../src/terms/categories";
import { STATUSES } from "../../src/terms/statuses";
import { wordOf } from "../../src/terms/wordOf";

describe("wordOf", () => {
  it("finds a word in any case and with space around it", () => {
    expect(wordOf(STATUSES, " oPEN ")).toBe("Open");
  });

  it("gives the list's own spelling", () => {
    expect(wordOf(CATEGORIES, "BEST CASE")).toBe("Best case");
  });

  it("knows no word that the list does not hold", () => {
    expect(wordOf(STATUSES, "Closed")).toBeUndefined();
    expect(wordOf(STATUSES, "")).toBeUndefined();
  });

  it("finds every word of every list again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CATEGORIES), (word) => {
        expect(wordOf(CATEGORIES, word.toUpperCase())).toBe(word);
      }),
      { seed: 7 },
    );
  });
});
