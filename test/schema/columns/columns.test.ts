import type { Cell } from "../../../src/kit/cell";
import { choice } from "../../../src/schema/columns/choice";
import { date } from "../../../src/schema/columns/date";
import { flag } from "../../../src/schema/columns/flag";
import { formula } from "../../../src/schema/columns/formula";
import { id } from "../../../src/schema/columns/id";
import { member } from "../../../src/schema/columns/member";
import { money } from "../../../src/schema/columns/money";
import { number } from "../../../src/schema/columns/number";
import { percent } from "../../../src/schema/columns/percent";
import { rating } from "../../../src/schema/columns/rating";
import { text } from "../../../src/schema/columns/text";
import { value } from "../../../src/schema/columns/value";
import type { Column } from "../../../src/schema/column";

const FACTS = { header: "H", about: "What it is.", audience: "team" } as const;

function reads<T>(column: Column<T>, cell: Cell): T | string {
  const reading = column.parse(cell);
  return reading.ok ? reading.value : `wanted ${reading.wanted}`;
}

describe("a blank cell", () => {
  it("is the empty text in columns of text", () => {
    for (const column of [text(FACTS), id(FACTS), member(FACTS)]) expect(reads(column, "  ")).toBe("");
  });

  it("is null in all other columns, never 0 and never No", () => {
    const columns = [
      number(FACTS),
      money(FACTS),
      percent(FACTS),
      date(FACTS),
      flag(FACTS),
      choice(FACTS, ["A"]),
    ];
    for (const column of columns) expect(reads<unknown>(column, "")).toBeNull();
    expect(reads(rating(FACTS, { from: 0, to: 3 }), " ")).toBeNull();
  });
});

describe("a column of text", () => {
  it("keeps what was typed, space and all", () => {
    expect(reads(text(FACTS), " 1-2 ")).toBe(" 1-2 ");
  });

  it("reads numbers and claims as the words that Excel shows", () => {
    expect(reads(text(FACTS), 0)).toBe("0");
    expect(reads(text(FACTS), false)).toBe("FALSE");
  });

  it("stays text when something like a date is typed", () => {
    expect(text(FACTS).format).toBe("@");
  });
});

describe("a column of ids", () => {
  it("takes the number 123 for the text 123", () => {
    expect(reads(id(FACTS), 123)).toBe("123");
  });

  it("does not see space around an id", () => {
    expect(reads(id(FACTS), " D-1 ")).toBe("D-1");
  });
});

describe("a column of choices", () => {
  const column = choice(FACTS, ["Open", "Won"]);

  it("knows its words in any case", () => {
    expect(reads(column, "open")).toBe("Open");
  });

  it("says which words it takes", () => {
    expect(reads(column, "Lost")).toBe("wanted one of Open, Won");
  });

  it("offers its words in a list and refuses all others", () => {
    expect(column.validation).toMatchObject({
      rule: { list: { inCellDropDown: true, source: "Open,Won" } },
      style: "Stop",
    });
  });
});

describe("a column of dates", () => {
  it("reads a day of Excel, with its time", () => {
    expect(reads(date(FACTS), 46_000.5)).toBe(46_000.5);
  });

  it("refuses text and numbers that are no day", () => {
    expect(reads(date(FACTS), "next week")).toBe("wanted a date");
    expect(reads(date(FACTS), 60)).toBe("wanted a date");
    expect(reads(date(FACTS), 2_958_466)).toBe("wanted a date");
  });
});

describe("a column of shares", () => {
  it("reads 0 to 1", () => {
    expect([0, 0.25, 1].map((share) => reads(percent(FACTS), share))).toEqual([0, 0.25, 1]);
  });

  it("refuses 75 where 0.75 is meant", () => {
    expect(reads(percent(FACTS), 75)).toBe("wanted a share between 0 % and 100 %");
  });
});

describe("a column of grades", () => {
  const column = rating(FACTS, { from: 0, to: 3 });

  it("reads whole grades of its scale", () => {
    expect([0, 3].map((grade) => reads(column, grade))).toEqual([0, 3]);
  });

  it("refuses half grades and grades off the scale", () => {
    expect([1.5, 4, -1].map((grade) => reads(column, grade))).toEqual(
      Array(3).fill("wanted a whole grade from 0 to 3"),
    );
  });
});

describe("a column of money", () => {
  it("reads credits, and 0 as an amount", () => {
    expect(reads(money(FACTS), -12.5)).toBe(-12.5);
    expect(reads(money(FACTS), 0)).toBe(0);
  });

  it("refuses an amount that is text, and an error", () => {
    expect(reads(money(FACTS), "1,200")).toBe("wanted an amount");
    expect(reads(money(FACTS), "#N/A")).toBe("wanted an amount");
  });
});

describe("a calculated column", () => {
  const column = formula(text({ ...FACTS, header: "Flags" }), '="x"');

  it("reads like the column that it is made of", () => {
    expect(reads(column, "late")).toBe("late");
  });

  it("is not of text format, in which Excel would show the formula itself", () => {
    expect(column.format).toBe("General");
  });

  it("takes no entries, so it has no rule for them", () => {
    expect(formula(flag(FACTS), '="Yes"').validation).toBeUndefined();
  });
});

describe("a column of values", () => {
  it("reads anything as it stands", () => {
    expect(["n = 5", 0.4, true].map((cell) => reads(value(FACTS), cell))).toEqual(["n = 5", 0.4, true]);
  });
});
