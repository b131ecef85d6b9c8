import { limits } from "../../schema/sheets/settings/limits";
import { periods } from "../../schema/sheets/settings/periods";
import { stages } from "../../schema/sheets/settings/stages";
import type { NameClash } from "../../excel/building/nameClash";
import { SetupPage, type SettingsPart } from "../setup/SetupPage";
import { counted } from "../words/counted";
import { buildBook, goToCell, keepTarget } from "./bookActions";
import type { BookView } from "./bookView";
import type { TaskProps } from "./taskProps";
import type { PaneApp } from "./paneApp";
import { startingSetup } from "./startingSetup";

/** Setup, wired to the book. */
export function SetupTask({ app, view }: TaskProps) {
  return (
    <SetupPage
      isBuilt={view.book.standing === "ready"}
      current={view.current}
      parts={settingsParts(app, view)}
      onBuild={() => void build(app, view, [])}
      onTarget={(period, target) => void keepTarget(app, period, target)}
    />
  );
}

async function build(app: PaneApp, view: BookView, accepted: readonly NameClash[]): Promise<void> {
  const setup = startingSetup(view.today);
  await buildBook(app, { setup, accepted }, (clashes) => void build(app, view, clashes));
}

function settingsParts(app: PaneApp, { book }: BookView): readonly SettingsPart[] {
  const part = (name: string, meta: string, sheet: typeof stages | typeof periods | typeof limits) => ({
    name,
    meta,
    onOpen: () =>
      void goToCell(app, {
        table: sheet.table,
        row: sheet.headerRow,
        header: Object.values(sheet.columns)[0]?.header ?? "",
      }),
  });
  return [
    part("Stages", counted(book.stages.length, "stage"), stages),
    part("Periods and targets", counted(book.periods.length, "period"), periods),
    part("Limits", "Large deals, quiet deals, old answers and others", limits),
  ];
}
