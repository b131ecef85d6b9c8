import "./excelErrors";
import type { Grid } from "../../src/kit/cell";
import { CATALOG } from "../../src/functions/catalog";
import { inDates } from "../../src/functions/inDates";

const LATER = 1_462;

/** The columns that hold days, in the examples' blocks and in what is spilled. */
const DAYS = [
  "Created",
  "Close date",
  "Closed on",
  "Start",
  "End",
  "Snapshot",
  "Close before",
  "Close after",
];

/** A block as a workbook holds it that counts its days from 1904. */
function early([header = [], ...rows]: Grid): Grid {
  const isDay = header.map((name) => DAYS.includes(String(name)));
  return [
    header,
    ...rows.map((row) =>
      row.map((cell, at) => (isDay[at] && typeof cell === "number" ? cell - LATER : cell)),
    ),
  ];
}

describe.each(CATALOG.map((declared) => [declared.id, declared] as const))(
  "%s in a workbook that counts its days from 1904",
  (_id, declared) => {
    test.each(declared.examples.map(({ args, result }, at) => [at + 1, args, result] as const))(
      "answers its example %i as in one that counts from 1900",
      (_at, args, result) => {
        const given = args.map((arg, at) => {
          const { holdsDays, isColumn } = declared.parameters[at] ?? {};
          const earlier = (day: unknown) => (holdsDays && typeof day === "number" ? day - LATER : day);
          if (!Array.isArray(arg)) return earlier(arg);
          return isColumn ? arg.map((cell: unknown) => [earlier(cell)]) : early(arg as Grid);
        });
        const usual = declared.call(...args);
        const day = declared.givesDay && typeof result === "number" ? result - LATER : usual;
        expect(inDates(declared, 1904)(...given)).toEqual(Array.isArray(usual) ? early(usual) : day);
      },
    );

    test("is the same function in one that counts from 1900", () => {
      expect(inDates(declared, 1900)).toBe(declared.call);
    });
  },
);

describe("a day", () => {
  const start = CATALOG.find(({ id }) => id === "PERIODSTART");
  const call = start && inDates(start, 1904);

  test("may come as a range of one cell, or as a value with its format", () => {
    const day = 46_067 - LATER;
    for (const given of [[[day]], { type: "FormattedNumber", basicValue: day }, [[{ basicValue: day }]]]) {
      expect(call?.(given)).toBe(46_023 - LATER);
    }
  });

  test("that is blank stays blank", () => {
    expect(() => call?.(null)).toThrow("date is blank; it must be a date");
  });
});
