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
function sideBySide(tables: readonly Sheet[]): readonly Sheet[] {
  const placed: Sheet[] = [];
  let firstColumn = 0;
  for (const table of tables) {
    placed.push({ ...table, firstColumn });
    firstColumn += Object.keys(table.columns).length + 1;
  }
  return placed;
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
