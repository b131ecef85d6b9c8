import { typedText } from "../../../src/kit/typedText";

describe("typedText", () => {
  it.each(["=1+1", "+49 89", "-5 %", "@Ana", "'quoted"])("keeps %s a text", (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  });

  it.each(["Halden Marine", "", 12, true, "a=b"])("leaves %s as it is", (cell) => {
    expect(typedText(cell)).toBe(cell);
  });
});
