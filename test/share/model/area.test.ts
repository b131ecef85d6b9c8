import fc from "fast-check";
import {
  absoluteAddress,
  addressOf,
  areaOf,
  columnLetters,
  columnNumber,
} from "../../../src/share/model/area";

describe("a block of cells", () => {
  it.each(["A1", "B2:C9", "XFD1048576"])("%s is read and written alike", (address) => {
    const area = areaOf(address);
    expect(area && addressOf(area)).toBe(address);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "C3:A1", "A1:B2:C3x", "Sheet!A1"])(
    "is not read from %j",
    (text) => {
      expect(areaOf(text)).toBeUndefined();
    },
  );

  it("can be written with fixed edges", () => {
    expect(absoluteAddress({ top: 0, left: 0, bottom: 4, right: 26 })).toBe("$A$1:$AA$5");
  });

  it("numbers columns as it letters them", () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
      { seed: 6 },
    );
  });
});
