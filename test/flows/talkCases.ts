import type { FinishedTalk } from "../../src/excel/saveTalk";
import { excelCoachDesk } from "../../src/pane/app/excelCoachDesk";
import type { RegisteredAction } from "../../src/schema/sheets/actions";
import { wholeWorkbook } from "../excel/wholeWorkbook";
import { excelDesk } from "../../src/pane/app/excelDesk";
import type { Applied } from "../../src/excel/writing/applied";
import type { Contact } from "../../src/excel/saveContact";
import { MONDAY } from "./sampleBook";

/** A one-on-one with Ana Ruiz that ends in a next step; the number tells several apart. */
export function aTalk(nth: number, done: readonly RegisteredAction[] = []): FinishedTalk {
  const agreed = "Date the next step on every deal.";
  return {
    talk: {
      coachingId: `C-${String(nth)}`,
      date: MONDAY,
      member: "Ana Ruiz",
      type: "1:1",
      after: "What good looks like: they talk first.\nTired today.",
      agreed,
      questions: "What good looks like",
    },
    promised: [
      {
        actionId: `A-${String(nth)}`,
        type: "Action",
        title: agreed,
        direction: "Down",
        owner: "Ana Ruiz",
        about: "Ana Ruiz",
        opened: MONDAY,
        due: MONDAY + 7,
        status: "Open",
      },
    ],
    done,
  };
}

/** Somebody who signs on the small book's first deal. */
export const SIGNER: Contact = {
  person: "M. Haas",
  account: "Account D-1",
  dealId: "D-1",
  role: "Economic buyer",
  stance: 1,
  strength: null,
  lastContact: null,
  ourOwner: "Ana Ruiz",
  note: "",
};

export async function talkBook() {
  const read = await excelCoachDesk.readTalks();
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

export async function saved(work: Promise<Applied>): Promise<Extract<Applied, { ok: true }>> {
  const applied = await work;
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return applied;
}

export async function takenBack(applied: Applied): Promise<void> {
  if (applied.ok) await excelDesk.undoChange(applied.change, MONDAY);
}

/** The workbook once all is worked out. */
export async function settled(): Promise<unknown> {
  await excelHost.book.settle();
  return wholeWorkbook();
}

/** Deletes the last row of a table, as a co-author does between reading and saving. */
export function deleteLastRow(name: string): Promise<void> {
  return Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem(name);
    rows.load("count");
    await context.sync();
    rows.getItemAt(rows.count - 1).delete();
    await context.sync();
  });
}
