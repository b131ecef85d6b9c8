import fc from "fast-check";
import { decodeCellText, encodeCellText } from "../../../src/kit/xlsx/cellText";

describe("the text of a cell", () => {
  it("hides control characters behind their numbers", () => {
    expect(encodeCellText("a\rb\u0001")).toBe("a_x000D_b_x0001_");
  });

  it("hides half characters, and leaves whole ones of two halves", () => {
    expect(encodeCellText("\ud83d, 😀, \ude00")).toBe("_xD83D_, 😀, _xDE00_");
  });

  it("escapes what only looks like such a number", () => {
    expect(encodeCellText("order_x0041_7")).toBe("order_x005F_x0041_7");
  });

  it("comes back as it was", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("_", "x", "0", "D", "a", "\r", "\n", "\u0002", "\ud83d", "\ude00", "é"),
        }),
        (text) => {
          expect(decodeCellText(encodeCellText(text))).toBe(text);
        },
      ),
      { seed: 3 },
    );
  });
});
