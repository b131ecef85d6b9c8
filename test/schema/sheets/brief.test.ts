import { ALL_TABLES } from "../../../src/schema/book";
import { briefPlan } from "../../../src/schema/sheets/brief";
import { cellFormulas } from "../excelTexts";

const plan = briefPlan();
const FORMULAS = cellFormulas({ version: 1, sheets: [plan] }).map(([, formula]) => formula);

/** What leaves with the brief although its sheet does not: figures and odds that Home works out of what may go up. */
const OF_HOME = /^(U[2-9]|V2[45]|W24|W[23]|[XY]2|[XYZ]1[369])$/;

function columnsOf(formula: string): readonly (readonly [table: string, header: string])[] {
  const found = formula.matchAll(/\b([A-Za-z]\w*)\[([^[\]]+)\]/g);
  return [...found].map(([, table = "", header = ""]) => [table, header] as const);
}

function audienceOf(table: string, header: string): string | undefined {
  const sheet = ALL_TABLES.find((one) => one.table === table);
  return Object.values(sheet?.columns ?? {}).find((column) => column.header === header)?.audience;
}

describe("what the Leadership brief reads", () => {
  it("are columns that may go up, and of Actions only rows whose audience is leadership", () => {
    const wrong = FORMULAS.flatMap((formula) =>
      columnsOf(formula)
        .filter(([table, header]) => audienceOf(table, header) !== "leadership")
        .filter(([table]) => table !== "Actions" || !takesOnlyWhatGoesUp(formula))
        .map(([table, header]) => `${table}[${header}] in ${formula}`),
    );
    expect(wrong).toEqual([]);
  });

  it("are of Home only figures that come of columns which may go up", () => {
    const cells = FORMULAS.flatMap((formula) =>
      [...formula.matchAll(/Home!\$?([A-Z]+)\$?(\d+)/g)].map(
        ([, column = "", row = ""]) => `${column}${row}`,
      ),
    );
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => !OF_HOME.test(cell))).toEqual([]);
  });
});

/** By the audience itself, or by a place that was found by it. */
function takesOnlyWhatGoesUp(formula: string): boolean {
  const isByAudience = /Actions\[Audience\](=|,)"leadership"/.test(formula);
  const isByPlace =
    [...formula.matchAll(/Actions\[[^\]]+\]/g)].length ===
    [...formula.matchAll(/INDEX\(Actions\[[^\]]+\],\$P\$?(4[1-9]|5[01])\)/g)].length;
  return isByAudience || isByPlace;
}
