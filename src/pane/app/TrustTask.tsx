import { TrustPage } from "../trust/TrustPage";
import { goToCell } from "./bookActions";
import type { TaskProps } from "./taskProps";

/** Trust, wired to the book. */
export function TrustTask({ app, view }: TaskProps) {
  const { deals, reviews, answers, checklists, stages, periods, rates, faults, missing } = view.book;
  const tables = [deals, reviews, answers, checklists, stages, periods, rates];
  const readRows = tables.reduce((rows, table) => rows + table.length, 0);
  return (
    <TrustPage
      faults={faults}
      missing={missing}
      readRows={readRows}
      onGoTo={({ table, row, column }) => void goToCell(app, { table, row, header: column })}
    />
  );
}
