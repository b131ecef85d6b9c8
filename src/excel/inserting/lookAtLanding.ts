import { attempt } from "../attempt";
import type { Attempt } from "../caught";
import { freeTab } from "../printing/freeTab";
import {
  addressOf,
  askArea,
  type CellSpot,
  type Hindrance,
  hindranceOf,
  isBeyondEdge,
  type Landing,
  type Size,
} from "./landing";

/** Where an answer would stand, and what keeps it from standing there. */
export interface LandingLook {
  readonly tab: string;
  /** The cells that it would fill, without their sheet. */
  readonly address: string;
  readonly hindrance: Hindrance | null;
}

const FIRST_CELL: CellSpot = { row: 0, column: 0 };

/** Looks at the cells that an answer would fill; nothing is written. */
export async function lookAtLanding(landing: Landing, size: Size): Promise<Attempt<LandingLook>> {
  const spot = spotOf(landing);
  const last = { row: spot.row + size.rows - 1, column: spot.column + size.columns - 1 };
  const facts = { tab: landing.tab ?? "", address: addressOf(spot, last), hindrance: null };
  if (isBeyondEdge(spot, size)) return { ok: true, value: { ...facts, hindrance: { kind: "edge" } } };
  if (landing.kind === "new sheet")
    return attempt(async (context) => ({ ...facts, tab: await tabFor(context, landing.tab) }));
  return attempt(async (context) => {
    const sheet = sheetOf(context, landing.tab);
    const asked = askArea(sheet, spot, size);
    await context.sync();
    if (sheet.isNullObject) return { ...facts, hindrance: { kind: "no sheet", tab: facts.tab } };
    return { ...facts, tab: sheet.name, hindrance: hindranceOf(asked) };
  });
}

/** The name that a new sheet gets: the wanted one, or the first with a number that is free. */
async function tabFor(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return freeTab(
    wanted,
    sheets.items.map(({ name }) => name),
  );
}

/** The first cell of a landing. */
export function spotOf(landing: Landing): CellSpot {
  return landing.kind === "new sheet" ? FIRST_CELL : landing;
}

/** The sheet of that name, or the one in front. */
export function sheetOf({ workbook }: Excel.RequestContext, tab: string | undefined): Excel.Worksheet {
  const { worksheets } = workbook;
  return tab === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(tab);
}
