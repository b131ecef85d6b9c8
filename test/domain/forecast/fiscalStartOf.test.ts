import { fiscalStartOf } from "../../../src/domain/forecast/fiscalStartOf";
import { periodsAround } from "../../../src/domain/forecast/periodsAround";
import { TODAY } from "../deal";

function cut(fiscalStart: number) {
  return periodsAround(TODAY, fiscalStart).map(({ name, from }) => ({ period: name, start: from }));
}

describe("fiscalStartOf", () => {
  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    "reads month %i off the quarters that were cut by it, periods of other names aside",
    (month) => {
      const own = { period: "Spring campaign", start: TODAY };
      expect(fiscalStartOf([own, ...cut(month), { period: "FY26 Q1", start: null }])).toBe(month);
    },
  );

  test("says nothing where no period is a quarter of the book's own naming", () => {
    expect(fiscalStartOf([{ period: "Year", start: TODAY }])).toBeNull();
    expect(fiscalStartOf([])).toBeNull();
  });
});
