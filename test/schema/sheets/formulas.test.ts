import { bookPlan } from "../../../src/schema/derive/bookPlan";
import { cellFormulas, ruleFormulas, SETUP, withoutTexts } from "../excelTexts";

/** The functions of Excel LTSC 2021 that the book uses; adding one means looking up that it is in. */
const KNOWN_TO_EXCEL_2021 = new Set(
  (
    "ABS AND CHOOSE COUNT COUNTA COUNTIF COUNTIFS DAY FILTER FIXED HOUR IF IFNA INDEX INT ISNUMBER ISTEXT LARGE LEFT LET " +
    "MATCH MAX MAXIFS MINUTE MOD MONTH N NETWORKDAYS OR RIGHT ROUND ROUNDUP ROWS SUM SUMIFS SUMPRODUCT TEXTJOIN UNIQUE WEEKDAY " +
    "XLOOKUP YEAR"
  ).split(" "),
);

const plan = bookPlan(SETUP);
const headersOf = new Map(
  plan.sheets.flatMap(({ tables }) => tables.map((table) => [table.name, table.headers])),
);
const names = plan.sheets.flatMap((sheet) => sheet.names);

function calls(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name ?? "");
}

function tableReferences(formula: string): readonly (readonly [table: string, header: string])[] {
  const found = withoutTexts(formula).matchAll(/\b([A-Za-z_]\w*)\[([^[\]]+)\]/g);
  return [...found].map(([, table, header]) => [table ?? "", header ?? ""] as const);
}

describe("a native formula of the book", () => {
  it("uses only functions of Excel LTSC 2021, and odds and range of our own", () => {
    const strangers = [...cellFormulas(), ...ruleFormulas()]
      .flatMap(([, formula]) => calls(formula))
      .filter((name) => !KNOWN_TO_EXCEL_2021.has(name));
    expect(new Set(strangers)).toEqual(new Set(["CONTROLBOOK.ODDS", "CONTROLBOOK.RANGE"]));
  });

  it("names only tables and columns that the book declares", () => {
    const wrong = [...cellFormulas(), ...names.map(({ formula }) => ["a name", formula] as const)].flatMap(
      ([sheet, formula]) =>
        tableReferences(formula)
          .filter(([table, header]) => !headersOf.get(table)?.includes(header))
          .map(([table, header]) => `${sheet}: ${table}[${header}]`),
    );
    expect(wrong).toEqual([]);
  });

  it("names only columns of its own row that its table has", () => {
    const wrong = plan.sheets.flatMap(({ tables }) =>
      tables.flatMap(({ name, headers, calculated }) =>
        calculated.flatMap(({ formula }) =>
          [...formula.matchAll(/\[@(?:\[([^\]]+)\]|([^[\]]+))\]/g)]
            .map(([, long, short]) => long ?? short ?? "")
            .filter((header) => !headers.includes(header))
            .map((header) => `${name}[@${header}]`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("is not longer than Excel allows", () => {
    const longest = Math.max(...cellFormulas().map(([, formula]) => formula.length));
    expect(longest).toBeLessThan(8_192);
  });

  it("builds no sentence with TEXT, whose codes change with the language of Excel", () => {
    expect(cellFormulas().filter(([, formula]) => calls(formula).includes("TEXT"))).toEqual([]);
  });
});

describe("a formula of a validation or a conditional format", () => {
  it("has no structured reference, which Excel refuses there", () => {
    expect(ruleFormulas().filter(([, formula]) => withoutTexts(formula).includes("["))).toEqual([]);
  });

  it("reads only workbook names that the book defines", () => {
    const known = new Set(names.map(({ name }) => name));
    const wanted = ruleFormulas().flatMap(([, formula]) =>
      [...withoutTexts(formula).matchAll(/(?<![$\w.])([A-Z][a-z]+(?:[A-Z][a-z]+)*)(?![\w(])/g)].map(
        ([, name]) => name ?? "",
      ),
    );
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });
});
