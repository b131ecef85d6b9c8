import { startReview } from "../../src/pane/review/reviewDraft";
import { changedSince, draftNote, readDraftNote } from "../../src/pane/draft/draftNote";
import { readReviewContent, reviewBasis, reviewContent } from "../../src/pane/review/reviewContent";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { excelCoachDesk } from "../../src/pane/app/excelCoachDesk";
import type { Applied } from "../../src/excel/writing/applied";
import { sheetText } from "../excel/support";
import { MONDAY, standingBook } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { aTalk, deleteLastRow, saved, settled, SIGNER, takenBack, talkBook } from "./talkCases";

jest.setTimeout(120_000);

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(2));
});

/** A draft with marks in it that a cell could read as something else. */
async function someDraft() {
  const { checklists, deals } = await standingBook();
  const start = startReview(checklists, { review: null, answers: [] }, { today: MONDAY, evidenceDays: 30 });
  const [question = ""] = start.answers.keys();
  const answer = {
    answer: "Yes",
    evidence: "=1+1\nsecond line",
    saidBy: "“CFO”",
    on: "12 Nov",
    expired: null,
  } as const;
  const draft = { ...start, nextTest: "'quoted", answers: new Map(start.answers).set(question, answer) };
  const deal = deals[0]?.record;
  if (!deal) throw new Error("no deal");
  return { start, draft, deal };
}

describe("a note of the add-in's own", () => {
  it("survives in the book: what was typed comes back as it was", async () => {
    const { start, draft, deal } = await someDraft();
    const key = `draft:review:${deal.dealId}`;
    const value = draftNote({
      begun: MONDAY + 0.35,
      basis: reviewBasis(deal),
      content: reviewContent(draft),
    });
    excelHost.requests.clear();
    const kept = await excelDesk.keepNotes([{ key, value }], MONDAY + 0.35);
    expect(kept.ok).toBe(true);
    expect(excelHost.requests.count).toBe(2);
    const { notes, importedAt } = await standingBook();
    const back = readDraftNote(notes.get(key) ?? "");
    expect(back?.begun).toBe(MONDAY + 0.35);
    expect(readReviewContent(back?.content, start)).toEqual(draft);
    expect(changedSince(back?.basis ?? {}, reviewBasis({ ...deal, amount: 5 }))).toEqual(["amount"]);
    expect(importedAt).not.toBeNull();
  });

  it("is written over, not beside, and taken away by an empty one", async () => {
    await excelDesk.keepNotes([{ key: "putOff:x", value: "1 a" }], MONDAY);
    const rows = async () => (await sheetText("_State")).formulas.filter(([key]) => key === "putOff:x");
    expect(await rows()).toMatchObject([["putOff:x", "1 a", MONDAY]]);
    await excelDesk.keepNotes([{ key: "putOff:x", value: "" }], MONDAY + 1);
    expect(await rows()).toMatchObject([["putOff:x", "", MONDAY + 1]]);
    expect((await standingBook()).notes.get("putOff:x")).toBe("");
  });

  it("leaves the one before when Excel refuses it", async () => {
    await excelDesk.keepNotes([{ key: "putOff:y", value: "1 a" }], MONDAY);
    excelHost.faults.failRequest(2, "GeneralException");
    const kept = await excelDesk.keepNotes([{ key: "putOff:y", value: "2 b" }], MONDAY);
    expect(kept).toMatchObject({ ok: false, why: "refused", standing: 0 });
    expect((await standingBook()).notes.get("putOff:y")).toBe("1 a");
  });
});

/** The most bytes that saving a row of one table may send, and of two, a row ticked off with them. */
const MOST_BYTES = { row: 2_500, talk: 4_550, ticked: 5_600 };

/** Does a save in two small requests of at most that many bytes. */
async function savedLean(
  most: number,
  work: () => Promise<Applied>,
): Promise<Extract<Applied, { ok: true }>> {
  excelHost.requests.clear();
  const applied = await saved(work());
  expect(excelHost.requests.count).toBe(2);
  expect(excelHost.requests.requestBytes).toBeLessThanOrEqual(most);
  return applied;
}

