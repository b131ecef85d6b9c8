import type { Answer, Invocation } from "../../../src/host/book/types/functions";
import type { Book } from "../../../src/host/book/types";
import { addDeals, at, closeBooks, openBook, pause, value, values, write } from "./support";

afterAll(closeBooks);

const FUNCTIONS = [
  { id: "ROLLUP", name: "ROLLUP", parameters: [{ name: "table", dimensionality: "matrix" as const }] },
  { id: "TWICE", name: "TWICE", parameters: [{ name: "number" }] },
];

/** A runtime that answers only when told to, and remembers what it was asked. */
function slowRuntime(book: Book) {
  const asked: Invocation[] = [];
  book.functions.register("CONTROLBOOK", FUNCTIONS);
  const connect = () => book.functions.connect((calls) => void asked.push(...calls));
  connect();
  const reply = (answers: readonly Answer[]) => book.functions.answer(answers);
  return { asked, reply, connect };
}

function rowsIn({ id, arguments: [table] }: Invocation): Answer {
  return { id, ok: true, value: [["rows", Array.isArray(table) ? table.length : 0]] };
}

describe("a custom function", () => {
  test("shows #BUSY! until its answer spills over the cells", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const { asked, reply } = slowRuntime(book);
    write(sheet, "F1", [["=CONTROLBOOK.ROLLUP(Deals)"], ["=SUM(F1#)"]].slice(0, 1));
    write(sheet, "I1", [["=SUM(F1#)"]]);
    expect(await value(book, sheet, "F1")).toBe("#BUSY!");
    await pause(5);
    expect(asked.map((call) => call.address)).toEqual(["Pipeline!F1"]);
    reply(asked.map(rowsIn));
    expect(await values(book, sheet, "F1:G1")).toEqual([["rows", 3]]);
    expect(sheet.cells.spillFrom(0, 5)).toEqual(at("F1:G1"));
    expect(await value(book, sheet, "I1")).toBe(3);
  });

  test("raises no event and no undo step when its answer arrives", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const { asked, reply } = slowRuntime(book);
    write(sheet, "F1", [["=CONTROLBOOK.TWICE(2)"]]);
    await book.settle();
    await pause(5);
    const told: string[] = [];
    book.listen((event) => void told.push(event.type));
    reply(asked.map(({ id }) => ({ id, ok: true, value: 4 })));
    expect(await value(book, sheet, "F1")).toBe(4);
    await pause(5);
    expect(told).toEqual([]);
    expect(book.undo.canUndo).toBe(false);
  });

  test("gives errors by their code, and one that fails leaves the workbook calculating", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const { asked, reply } = slowRuntime(book);
    write(sheet, "F1", [["=CONTROLBOOK.TWICE(1)", "=CONTROLBOOK.TWICE(2)", "=controlbook.twice(#REF!)"]]);
    await book.settle();
    await pause(5);
    reply(asked.map(({ id }, index) => ({ id, ok: false, errorCode: index === 0 ? 1 : 7, message: "" })));
    expect(await values(book, sheet, "F1:H1")).toEqual([["#N/A", "#VALUE!", "#REF!"]]);
    write(sheet, "F2", [["=1+1"]]);
    expect(await value(book, sheet, "F2")).toBe(2);
  });

  test("is asked again after the pane was loaded anew with the call still out", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const { asked, reply, connect } = slowRuntime(book);
    write(sheet, "F1", [["=CONTROLBOOK.TWICE(3)"]]);
    await book.settle();
    await pause(5);
    book.functions.reset();
    await book.settle();
    connect();
    await pause(5);
    expect(asked).toHaveLength(2);
    reply(asked.slice(0, 1).map(({ id }) => ({ id, ok: true, value: "too late" })));
    reply(asked.slice(1).map(({ id }) => ({ id, ok: true, value: 6 })));
    expect(await value(book, sheet, "F1")).toBe(6);
  });

  test("has one generation of calls a cell under way, and ends with the newest arguments", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const { asked, reply } = slowRuntime(book);
    write(sheet, "F1", [["=CONTROLBOOK.TWICE(B2)"]]);
    await book.settle();
    await pause(5);
    for (const amount of [1, 2, 3]) {
      write(sheet, "B2", [[amount]]);
      await book.settle();
    }
    expect(asked.map((call) => call.arguments)).toEqual([[100]]);
    reply([{ id: asked[0]?.id ?? 0, ok: true, value: 200 }]);
    await book.settle();
    await pause(460);
    expect(asked.map((call) => call.arguments)).toEqual([[100], [3]]);
    reply([{ id: asked[1]?.id ?? 0, ok: true, value: 6 }]);
    expect(await value(book, sheet, "F1")).toBe(6);
  });

  test.each([
    [false, "#BUSY!"],
    [true, 4],
  ])("with its last result kept (%s) shows %s while a new one is computed", async (keeps, shown) => {
    const book = openBook();
    const { sheet } = addDeals(book);
    book.functions.setKeepsLastResult(keeps);
    const { asked, reply } = slowRuntime(book);
    write(sheet, "B2", [[2]]);
    write(sheet, "F1", [["=CONTROLBOOK.TWICE(B2)"]]);
    await book.settle();
    await pause(5);
    reply(asked.map(({ id }) => ({ id, ok: true, value: 4 })));
    await book.settle();
    write(sheet, "B2", [[5]]);
    expect(await value(book, sheet, "F1")).toBe(shown);
  });

  test("sends all calls of one calculation in one message", async () => {
    const book = openBook();
    const { sheet } = addDeals(book);
    const messages: number[] = [];
    book.functions.register("CONTROLBOOK", FUNCTIONS);
    book.functions.connect((calls) => void messages.push(calls.length));
    write(
      sheet,
      "F1",
      Array.from({ length: 50 }, (_, index) => [`=CONTROLBOOK.TWICE(${index})`]),
    );
    await book.settle();
    await pause(5);
    expect(messages).toEqual([50]);
  });
});
