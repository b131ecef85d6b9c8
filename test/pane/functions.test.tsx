import { fiscalStart } from "../../src/pane/functions/fiscalOptions";
import { serialOf } from "../../src/kit/serial";
import { screen } from "@testing-library/react";
import "../functions/excelErrors";
import { odds } from "../../src/functions/odds";
import { winRate } from "../../src/functions/winRate";
import { CATALOG } from "../../src/functions/catalog";
import type { BookTables } from "../../src/excel/inserting/bookTables";
import type { LandingLook } from "../../src/excel/inserting/lookAtLanding";
import { fold } from "../../src/kit/text";
import { blockCells, columnCells } from "../../src/pane/functions/bookCells";
import { filledArgument, formArguments, formulaOf } from "../../src/pane/functions/functionForm";
import { FunctionListPage } from "../../src/pane/functions/FunctionListPage";
import { FunctionPage, type FunctionPageProps } from "../../src/pane/functions/FunctionPage";
import { typedCell } from "../../src/pane/functions/landingWords";
import { previewOf } from "../../src/pane/functions/preview";
import { QUESTIONS } from "../../src/pane/functions/questions";
import { typedArgument } from "../../src/pane/functions/typedArgument";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { TODAY } from "../domain/deal";
import { shown } from "./shown";

/** A book of which only Pipeline stands, its columns in this order. */
function bookWith(headers: readonly string[]): BookTables {
  const declared = Object.entries(pipeline.columns);
  const places = new Map(
    declared.flatMap(([key, { header }]) => {
      const place = headers.indexOf(header);
      return place < 0 ? [] : [[key, place] as const];
    }),
  );
  const names = new Set(["PeriodStart", "PeriodEnd", "PeriodTarget"].map(fold));
  return { tables: new Map([["Pipeline", { name: "Pipeline", headers, places }]]), names };
}

const HEADERS = Object.values(pipeline.columns).map(({ header }) => header);
const GROUND = { book: bookWith(HEADERS), standing: () => undefined, today: TODAY };

describe("The list of functions", () => {
  test("asks a question for every function of the catalogue, each once", () => {
    expect(QUESTIONS.flatMap(({ ids }) => ids).toSorted()).toEqual(CATALOG.map(({ id }) => id).toSorted());
  });

  test("finds a function by any word of what it answers, and opens it", async () => {
    const onOpen = jest.fn();
    const { user } = shown(<FunctionListPage onOpen={onOpen} onBack={jest.fn()} />);
    await user.type(screen.getByLabelText("Find by a word"), "reach target chance");
    expect(screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent)).toContain(
      "Will we make the number?",
    );
    await user.click(screen.getByRole("button", { name: /^ODDS/ }));
    expect(onOpen).toHaveBeenCalledWith("ODDS");
  });

  test("says when no function speaks of it", async () => {
    const { user } = shown(<FunctionListPage onOpen={jest.fn()} onBack={jest.fn()} />);
    await user.type(screen.getByLabelText("Find by a word"), "weather");
    expect(screen.getByText("No function speaks of “weather”.")).toBeInTheDocument();
  });
});

function argument(name: string) {
  const found = odds.parameters.find((each) => each.name === name);
  if (!found) throw new Error(`ODDS takes no ${name}`);
  return found;
}

describe("What fills an argument", () => {
  test("is wide enough for all ten columns of the deals, wherever they were moved", () => {
    const moved = [...HEADERS.filter((header) => header !== "Amount"), "Mine [1]", "Amount"];
    const cells = blockCells(bookWith(moved), pipeline, ["dealId", "closedOn"]);
    expect(cells?.text).toBe("Pipeline[[#All],[Deal ID]:[Amount]]");
    expect(cells?.columns).toContainEqual({ table: "Pipeline", header: "Mine [1]", audience: "private" });
  });

  test("is written as structured references write a header with marks", () => {
    const book = bookWith(HEADERS);
    const places = new Map([["age", 0]]);
    const renamed = { tables: new Map([["Pipeline", { name: "Pipeline", headers: ["Age #'[d]"], places }]]) };
    expect(columnCells({ ...book, ...renamed }, pipeline, "age")?.text).toBe("Pipeline[Age '#'''[d']]");
  });

  test("leaves no comma for what is left out at the end, and keeps its place in the middle", () => {
    const form = formArguments(winRate, new Map([["basis", { kind: "typed", text: "amount" }]]), GROUND);
    const filled = form.map((each) => filledArgument(each, TODAY));
    const all = filled.flatMap((each) => (each.ok ? [each.argument] : []));
    const deals = "Pipeline[[#All],[Deal ID]:[Closed on]]";
    expect(formulaOf(winRate, all)).toBe(
      `=CONTROLBOOK.WINRATE(${deals}, PeriodStart, PeriodEnd, , "amount")`,
    );
    expect(formulaOf(winRate, all.slice(0, 4))).toBe(
      `=CONTROLBOOK.WINRATE(${deals}, PeriodStart, PeriodEnd)`,
    );
  });

  test.each([
    ["80 %", "0.8", 0.8],
    ["0,15", "0.15", 0.15],
  ])("is the share %s as a formula writes it", (text, formula, value) => {
    const read = typedArgument(argument("luck"), "share", { text, today: TODAY });
    expect(read).toEqual({ ok: true, formula, value, isDay: false });
  });

  test("is a typed day as DATE, and an amount in full", () => {
    const day = typedArgument(argument("from"), "day", { text: "2026-11-20", today: TODAY });
    expect(day).toMatchObject({ formula: "DATE(2026,11,20)", isDay: true });
    const amount = typedArgument(argument("target"), "amount", { text: "2.4 M", today: TODAY });
    expect(amount).toMatchObject({ formula: "2400000" });
  });

  test("is refused in the function's own words where it does not take it", () => {
    const read = typedArgument(argument("luck"), "share", { text: "1.2", today: TODAY });
    expect(read).toEqual({ ok: false, problem: "luck is 1.2; it must be a number from 0 to below 1." });
  });
});

