import { safeNumberFormat } from "../../../src/share/allow/numberFormat";

const judge = (text: string) => (text === " weeks" ? "known" : "unknown");

describe("a number format", () => {
  it.each([
    "General",
    "#,##0.00",
    "0%",
    '0.0,"k"',
    "yyyy-mm-dd hh:mm AM/PM",
    "[h]:mm",
    "[Red]-0;[>=100]0",
    "[$€-407] #,##0",
    "[$USD-409]0",
    "_-* #,##0_-",
    '0" weeks"',
    '0;"−"0;"–"',
    "@",
    '@"  ▾"',
  ])("%s stays", (code) => {
    expect(safeNumberFormat(code, judge)).toBe(code);
  });

  it("loses a text that nobody knows", () => {
    expect(safeNumberFormat('0" fired in May"', judge)).toBe("0");
  });

  it.each(["0 bonus", "[$Kim Lee-409]0", "[secret]0", 'x"'])("%j becomes General", (code) => {
    expect(safeNumberFormat(code, judge)).toBe("General");
  });
});
