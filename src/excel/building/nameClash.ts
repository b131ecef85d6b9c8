import { fold } from "../../kit/text";
import type { BookPlan, SheetPlan } from "../../schema/plan";
import type { Survey } from "./survey";

/** Something of the user's that has the name of something of the book, and the name that the book could take instead. */
export interface NameClash {
  readonly kind: "sheet" | "table" | "name";
  readonly name: string;
  readonly offer: string;
}

/** What a table's or a name's own name gets appended when it is taken. */
export const OFFERED_SUFFIX = "CB";

/** What a name of each kind gets appended; only tabs may have spaces. */
const SUFFIX = { sheet: ` ${OFFERED_SUFFIX}`, table: OFFERED_SUFFIX, name: OFFERED_SUFFIX } as const;

/** The sheets of the plan that do not stand yet. */
export function missingSheets({ sheets }: BookPlan, found: Survey): readonly SheetPlan[] {
  const standing = new Set(found.sheets.flatMap(({ mark }) => (mark ? [fold(mark.sheet)] : [])));
  return sheets.filter(({ name }) => !standing.has(fold(name)));
}

/** The names that the sheets to build would share with something of the user's. */
export function nameClashes(sheets: readonly SheetPlan[], found: Survey): readonly NameClash[] {
  const tabs = new Set(found.sheets.map(({ name }) => fold(name)));
  const isOwnBook = found.sheets.some(({ mark }) => mark !== undefined);
  const clashing = (kind: NameClash["kind"], names: readonly string[], taken: ReadonlySet<string>) =>
    names.filter((name) => taken.has(fold(name))).map((name) => clashOf(kind, name, taken));
  return [
    ...clashing(
      "sheet",
      sheets.map(({ tab }) => tab),
      tabs,
    ),
    ...clashing(
      "table",
      sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
      found.tables,
    ),
    // A book of ours that lost a sheet still has its names.
    ...(isOwnBook
      ? []
      : clashing(
          "name",
          sheets.flatMap(({ names }) => names.map(({ name }) => name)),
          found.names,
        )),
  ];
}

function clashOf(kind: NameClash["kind"], name: string, taken: ReadonlySet<string>): NameClash {
  const offers = ["", "2", "3", "4", "5", "6", "7", "8", "9"].map(
    (digit) => `${name}${SUFFIX[kind]}${digit}`,
  );
  return { kind, name, offer: offers.find((offer) => !taken.has(fold(offer))) ?? `${name}${SUFFIX[kind]}10` };
}
