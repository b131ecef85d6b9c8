import { PACK_NAMES, type PackName } from "../terms/packNames";
import { attempt } from "./attempt";
import { packSheets } from "./building/packSheets";
import { survey } from "./building/survey";
import type { Attempt } from "./caught";

/** The packs of which the workbook shows a sheet. */
export function standingPacks(): Promise<Attempt<readonly PackName[]>> {
  return attempt(async (context) => {
    const found = await survey(context);
    return PACK_NAMES.filter((name) => packSheets([name], found).some(({ isHidden }) => !isHidden));
  });
}
