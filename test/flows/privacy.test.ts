import { copyOf } from "../../src/entry/book/copyOf";
import { saveReview } from "../../src/excel/saveReview";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { MONDAY } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(120_000);

const DATA = ["Ana Ruiz", "Deal D-1", "Account D-1", REVIEW.coachingNote];

/** What the page keeps outside the workbook, as one text. */
function keptByPage(): string {
  const stores = [globalThis.localStorage, globalThis.sessionStorage];
  return JSON.stringify([stores.map((store) => Object.entries(store)), document.cookie]);
}

/** Counts every road to the network that a page has. */
function watchNetwork(): { readonly calls: string[]; readonly stop: () => void } {
  const calls: string[] = [];
  const open = jest.spyOn(XMLHttpRequest.prototype, "open").mockImplementation((method, url) => {
    calls.push(`${method} ${String(url)}`);
  });
  const { fetch, WebSocket, EventSource } = globalThis;
  const noted =
    (road: string) =>
    (url: unknown): never => {
      calls.push(`${road} ${String(url)}`);
      throw new Error(`The add-in called ${road}.`);
    };
  Object.assign(globalThis, {
    fetch: noted("fetch"),
    WebSocket: noted("WebSocket"),
    EventSource: noted("EventSource"),
  });
  Object.assign(navigator, { sendBeacon: noted("sendBeacon") });
  const stop = () => {
    open.mockRestore();
    Object.assign(globalThis, { fetch, WebSocket, EventSource });
    Reflect.deleteProperty(navigator, "sendBeacon");
  };
  return { calls, stop };
}

describe("a book that is built, imported into, reviewed, taken back and copied", () => {
  const network = watchNetwork();
  let before = "";

  beforeAll(async () => {
    before = keptByPage();
    await buildSmallBook();
    await importLines(someDeals(4));
    const saved = await saveReview(REVIEW, ANSWERS);
    const target = { period: "FY26 Q4", start: 46_296, end: 46_387, target: 100_000 };
    await excelDesk.saveTarget(target);
    const read = await excelDesk.bookBytes();
    if (!read.ok || !saved.ok) throw new Error(JSON.stringify({ read, saved }));
    await copyOf(read.bytes, MONDAY);
    await excelDesk.undoChange(saved.change, MONDAY);
  });

  afterAll(network.stop);

  it("leaves nothing in the page's storage or cookies", () => {
    const after = keptByPage();
    expect(after).toBe(before);
    for (const text of DATA) expect(after).not.toContain(text);
  });

  it("asks nothing of any host", () => {
    expect(network.calls).toEqual([]);
  });
});
