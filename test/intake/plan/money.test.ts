import { currencyCode } from "../../../src/intake/plan/currencyCode";
import { converted, rateOf } from "../../../src/intake/plan/rates";
import { BOOK } from "../exports";

describe("A currency", () => {
  it.each([
    ["€", "EUR"],
    [" chf ", "CHF"],
    ["US$", "USD"],
    ["", ""],
    ["constructor", "CONSTRUCTOR"],
  ])("written %j has the code %j", (written, code) => {
    expect(currencyCode(written)).toBe(code);
  });

  it.each([
    ["$", "CAD", "CAD"],
    ["$", "EUR", "USD"],
    ["kr", "SEK", "SEK"],
    ["US$", "CAD", "USD"],
    ["¥", "CNY", "CNY"],
  ])("written %j in a book of %s is %s", (written, home, code) => {
    expect(currencyCode(written, home)).toBe(code);
  });
});

describe("A rate", () => {
  it("comes from the book, in any case of the code, before an answer", () => {
    expect(rateOf("chf", BOOK, { "rate chf": 2 })).toBe(1.05);
  });

  it("is unknown, never 1, without a sound answer", () => {
    expect(["", "free", 0, -1].map((answer) => rateOf("GBP", BOOK, { "rate GBP": answer }))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("converts to the cent", () => {
    expect(converted(100.55, 1.175)).toBe(118.15);
  });
});
