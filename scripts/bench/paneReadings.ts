import { readCallFacts, type CallFacts } from "../../src/excel/readCallFacts";
import { readForFind, type StandingTable } from "../../src/excel/readForFind";
import { readHistory } from "../../src/excel/readHistory";
import { readInspection } from "../../src/excel/readInspection";
import { readTalks, type TalkBook } from "../../src/excel/readTalks";
import { saveTarget } from "../../src/excel/saveTarget";
import type { Attempt } from "../../src/excel/caught";
import type { BookState } from "../../src/excel/bookState";
import type { Inspection } from "../../src/excel/inspection";
import type { Grid } from "../../src/kit/cell";
import { FIND_KINDS } from "../../src/pane/find/findKinds";

/** Everything that the pane's pages read of a book. */
export interface PaneReadings {
  readonly book: BookState;
  readonly beside: Inspection;
  readonly talks: TalkBook;
  readonly calls: CallFacts;
  readonly history: Grid | null;
  readonly tables: readonly StandingTable[];
}

function had<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(attempt.fault.message);
  return attempt.value;
}

/** Gives the period that runs a target, as a book at work has, and reads what the pages read. */
export async function paneReadings(today: number, calculated: () => Promise<void>): Promise<PaneReadings> {
  const { book: before } = had(await readInspection());
  const runs = before.periods.find(({ start, end }) => (start ?? 0) <= today && today <= (end ?? 0));
  if (!runs) throw new Error("no period runs today");
  const saved = await saveTarget({ ...runs, target: 20_000_000 });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await calculated();
  return {
    ...had(await readInspection()),
    talks: had(await readTalks()),
    calls: had(await readCallFacts()),
    history: had(await readHistory()),
    tables: had(await readForFind(FIND_KINDS.map(({ sheet }) => sheet))),
  };
}
