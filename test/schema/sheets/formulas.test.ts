import { KNOWN_TO_EXCEL_2021 } from "../excel2021";
import { calledFunctions, cellFormulas, ruleFormulas, WHOLE_BOOK, withoutTexts } from "../excelTexts";

const plan = WHOLE_BOOK;
const headersOf = new Map(
  plan.sheets.flatMap(({ tables }) => tables.map((table) => [table.name, table.headers])),
);
const names = plan.sheets.flatMap((sheet) => sheet.names);

function tableReferences(formula: string): readonly (readonly [table: string, header: string])[] {
  const found = withoutTexts(formula).matchAll(/\b([A-Za-z_]\w*)\[([^[\]]+)\]/g);
  return [...found].map(([, table, header]) => [table ?? "", header ?? ""] as const);
}

/** The names that the LETs of a formula give. */
function letNames(formula: string): readonly string[] {
  const text = withoutTexts(formula);
  return [...text.matchAll(/\bLET\(/g)].flatMap(({ index }) => {
    const parts = partsOf(text.slice(index + "LET(".length));
    return parts.slice(0, -1).filter((_, at) => at % 2 === 0);
  });
}

/** What stands between the commas of a call, from behind its bracket on. */
function partsOf(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const mark of text) {
    if (")]}".includes(mark) && depth === 0) break;
    if ("([{".includes(mark)) depth += 1;
    if (")]}".includes(mark)) depth -= 1;
    if (mark === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${mark}`);
  }
  return parts.map((part) => part.trim());
}

describe("a native formula of the book", () => {
  it("gives no name in a LET that Excel reads as a cell, a row or a column", () => {
    const all = [...cellFormulas(), ...names.map(({ formula }) => ["a name", formula] as const)];
    const given = all.flatMap(([sheet, formula]) => letNames(formula).map((name) => [sheet, name] as const));
    expect(given.length).toBeGreaterThan(100);
    expect(given.filter(([, name]) => !/^[A-Za-z_]\w*$/.test(name))).toEqual([]);
    expect(given.filter(([, name]) => /^(r\d*(c\d*)?|c\d*|[a-z]{1,3}\d+)$/i.test(name))).toEqual([]);
  });

  it("uses only functions of Excel LTSC 2021, and odds and range of our own", () => {
    const strangers = [...cellFormulas(), ...ruleFormulas()]
      .flatMap(([, formula]) => calledFunctions(formula))
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
    expect(cellFormulas().filter(([, formula]) => calledFunctions(formula).includes("TEXT"))).toEqual([]);
  });
});

describe("a formula of a validation or a conditional format", () => {
  it("has no structured reference, which Excel refuses there", () => {
    expect(ruleFormulas().filter(([, formula]) => withoutTexts(formula).includes("["))).toEqual([]);
  });

  it("has no array constant, which Excel refuses there too", () => {
    expect(ruleFormulas().filter(([, formula]) => withoutTexts(formula).includes("{"))).toEqual([]);
  });

  it("is not longer than the 255 characters that Excel takes in a validation", () => {
    const rules = plan.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => ("custom" in rule ? [rule.custom.formula] : [])),
    );
    expect(rules.filter((formula) => formula.length > 255)).toEqual([]);
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
