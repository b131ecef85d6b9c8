import fc from "fast-check";
import { tabNamed } from "../../../src/schema/printed/tabNamed";

describe("tabNamed", () => {
  it.each([
    ["Harbor One", "Harbor One"],
    ["=cmd|' /C calc'!A0", "=cmd|' -C calc'!A0"],
    ["'x", "x"],
    ["x' ", "x"],
    ["\t=1", "=1"],
    ["<b>x</b>", "<b>x<-b>"],
    ["a\u0000b\ud83dc", "a b c"],
    ["history", "Page history"],
    ["''", "Page"],
    [`${"x".repeat(30)}😀`, "x".repeat(30)],
    ["A deal with a name that goes on and on", "A deal with a name that goes on"],
  ])("makes of %j the tab %j", (text, tab) => {
    expect(tabNamed(text)).toBe(tab);
  });

  it("makes of any text a name that Excel takes", () => {
    const pieces = fc.constantFrom(
      "'",
      " ",
      "[",
      "]",
      ":",
      "*",
      "?",
      "/",
      "\\",
      "\n",
      "a",
      "Ä",
      "😀",
      "\ud83d",
      "History",
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 40 }), (text) => {
        const tab = tabNamed(text);
        expect(tab).toMatch(/^(?!history$)(?!['\s])[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!['\s])$/iu);
        expect(tab.length).toBeLessThanOrEqual(31);
      }),
      { seed: 1 },
    );
  });
});
