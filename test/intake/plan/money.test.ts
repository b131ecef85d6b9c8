import { currencyCode } from "../../../src/intake/plan/currencyCode";
import { headerCurrency } from "../../../src/intake/plan/headerCurrency";
import { headerTimes } from "../../../src/intake/plan/headerTimes";
import { planImport } from "../../../src/intake/plan/planImport";
import { converted, rateOf } from "../../../src/intake/plan/rates";
import { BOOK, importInput } from "../exports";

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

describe("A header", () => {
  it.each([
    ["Betrag (T€)", 1000, "EUR"],
    ["Montant (k€)", 1000, "EUR"],
    ["Amount ($K)", 1000, ""],
    ["ARR KUSD", 1000, "USD"],
    ["Amount (000s)", 1000, ""],
    ["金額(千円)", 1000, "JPY"],
    ["Value (M€)", 1_000_000, "EUR"],
    ["Amount (EUR)", 1, "EUR"],
    ["Total amount", 1, ""],
    ["Mkt budget $", 1, "USD"],
  ])("%j counts by %d and is in %j", (header, times, currency) => {
    expect([headerTimes(header), headerCurrency(header)]).toEqual([times, currency]);
  });

  it("in thousands makes each amount whole", async () => {
    const input = await importInput("Deal,Stage,Amount (k€)\nA,Proposal,12.5\nB,Proposal,250\n");
    expect(planImport(input).added.map(({ deal }) => deal.amount)).toEqual([12_500, 250_000]);
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
