import { webcrypto } from "node:crypto";
import { Suspense } from "react";
import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import type { SelectedRows } from "../../src/excel/selectedRows";
import { startingSetup } from "../../src/pane/app/startingSetup";
import type { CopyMaker } from "../../src/pane/share/copyMaker";
import { createShareFlow, type ShareDesk, type ShareStep } from "../../src/pane/share/shareFlow";
import { ShareTask, type DataAge } from "../../src/pane/share/ShareTask";
import { TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { TODAY } from "../domain/deal";
import { makerHere } from "../share/makerHere";
import { shownOnce } from "./shown";

const BOOK = bookAudiences(bookPlan(startingSetup(TODAY)), TABLES);

// What every browser has for hashes and jsdom lacks.
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });

export const MAKER = makerHere(BOOK, NATIVE_TWINS);

const FAULT = { kind: "unknown", message: "", code: "x", where: "" } as const;

interface Sharing {
  readonly maker?: Partial<CopyMaker>;
  readonly savesReceipts?: boolean;
  readonly age?: DataAge;
  readonly step?: ShareStep;
  readonly bytes?: Uint8Array;
  readonly selected?: SelectedRows | null;
  readonly inSight?: readonly string[];
}

const DEALS = [
  { dealId: "D-1", deal: "Orvieto Foods", account: "Orvieto", owner: "Ana Ruiz" },
  { dealId: "D-2", deal: "Kestrel Air takeover", account: "Kestrel", owner: "Ben Carter" },
  { dealId: "D-3", deal: "Kestrel Air renewal", account: "Kestrel", owner: "Ana Ruiz" },
];

/** The Share page as it stands, with what the rest of the pane is told. */
export async function sharing(given: Sharing = {}) {
  const { age, step, bytes, maker, inSight, selected = null, savesReceipts = true } = given;
  const onMade = jest.fn(async () => undefined);
  const showCell = jest.fn();
  const desk: ShareDesk = {
    onMade,
    maker: { ...makerHere(BOOK, NATIVE_TWINS), ...maker },
    bookBytes: async () =>
      bytes ? { ok: true, bytes } : { ok: false, code: 5001, message: "not given here" },
    shownSheets: async () => (inSight ? { ok: true, value: inSight } : { ok: false, fault: FAULT }),
    selectedRows: async () => ({ ok: true, value: selected }),
    showCell,
    now: () => TODAY,
    showJob: jest.fn(),
  };
  const flow = createShareFlow(desk);
  if (step) flow.step.set(step);
  const coming = Promise.resolve(flow);
  const onImport = jest.fn();
  const onSave = jest.fn();
  const onReceipt = jest.fn(async () => "Copied.");
  const people = { deals: DEALS, reps: ["Ana Ruiz", "Ben Carter"] };
  const shownWith = { age: age ?? null, ...people, savesReceipts, onImport, onSave, onReceipt };
  const page = (
    <Suspense>
      <ShareTask flow={coming} {...shownWith} />
    </Suspense>
  );
  const view = await shownOnce(page, coming);
  return { ...view, flow, showCell, onMade, onImport, onSave, onReceipt };
}
