import fc from "fast-check";
import { atOnce } from "../../../src/kit/steps/atOnce";
import { amountColumn } from "../../../src/intake/values/amountColumn";
import { amountParts } from "../../../src/intake/values/amountParts";
import type { Decision } from "../../../src/intake/values/ways";

const OTHERS = { order: "DMY", scale: "fractions" } as const;

function read(text: string, mark: "." | ","): unknown {
  return amountColumn.reader({ ...OTHERS, mark })(text);
}

function told(column: readonly string[]): Decision {
  return atOnce(amountColumn.decide(column));
}

describe("An amount", () => {
  it.each([
    ["1,234.50", ".", 1234.5],
    ["1.234,50", ",", 1234.5],
    ["1 234,50", ",", 1234.5],
    ["1\u202f234,50 €", ",", 1234.5],
    ["1'234.50", ".", 1234.5],
    ["CHF 1’234.50", ".", 1234.5],
    ["$1,234,567", ".", 1_234_567],
    ["12,34,567.00", ".", 1_234_567],
    ["(1,200)", ".", -1200],
    ["-1200", ".", -1200],
    ["−1.200,00 EUR", ",", -1200],
    ["1200-", ".", -1200],
    [".5", ".", 0.5],
    ["0", ".", 0],
    ["kr 500", ".", 500],
    ["R$ 1.200,00", ",", 1200],
    ["$1,200.00 USD", ".", 1200],
    ["SFr. 1'234.50", ".", 1234.5],
    ["￥１，２００", ".", 1200],
    ["١٢٠٠٫٥٠", ",", 1200.5],
    ["1\u00a0234,50\u00a0€", ",", 1234.5],
    ["-1.200,00 €", ",", -1200],
    ["1.200,-", ",", 1200],
    ["1'200.--", ".", 1200],
    ["1.200,- €", ",", 1200],
    ["$(1,200.00)", ".", -1200],
    ["$1.2M", ".", 1_200_000],
    ["120k", ".", 120_000],
    ["€ 35K", ".", 35_000],
    ["1,25 Mio. €", ",", 1_250_000],
    ["250 TL", ".", 250],
  ] as const)("reads %s with %s as the decimal mark as %d", (text, mark, amount) => {
    expect(read(text, mark)).toBe(amount);
  });

  it.each([
    "tbc",
    "12 or 15",
    "1.2.3",
    "1,23,4",
    "(5",
    "EUR 5 USD",
    "--5",
    "1e5",
    "0,123,456",
    "00123",
    "12 345 6",
    "",
  ])("is not %j", (text) => {
    expect([read(text, "."), read(text, ",")]).toEqual([undefined, undefined]);
  });

  it("keeps the currency apart", () => {
    expect(amountParts("1.234,00 €")?.currency).toBe("€");
    expect(amountParts("USD 5")?.currency).toBe("USD");
  });
});

describe("The decimal mark of a column", () => {
  it("is told by two decimals", () => {
    expect(told(["1,234.00", "950.00"]).ways).toEqual({ mark: "." });
    expect(told(["1.234,00", "950,00"]).ways).toEqual({ mark: "," });
  });

  it("is told by repeated groups", () => {
    expect(told(["1.234.567", "1.234"]).ways).toEqual({ mark: "," });
  });

  it("is told by amounts that printing would not give back with the other mark", () => {
    expect(told(["12,500", "950", "1,100"]).ways).toEqual({ mark: "." });
  });

  it("does not matter to whole numbers", () => {
    expect(told(["1200", "950"])).toEqual({ ways: {}, doubts: [] });
  });

  it("is told by groups of three beside numbers that have none", () => {
    expect(told(["1,054", "50", "588", "26,768"]).ways).toEqual({ mark: "." });
  });

  it("is told by a currency beside groups of three, for only few have three decimals", () => {
    expect(told(["$1,234", "$5,678"]).ways).toEqual({ mark: "." });
    expect(told(["1.234 €", "5.678 €"]).ways).toEqual({ mark: "," });
  });

  it("is open where every number has three figures behind its only mark", () => {
    expect(told(["1.234", "5.678", "12.500"])).toEqual({
      ways: {},
      doubts: [{ way: "mark", examples: ["1.234", "5.678"] }],
    });
  });

  it("is told by many decimals, as programs write them", () => {
    expect(told(["123.456789", "99.5"]).ways).toEqual({ mark: "." });
  });

  it("is asked, with two examples, where the currency has three decimals and the column cannot tell", () => {
    expect(told(["1.234 KWD", "5.678 KWD", "9.123 KWD"])).toEqual({
      ways: {},
      doubts: [{ way: "mark", examples: ["1.234", "5.678"] }],
    });
  });

  it("survives a single slip among many", () => {
    expect(told([...Array.from({ length: 20 }, () => "1.234,50"), "1,234.50"]).ways).toEqual({ mark: "," });
  });

  it("is found again for every amount that is printed with it", () => {
    const cents = fc.integer({ min: 100_000, max: 999_999_999 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), fc.constantFrom("en-GB", "de-DE"), (amounts, locale) => {
        const print = (amount: number): string =>
          (amount / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        const column = amounts.map(print);
        const { mark } = told(column).ways;
        expect(mark).toBe(locale === "en-GB" ? "." : ",");
        expect(column.map((text) => read(text, mark ?? "."))).toEqual(amounts.map((amount) => amount / 100));
      }),
      { seed: 3 },
    );
  });
});