describe("A typed cell", () => {
  test.each([
    ["C5", { kind: "cell", row: 4, column: 2 }],
    ["sheet2!$aa$10", { kind: "cell", tab: "sheet2", row: 9, column: 26 }],
    ["'My ''own'''!B2", { kind: "cell", tab: "My 'own'", row: 1, column: 1 }],
    ["C", undefined],
    ["5C", undefined],
    ["A1:B2", undefined],
  ])("%s is read as it is written in formulas", (text, cell) => {
    expect(typedCell(text)).toEqual(cell);
  });
});

const FREE: LandingLook = { tab: "Mine", address: "C5", hindrance: null };

/** ODDS with its arguments given outright, so that only the page is looked at. */
function page(change: Partial<FunctionPageProps> = {}) {
  const fill = (value: unknown) => ({ formula: "x", reads: [], cells: [], value: () => value });
  const deals = [["Deal ID", "Status", "Category", "Close date", "Closed on", "Amount", "Probability"]];
  const preview = previewOf(odds, [deals, TODAY, TODAY, 1].map(fill), { dates: 1900, grids: [] });
  const onInsert = jest.fn();
  const view = shown(
    <FunctionPage
      worksheetFunction={odds}
      form={formArguments(odds, new Map(), GROUND)}
      prepared={{
        kind: "ready",
        formula: "=CONTROLBOOK.ODDS(…)",
        preview,
        dates: 1900,
        confined: [],
        renamed: [],
      }}
      place={{ kind: "selected", text: "" }}
      placeProblem={undefined}
      look={FREE}
      selected={null}
      hasBook
      onChoose={jest.fn()}
      onPlace={jest.fn()}
      onInsert={onInsert}
      onBack={jest.fn()}
      {...change}
    />,
  );
  return { ...view, onInsert };
}

describe("The form of a function", () => {
  test("shows the answer, the formula and where it goes before it is inserted", async () => {
    const { user, onInsert } = page();
    expect(screen.getByText("0 %")).toBeInTheDocument();
    expect(screen.getByText("=CONTROLBOOK.ODDS(…)")).toBeInTheDocument();
    expect(screen.getByText("Fills Mine!C5, which is free.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Insert" }));
    expect(onInsert).toHaveBeenCalledTimes(1);
  });

  test("is not inserted over cells that hold something, and names them", async () => {
    const taken = { kind: "taken", tab: "Mine", cells: ["C5:D9"], count: 10 } as const;
    const { user, onInsert } = page({ look: { ...FREE, hindrance: taken } });
    expect(
      screen.getByText(/Would write over Mine!C5:D9: choose another cell or clear those/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Insert" }));
    expect(onInsert).not.toHaveBeenCalled();
  });

  test("says what is missing beside its argument", () => {
    page({
      prepared: { kind: "problems", problems: new Map([["deals", "The book has nothing for it yet."]]) },
    });
    expect(screen.getByText("The book has nothing for it yet.")).toBeInTheDocument();
    expect(screen.getByText("Something is missing")).toBeInTheDocument();
  });

  test("holds back a formula that cannot answer, and lets one pass that waits for more", () => {
    const error = (code: "#VALUE!" | "#N/A") => ({
      kind: "ready" as const,
      formula: "=x",
      preview: { kind: "error" as const, code, message: "luck is 3" },
      dates: 1900 as const,
      confined: [],
      renamed: [],
    });
    const { container } = page({ prepared: error("#N/A") });
    expect(container.textContent).toContain("It may be inserted: it answers by itself once there is enough.");
    expect(screen.getByRole("button", { name: "Insert" })).not.toHaveAttribute("aria-disabled", "true");
    page({ prepared: error("#VALUE!") });
    expect(screen.getAllByRole("button", { name: "Insert" })[1]).toHaveAttribute("aria-disabled", "true");
  });
});

describe("the month in which fiscal years start", () => {
  const day = (year: number, month: number) => serialOf({ year, month, day: 1 });
  const [option] = fiscalStart({ tables: new Map(), names: new Set(["period", "periodstart"]) });

  test.each([
    ["FY27 Q4", day(2026, 11), 1900, 2],
    ["FY27 Q4", day(2026, 11) - 1_462, 1904, 2],
    ["FY26 Q4", day(2026, 10), 1900, 1],
    ["FY26 Q2", day(2026, 1), 1900, 10],
    ["FY26 M11", day(2026, 11), 1900, 1],
    ["FY26 Q4", "", 1900, 1],
  ] as const)("is read off %s from %s on, of days since %i: %i", (...[name, start, dates, month]) => {
    expect(option?.value([[[name]], [[start]]], dates)).toBe(month);
  });
});
