import type { SetupFacts } from "../../excel/readSetup";
import type { CellPlace } from "../../excel/selectCell";
import type { Sheet } from "../../schema/sheet";
import { kpis } from "../../schema/sheets/kpis";
import { jobAgreement } from "../../schema/sheets/settings/jobAgreement";
import { limits } from "../../schema/sheets/settings/limits";
import { periods } from "../../schema/sheets/settings/periods";
import { recipients } from "../../schema/sheets/settings/recipients";
import { stages } from "../../schema/sheets/settings/stages";
import { talent } from "../../schema/sheets/talent";
import type { SetupBasis, SetupTable } from "../setup/setupPart";
import { goToCell } from "./bookActions";
import type { BookView } from "./bookView";
import { keepSetup } from "./keepSetup";
import type { PaneApp } from "./paneApp";

const SHEETS: Readonly<Record<SetupTable, Sheet>> = {
  team: talent,
  stages,
  periods,
  kpis,
  limits,
  recipients,
  agreement: jobAgreement,
};

/** The first cell of a table's header. */
function placeOf({ table, headerRow, columns }: Sheet): CellPlace {
  return { table, row: headerRow, header: Object.values(columns)[0]?.header ?? "" };
}

interface SetupReading {
  readonly facts: SetupFacts;
  readonly setWriting: (isWriting: boolean) => void;
}

/** What the parts of Setup are filled in from, and how they write. */
export function setupBasis(app: PaneApp, view: BookView, { facts, setWriting }: SetupReading): SetupBasis {
  const { book, current, today } = view;
  return {
    facts,
    deals: book.deals.map(({ record }) => record),
    stages: book.stages,
    periods: book.periods,
    current,
    teamName: book.team,
    today,
    onKeep: async (write) => {
      setWriting(true);
      const isKept = await keepSetup(app, write);
      setWriting(false);
      return isKept;
    },
    onSheet: (table) => void goToCell(app, placeOf(SHEETS[table])),
  };
}
