import type { DateSystem } from "../../kit/dateSystem";
import { fold } from "../../kit/text";
import { MARK, readMark, writeMark, type BookMark } from "../../schema/bookMark";
import { askDates } from "../dateSystem";
import { assertNotNewer } from "../newerBook";

/** A worksheet that stands in the workbook; marked when it is one of the book's. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: BookMark | undefined;
  readonly isHidden: boolean;
}

/** What stands in the workbook before a build; names of tables and of the workbook are folded. */
export interface Survey {
  readonly sheets: readonly StandingSheet[];
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** From which year the workbook counts its days. */
  readonly dates: DateSystem;
}

/** Reads in one request what stands in the workbook. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
  );
  tables.load("items/name");
  names.load("items/name");
  const dates = askDates(context);
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      mark: markOf(sheet),
      isHidden: sheet.visibility !== Excel.SheetVisibility.visible,
    })),
    tables: new Set(tables.items.map(({ name }) => fold(name))),
    names: new Set(names.items.map(({ name }) => fold(name))),
    dates: dates(),
  };
}

/** Reads what stands before something is written; a newer book is refused. */
export async function surveyToWrite(context: Excel.RequestContext): Promise<Survey> {
  const found = await survey(context);
  assertNotNewer(found.sheets.flatMap(({ mark }) => (mark ? [writeMark(mark)] : [])));
  return found;
}

function markOf({ customProperties }: Excel.Worksheet): BookMark | undefined {
  const found = customProperties.items.find(({ key }) => fold(key) === fold(MARK));
  return found && readMark(found.value);
}