describe("a one-on-one", () => {
  it("is read in one sync and saved in two that send 4.5 kB; where the next one ticks its promise off, 5.6 kB", async () => {
    const first = await saved(excelCoachDesk.saveTalk(aTalk(1), MONDAY));
    excelHost.requests.clear();
    const { register } = await talkBook();
    expect(excelHost.requests.count).toBe(1);
    expect(register).toMatchObject([{ actionId: "A-1", owner: "Ana Ruiz", status: "Open" }]);
    const plain = await savedLean(MOST_BYTES.talk, () => excelCoachDesk.saveTalk(aTalk(2), MONDAY));
    const third = aTalk(3, register);
    const second = await savedLean(MOST_BYTES.ticked, () => excelCoachDesk.saveTalk(third, MONDAY + 7));
    const after = await talkBook();
    expect(after.talks.map(({ coachingId }) => coachingId)).toEqual(["C-1", "C-2", "C-3"]);
    expect(after.register[0]).toMatchObject({ status: "Done", closedOn: MONDAY + 7 });
    for (const each of [second, plain, first]) await takenBack(each);
    expect((await talkBook()).talks).toEqual([]);
  });

  it("is never half: refused, cut off or on a protected sheet it leaves the book as it was", async () => {
    await saved(excelCoachDesk.saveTalk(aTalk(1), MONDAY));
    const { register } = await talkBook();
    const before = await settled();
    for (const request of [1, 2]) {
      excelHost.faults.failRequest(request);
      const applied = await excelCoachDesk.saveTalk(aTalk(2, register), MONDAY);
      excelHost.faults.clear();
      expect(applied).toMatchObject({ ok: false, standing: 0 });
      expect(await settled()).toEqual(before);
    }
    const sheet = (isOn: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Coaching 🔒");
        if (isOn) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await sheet(true);
    const held = await excelCoachDesk.saveTalk(aTalk(2, register), MONDAY);
    expect(held).toMatchObject({ ok: false, why: "protected", tab: "Coaching 🔒" });
    await sheet(false);
    expect(await settled()).toEqual(before);
  });

  it("is kept where a co-author took a promise away meanwhile, and tells of it", async () => {
    const { register } = await talkBook();
    await deleteLastRow("Actions");
    const applied = await saved(excelCoachDesk.saveTalk(aTalk(2, register), MONDAY));
    expect(applied.change.overtaken.map(({ key, header }) => [key, header])).toEqual([
      ["A-1", "Status"],
      ["A-1", "Closed on"],
    ]);
    const after = await talkBook();
    expect(after.talks).toHaveLength(2);
    expect(after.register.map(({ actionId }) => actionId)).toEqual(["A-2"]);
  });

  it("opens for whom a click on any cell of the row names [S0-23]", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Pipeline").getRange("H6").select();
      await context.sync();
    });
    const texts = await excelCoachDesk.selectedRowTexts();
    expect(texts.ok && texts.value).toContain("Ana Ruiz");
  });

  it("has a minimum written over the one that stood", async () => {
    const agreed = { member: "Ana Ruiz", kpi: "Gross margin", minimum: 0.2, goal: 0.3, proposedByRep: null };
    await saved(excelCoachDesk.saveStandard({ ...agreed, agreedOn: MONDAY }));
    const again = { ...agreed, minimum: 0.25, agreedOn: MONDAY + 7 };
    await savedLean(MOST_BYTES.row, () => excelCoachDesk.saveStandard(again));
    const { standards } = await talkBook();
    expect(standards).toMatchObject([{ member: "Ana Ruiz", kpi: "Gross margin", minimum: 0.25, goal: 0.3 }]);
  });
});

