import type { StandingTable } from "../../src/excel/readForFind";
import { toCells } from "../../src/schema/derive/toCells";
import type { Columns, RecordOf, Sheet } from "../../src/schema/sheet";
import { actions } from "../../src/schema/sheets/actions";
import { coaching } from "../../src/schema/sheets/coaching";
import { pipeline } from "../../src/schema/sheets/pipeline";
import { relationships } from "../../src/schema/sheets/relationships";
import { talent } from "../../src/schema/sheets/talent";
import { bookIndex } from "../../src/pane/find/bookIndex";
import { TODAY } from "../domain/deal";
import { TEAM } from "./team";

/** A table as it stands in a book, with these records from its first row on. */
export function standing<C extends Columns>(
  sheet: Sheet<C>,
  records: readonly Partial<RecordOf<C>>[],
): StandingTable {
  const headers = Object.values(sheet.columns).map(({ header }) => header);
  const cells = [headers, ...records.map((record) => toCells(sheet, record))];
  return { sheet, table: sheet.table, headers, cells: { cells, headerRow: sheet.headerRow } };
}

/** The team's deals, and what else the book says of them and of who works them. */
export const FIND_TABLES: readonly StandingTable[] = [
  standing(
    pipeline,
    TEAM.map(({ record }) => record),
  ),
  standing(talent, [{ member: "Dana Weiss", territory: "North" }]),
  standing(relationships, [{ person: "Ina Keßler", account: "Rhein Solar", role: "Economic buyer" }]),
  standing(actions, [
    {
      actionId: "A-1",
      title: "Close plan for Kestrel Air",
      about: "D-8",
      owner: "Dana Weiss",
      due: TODAY + 4,
    },
  ]),
  standing(coaching, [
    {
      date: TODAY - 18,
      member: "Dana Weiss",
      type: "1:1",
      agreed: "Talk about the offer, then Kestrel: ask for the date",
    },
  ]),
];

export const FIND_INDEX = bookIndex(FIND_TABLES);
