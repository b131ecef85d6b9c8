import { serialOf } from "../../../src/kit/serial";
import type { Book } from "../../../src/host/book/types";
import type { Sheet } from "../../../src/host/book/types/sheet";
import { at, closeBooks, openBook, write } from "./support";

/** Formulas that say what day it is, each over the days in A1 and A2. */
const FORMULAS = [
  "=YEAR(A1)",
  "=MONTH(A1)",
  "=DAY(A1)",
  "=WEEKDAY(A1,2)",
  "=WEEKNUM(A1)",
  "=ISOWEEKNUM(A1)",
  '=DATEDIF(A1,A2,"d")',
  "=DAYS(A2,A1)",
  "=DAYS360(A1,A2)",
  "=YEARFRAC(A1,A2,1)",
  "=NETWORKDAYS(A1,A2)",
  "=NETWORKDAYS(A1,A2,A1:A3)",
  "=NETWORKDAYS.INTL(A1,A2,1,A1:A3)",
  '=TEXT(A1,"d mmm yyyy")',
  '=TEXT(A1:A2,"ddd")',
  '=TEXT(A1,"0")-TEXT(DATE(2026,11,1),"0")',
  '=TEXT(1.5,"[h]:mm")',
  '=TEXT(A2-A1,"0")',
  "=A1-DATE(2026,1,1)",
  '=DATEVALUE("2026-11-16")=A1',
  "=SUMPRODUCT(--(MONTH(A1:A2)=12))",
  '=COUNTIFS(A1:A2,">="&DATE(2026,12,1))',
  "=YEAR(TODAY())>2020",
  "=TODAY()>DATE(2020,1,1)",
  "=INT(NOW())=TODAY()",
] as const;

/** Formulas that give a day. */
const GIVING = [
  "=DATE(2026,11,16)",
  "=EDATE(A1,3)",
  "=EOMONTH(A1,0)",
  "=WORKDAY(A1,5)",
  "=WORKDAY(A1,5,A1:A3)",
  "=A1+7",
  '=DATEVALUE("2026-02-01")',
] as const;

function filled(dates: 1900 | 1904): { readonly book: Book; readonly sheet: Sheet } {
  const book = openBook(() => 0);
  const sheet = book.sheets.active;
  book.dates.count(dates);
  write(sheet, "A1", [["2026-11-16"], ["=DATE(2026,12,18)"]]);
  for (const [row, formula] of FORMULAS.entries()) write(sheet, `C${row * 2 + 1}`, [[formula]]);
  for (const [row, formula] of GIVING.entries()) write(sheet, `F${row * 2 + 1}`, [[formula]]);
  sheet.cells.fillNumberFormat(at("F1:F18"), "d mmm yyyy");
  return { book, sheet };
}

describe("a workbook that counts its days from 1904", () => {
  afterAll(closeBooks);

  it("shows what one that counts from 1900 shows, and holds its days 1,462 lower", async () => {
    const [usual, early] = [filled(1900), filled(1904)];
    for (const { book } of [usual, early]) await book.settle();
    const shown = ({ sheet }: typeof usual, box: string) => sheet.cells.texts(at(box));
    expect(shown(early, "A1:F52")).toEqual(shown(usual, "A1:F52"));
    expect(
      shown(usual, "A1:F52")
        .flat()
        .filter((text) => text.startsWith("#")),
    ).toEqual([]);
    const days = ({ sheet }: typeof usual) => sheet.cells.values(at("F1:F18")).flat();
    const later = days(early).map((day) => (typeof day === "number" ? day + 1_462 : day));
    expect(later).toEqual(days(usual));
    expect(days(usual)[0]).toBe(serialOf({ year: 2026, month: 11, day: 16 }));
  });
});
