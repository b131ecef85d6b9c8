import { startReview } from "../../src/pane/review/reviewDraft";
import { changedSince, draftNote, readDraftNote } from "../../src/pane/draft/draftNote";
import { readReviewContent, reviewBasis, reviewContent } from "../../src/pane/review/reviewContent";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { sheetText } from "../excel/support";
import { MONDAY, standingBook } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";

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