describe("somebody at a customer", () => {
  it("is added in two syncs that send at most 2.5 kB, and changed in two, where nobody else did", async () => {
    await saved(excelCoachDesk.addContact({ ...SIGNER, person: "The first" }));
    await savedLean(MOST_BYTES.row, () => excelCoachDesk.addContact(SIGNER));
    const met = { ...SIGNER, strength: 1, lastContact: MONDAY };
    await savedLean(MOST_BYTES.row, () => excelCoachDesk.changeContact({ before: SIGNER, after: met }));
    expect((await standingBook()).people[1]).toMatchObject(met);
  });

  it("who was taken away meanwhile is not written, and the pane is told", async () => {
    const met = { ...SIGNER, strength: 1, lastContact: MONDAY };
    await deleteLastRow("Relationships");
    const before = await settled();
    const applied = await excelCoachDesk.changeContact({ before: met, after: { ...met, stance: 2 } });
    const cells = [{ key: expect.stringContaining("M. Haas") as string }];
    expect(applied).toMatchObject({ ok: false, why: "overtaken", cells, standing: 0 });
    expect(await settled()).toEqual(before);
  });
});

const PLAY = { actionId: "A-9", type: "Play", title: "Ask", direction: "Down", owner: "You" } as const;

describe("a row that is saved alone", () => {
  it("takes two syncs and 2.5 kB: a note, an action, a luck, what a talk still lacked", async () => {
    await saved(excelCoachDesk.saveTalk(aTalk(8), MONDAY));
    const talk = (await talkBook()).talks.at(-1);
    if (!talk) throw new Error("no talk");
    const works: readonly (() => Promise<Applied>)[] = [
      () => excelDesk.keepNotes([{ key: "putOff:z", value: "1 a" }], MONDAY),
      () => excelDesk.addAction({ ...PLAY, opened: MONDAY }),
      () => excelDesk.saveLuck(0.3),
      () => excelCoachDesk.completeTalk({ before: talk, after: { ...talk, after: "They called back." } }),
    ];
    for (const work of works) await takenBack(await savedLean(MOST_BYTES.row, work));
  });
});

describe("a table that shows totals", () => {
  const totals = (isOn: boolean) =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Actions").showTotals = isOn;
      await context.sync();
    });

  it("gets no row below them: the save is refused, tells where, and goes through once they are off", async () => {
    const save = () => excelDesk.addAction({ ...PLAY, opened: MONDAY });
    await totals(true);
    const before = await settled();
    const fault = { kind: "totals", where: "Actions" };
    expect(await save()).toMatchObject({ ok: false, why: "refused", fault, standing: 0 });
    expect(await settled()).toEqual(before);
    await totals(false);
    await takenBack(await saved(save()));
  });
});

describe("what is owed", () => {
  const fill = (table: string, cells: Readonly<Record<string, string | number>>) =>
    Excel.run(async (context) => {
      for (const [header, value] of Object.entries(cells)) {
        const column = context.workbook.tables.getItem(table).columns.getItem(header);
        column.getDataBodyRange().getCell(0, 0).values = [[value]];
      }
      await context.sync();
    });

  it("is read with the book, from the columns that Today shows, in no more syncs", async () => {
    await fill("Actions", { Type: "Action", Title: "Price list", Owner: "You", Due: MONDAY - 3 });
    await fill("Coaching", { Date: MONDAY - 12, Member: "Ana Ruiz", Type: "1:1" });
    await fill("Talent", { Member: "Ana Ruiz" });
    excelHost.requests.clear();
    const { duties } = await standingBook();
    expect(excelHost.requests.count).toBe(2);
    expect(duties.members[0]).toMatchObject({ member: "Ana Ruiz" });
    expect(duties.talks[0]).toMatchObject({ member: "Ana Ruiz", type: "1:1", date: MONDAY - 12 });
    const record = { title: "Price list", owner: "You", due: MONDAY - 3 };
    expect(duties.register[0]).toMatchObject({ row: 6, record });
  });
});
