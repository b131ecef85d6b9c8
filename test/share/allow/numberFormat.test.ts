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

  it.each([
    ["spelled with escapes", "0\\f\\i\\r\\e\\d"],
    ["in pieces", '0"fir""ed "'],
    ["in short pieces between figures", '0"fir"0"ed "0"in "0"May"'],
    ["as padding", "0_f_i_r_e_d"],
  ])("loses a text %s", (_, code) => {
    expect(safeNumberFormat(code, judge).replace(/0/g, "")).toBe("");
  });

  it.each(['[h]" h "mm" min"', '[>=1000000]0.0,,"M";[>=1000]0,"k";0', "_(* #,##0_);_(* \\(#,##0\\)"])(
    "%s keeps its units and its padding",
    (code) => {
      expect(safeNumberFormat(code, judge)).toBe(code);
    },
  );

  it("loses a condition on a figure that somebody knows", () => {
    expect(safeNumberFormat("[>=81234]0;0", judge)).toBe("General");
  });

  it.each(["0 bonus", "[$Kim Lee-409]0", "[secret]0", 'x"'])("%j becomes General", (code) => {
    expect(safeNumberFormat(code, judge)).toBe("General");
  });
});
