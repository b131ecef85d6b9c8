import { toldApart } from "../../src/pane/words/toldApart";
import { deal } from "../domain/deal";
import { apartWords } from "../../src/pane/forecast/callWords";
import { MANAGER } from "../../src/terms/manager";
import fc from "fast-check";
import { serialOf } from "../../src/kit/serial";
import { amountOrDash, amountRange, amountWords, signedWords, wholeWords } from "../../src/pane/words/amount";
import { counted } from "../../src/pane/words/counted";
import {
  dayInFull,
  dayInYear,
  dayWords,
  isoDayWords,
  timeWords,
  weekdayWords,
} from "../../src/pane/words/day";
import { rateWords } from "../../src/pane/words/rate";
import { typedAmount } from "../../src/pane/words/typedAmount";
import { typedDay } from "../../src/pane/words/typedDay";
import { inUnit, unitOf } from "../../src/pane/words/unit";
import { TODAY } from "../domain/deal";

const plain = (words: string): string => words.replaceAll("\u00a0", " ");

describe("deals of one name", () => {
  const named = (dealId: string, account: string) => deal({ deal: "Renewal", dealId, account });
  const [here, there, again] = [named("D-1", "Halden"), named("D-2", "Lund"), named("D-3", "Lund")];

  test("stand with their customers, those of one customer with their ids, all others as they are called", () => {
    const other = deal({ deal: "Pilot", account: "Halden" });
    const names = [here, there, again, other].map(toldApart([here, there, again, other]));
    expect(names).toEqual(["Renewal (Halden)", "Renewal (Lund), D-2", "Renewal (Lund), D-3", "Pilot"]);
    expect(toldApart([here, other])(here)).toBe("Renewal");
  });
});

describe("amountWords", () => {
  test.each([
    [0, "0"],
    [950, "950"],
    [310_000, "310 k"],
    [999_499, "999 k"],
    [999_500, "1.00 M"],
    [1_120_000, "1.12 M"],
    [-280_000, "−280 k"],
    [-0.4, "0"],
  ])("says %p as %p", (amount, words) => {
    expect(plain(amountWords(amount))).toBe(words);
  });

  test("never says 1000 k", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (amount) => {
        expect(plain(amountWords(amount))).not.toMatch(/\d{4,} k/);
      }),
      { seed: 1 },
    );
  });

  test.each([
    [91_000, "+91 k"],
    [-281_000, "−281 k"],
    [0, "0"],
    [0.2, "0"],
  ])("says a change of %p as %p", (change, words) => {
    expect(plain(signedWords(change))).toBe(words);
  });

  test("shows an unknown amount as a dash and never as 0", () => {
    expect(amountOrDash(null)).toBe("–");
  });
});

describe("amountRange", () => {
  test("names a shared unit once and two units both", () => {
    expect(plain(amountRange(1_980_000, 2_520_000))).toBe("1.98–2.52 M");
    expect(plain(amountRange(980_000, 2_520_000))).toBe("980 k–2.52 M");
    expect(amountRange(10, 20)).toBe("10–20");
  });
});

describe("words of numbers and days", () => {
  test("set off thousands and count nouns", () => {
    expect(wholeWords(8_797)).toBe("8,797");
    expect(counted(1, "deal")).toBe("1 deal");
    expect(counted(8_797, "new deal")).toBe("8,797 new deals");
    expect(plain(rateWords(0.344))).toBe("34 %");
  });

  test("name a year only when it is another", () => {
    expect(dayWords(TODAY)).toBe("16 Nov");
    expect(weekdayWords(TODAY)).toBe("Mon 16 Nov");
    expect(dayInYear(TODAY + 60, TODAY)).toBe("15 Jan 2027");
    expect(isoDayWords("2026-01-05")).toBe("5 Jan 2026");
    expect(dayInFull(serialOf({ year: 2026, month: 4, day: 3 }))).toBe("3 April 2026");
  });

  test("say the time of day to the minute", () => {
    expect(timeWords(TODAY + (8 * 60 + 4) / 1440)).toBe("08:04");
    expect(timeWords(TODAY)).toBe("00:00");
  });

  test("show a whole table in one unit", () => {
    expect(inUnit(1_120_400, unitOf(2_000_000))).toBe("1,120");
    expect(inUnit(11_120_000, unitOf(20_000_000))).toBe("11.12");
  });
});

describe("typedDay", () => {
  test.each(["16 Nov", "16. november", "16.11.", "16.11.2026", "2026-11-16", "16 Nov 2026"])(
    "reads %p",
    (text) => {
      expect(typedDay(text, TODAY)).toBe(TODAY);
    },
  );

  test.each(["", "soon", "31 Feb", "31.4.", "16/11", "2026-13-01"])("reads no day in %p", (text) => {
    expect(typedDay(text, TODAY)).toBeUndefined();
  });

  test("reads back every day that the pane says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (day) => {
        expect(typedDay(dayInYear(day, TODAY), TODAY)).toBe(day);
      }),
      { seed: 2 },
    );
  });
});

describe("how far a call is from the roll-up", () => {
  test.each([
    [0.3, "Your call is 30 % above the roll-up."],
    [1, "Your call is 100 % above the roll-up."],
    [1.03, "Your call is 103 % above the roll-up, more than twice as much: is the figure meant so?"],
    [-0.5, "Your call is 50 % below the roll-up."],
    [-0.9, "Your call is 90 % below the roll-up, less than half of it: is the figure meant so?"],
  ])("is remarked where it may be a slip: %d", (apart, words) => {
    expect(apartWords(MANAGER, apart).replaceAll("\u00a0", " ")).toBe(words);
  });
});

describe("typedAmount", () => {
  test.each([
    ["2400000", 2_400_000],
    ["2,400,000", 2_400_000],
    ["2.400.000", 2_400_000],
    ["2.25 M", 2_250_000],
    ["2,25m", 2_250_000],
    ["310k", 310_000],
    ["1,234.5", 1_234.5],
    ["1.234,5", 1_234.5],
    ["1,234", 1_234],
    ["0.5", 0.5],
  ])("reads %p as %p", (text, amount) => {
    expect(typedAmount(text)).toBe(amount);
  });

  test.each(["", "a lot", "-", "M"])("reads no amount in %p", (text) => {
    expect(typedAmount(text)).toBeUndefined();
  });
});
