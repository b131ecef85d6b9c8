import fc from "fast-check";
import { date } from "../../../src/schema/columns/date";
import { money } from "../../../src/schema/columns/money";
import { percent } from "../../../src/schema/columns/percent";
import { text } from "../../../src/schema/columns/text";
import { numberTyped, plainNumber } from "../../../src/schema/drift/plainNumber";
import { isoDay, serialOf } from "../../../src/kit/serial";

const FACTS = { header: "Amount", about: "An amount.", audience: "team" } as const;
const amount = money(FACTS);

describe("a number that was typed as text", () => {
  it.each([
    ["1200", 1200],
    [" -12.5 ", -12.5],
    ["−7", -7],
    ["1 234 567", 1_234_567],
    ["1 200", 1200],
    ["1,234,567", 1_234_567],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["12,5", 12.5],
  ])("is read from %s", (typed, wanted) => {
    expect(plainNumber(amount, typed)).toBe(wanted);
  });

  it.each(["1,234", "1.234", "next week", "12a", "", "1,2,3", "--4", "3/4"])(
    "is not guessed from “%s”",
    (typed) => {
      expect(plainNumber(amount, typed)).toBeNull();
    },
  );

  it("is a share where it says per cent, and a day where it is written as one", () => {
    expect(plainNumber(percent(FACTS), "35 %")).toBeCloseTo(0.35);
    expect(plainNumber(percent(FACTS), "350 %")).toBeNull();
    expect(plainNumber(date(FACTS), "2026-11-16")).toBe(serialOf({ year: 2026, month: 11, day: 16 }));
    expect(plainNumber(date(FACTS), "2026-02-30")).toBeNull();
  });

  it("is left alone in a column of texts and where it is a number", () => {
    expect(plainNumber(text(FACTS), "12")).toBeNull();
    expect(numberTyped(amount, 12)).toBeNull();
  });

  it("comes back as the number that was written, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const typed = `${whole},${String(cents).padStart(2, "0")}`;
        const wanted = Number(`${whole}.${String(cents).padStart(2, "0")}`);
        expect(plainNumber(amount, typed)).toBe(wanted);
      }),
      { seed: 7 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (day) => {
        expect(plainNumber(date(FACTS), isoDay(day))).toBe(day);
      }),
      { seed: 8 },
    );
  });
});
