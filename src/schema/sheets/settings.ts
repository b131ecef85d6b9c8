import type { TabTables } from "../derive/tabTables";
import type { Sheet } from "../sheet";
import { bookSettings } from "./settings/bookSettings";
import { jobAgreement } from "./settings/jobAgreement";
import { limits } from "./settings/limits";
import { periods } from "./settings/periods";
import { rates } from "./settings/rates";
import { recipients } from "./settings/recipients";
import { skillAreas } from "./settings/skillAreas";
import { stages } from "./settings/stages";
import { targets } from "./settings/targets";

/** Places tables next to each other, an empty column between each two. */
function sideBySide([first, ...others]: TabTables): TabTables {
  const placed: Sheet[] = [];
  let firstColumn = widthOf(first);
  for (const table of others) {
    placed.push({ ...table, firstColumn });
    firstColumn += widthOf(table);
  }
  return [first, ...placed];
}

/** A table's columns with the one that separates it from the next. */
function widthOf({ columns }: Sheet): number {
  return Object.keys(columns).length + 1;
}

/** The short tables of the one Settings tab, as they stand there. */
export const settings = sideBySide([
  bookSettings,
  periods,
  stages,
  limits,
  targets,
  rates,
  skillAreas,
  recipients,
  jobAgreement,
]);
