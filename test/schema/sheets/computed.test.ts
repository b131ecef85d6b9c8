import { computedLines } from "../../../scripts/computed";
import { CATALOG } from "../../../src/functions/catalog";
import { ALL_TABLES } from "../../../src/schema/book";
import { computedPlan } from "../../../src/schema/sheets/computed";

const LINES = computedLines();
const ENTRIES = LINES.flatMap((line) => (line.length === 3 ? [line] : []));

function formulaOf(what: string): string | undefined {
  return ENTRIES.find(([name]) => name === what)?.[2];
}

describe("How it is computed", () => {
  it("says of each figure, column and function one thing, in words that end", () => {
    const names = ENTRIES.map(([what]) => what);
    expect(new Set(names).size).toBe(names.length);
    expect(ENTRIES.filter(([, words]) => !words.endsWith("."))).toEqual([]);
  });

  it("has the formula of each computed column as it is declared", () => {
    const wrong = ALL_TABLES.flatMap(({ table, columns }) =>
      Object.values(columns)
        .filter(({ header, formula }) => formulaOf(`${table}[${header}]`) !== formula)
        .map(({ header }) => `${table}[${header}]`),
    );
    expect(wrong).toEqual([]);
  });

  it("has for each worksheet function its native twin, or none and why", () => {
    const twins = CATALOG.map(({ id }) => formulaOf(`CONTROLBOOK.${id}`) ?? "");
    expect(twins.filter((twin) => !/^=.+|^none: .+\.$/s.test(twin))).toEqual([]);
  });

  it("says of each worksheet function what it answers, how and whence", () => {
    const lacking = CATALOG.filter(({ id, about, formula, source }) => {
      const [, words = ""] = ENTRIES.find(([what]) => what === `CONTROLBOOK.${id}`) ?? [];
      return ![about, formula, `Source: ${source}`].every((said) => words.split("\n").includes(said));
    });
    expect(lacking).toEqual([]);
  });

  it("has for each figure of a page the formula that stands in its cell", () => {
    expect(formulaOf("Home · To close (U7)")).toBe('=IF(N(PeriodTarget)=0,"",PeriodTarget-Forecast!D7)');
    const figures = ENTRIES.filter(([what]) => what.includes(" · "));
    expect(figures.length).toBeGreaterThan(40);
    expect(figures.filter(([, , formula]) => !formula.startsWith("="))).toEqual([]);
  });

  it("shows every text whole: no row would need to be taller than Excel's tallest", () => {
    const heights = computedPlan(LINES).rows.lines.map(({ pixels = 0 }) => pixels);
    expect(heights).toHaveLength(3 + LINES.length);
    expect(Math.max(...heights)).toBeLessThan(540);
  });
});
