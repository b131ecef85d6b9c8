import { copyOf } from "../../src/entry/book/copyOf";
import { bookBytes } from "../../src/excel/bookBytes";
import { saveReview } from "../../src/excel/saveReview";
import { draftNote } from "../../src/pane/draft/draftNote";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { STATE_KEYS } from "../../src/schema/stateKeys";
import { tableValues } from "../excel/support";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { plantLenses } from "./plantedLenses";
import { calculated, MONDAY, valuesOf } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(120_000);

const DATA = ["Ana Ruiz", "Deal D-1", "Account D-1", REVIEW.coachingNote];

/** The draft of a review that nobody has saved. */
const WAITING = draftNote({
  begun: MONDAY,
  basis: { amount: 7_777_777 },
  content: { words: ["She hides the second quote", "", "", "", "Ask in the sauna"], answers: [] },
});

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

/** The lenses on the Forecast: you, then each rep, with what is shown of each. */
async function lensesShown(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  await calculated();
  const rows = await valuesOf("Forecast", "B78:N120");
  const from = rows.findIndex(([name]) => name === "You");
  const to = rows.findIndex(([name], at) => at > from && name === "");
  return Object.fromEntries(
    rows.slice(from, to).map((row) => [String(row[0]), [0, 3, 6, 11].map((at) => row[at + 1])]),
  );
}

const NONE_YET = Array<string>(4).fill("not enough data (0 of 8)");

/** Worked out apart from the plant: sums of what was planted, and whether Student's 99 % interval leaves out 0. */
const SHOWN = {
  You: ["0 %, n = 8: in line", "–", "–", "+22 pt, 14 of 18: in line"],
  "Ana Ruiz": [
    "+20 %, n = 8: calls high",
    "+1.5, n = 8: CRM ahead",
    "2.0, +20 %, n = 12: pushed more, starts high",
    "+50 pt, 4 of 8: in line",
  ],
  "Ben Carter": [
    "0 pt, n = 10: in line",
    "not enough data (0 of 8)",
    "0.5, 0 %, n = 10: pushed less",
    "0 pt, 10 of 10: in line",
  ],
};

const AROUND = ["Four lenses: on each rep and on you", "Style: stages that the CRM is ahead of proof"];

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
    const read = await bookBytes();
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

describe("the four lenses", () => {
  it("say of a book without closed deals and calls that there is not enough data [S0-32]", async () => {
    const shown = await lensesShown();
    expect(Object.keys(shown)).toEqual(["You", "Ana Ruiz", "Ben Carter"]);
    expect(shown["You"]).toEqual([NONE_YET[0], "–", "–", NONE_YET[0]]);
    expect([shown["Ana Ruiz"], shown["Ben Carter"]]).toEqual([NONE_YET, NONE_YET]);
  });

  it("show each rep's and your own figure, cases and band on Forecast and Talent [S0-32]", async () => {
    await plantLenses();
    expect(await lensesShown()).toEqual(SHOWN);
    const [header = [], ...rows] = await tableValues("Talent");
    const from = header.indexOf("Optimism");
    expect(header.slice(from, from + 4)).toEqual(["Optimism", "Style", "Aggressiveness", "Relationship"]);
    expect(rows.map((row) => row.slice(from, from + 4))).toEqual([
      SHOWN["Ana Ruiz"],
      SHOWN["Ben Carter"],
      NONE_YET,
    ]);
  });

  it("are in no copy, neither figures nor the words around them", async () => {
    const book = Uint8Array.from(await excelHost.save());
    const { bytes } = await copyOf(book, MONDAY);
    const words = [
      ...Object.values(SHOWN)
        .flat()
        .filter((word) => word !== "–"),
      ...AROUND,
    ];
    expect(leaksIn(book, words)).toEqual(words);
    expect(leaksIn(bytes, [...words, "99 %"])).toEqual([]);
    expect(leaksIn(bytes, ["Ana Ruiz", "Deals that decide"])).toHaveLength(2);
  });

  it("stay in the book with the record of the ranges that were shown, in figures and in words, and with what was typed and not saved", async () => {
    const shown = {
      low: 7_193_846_251,
      median: 7_284_651_937,
      high: 7_391_628_465,
      odds: 0.4321,
      level: 0.8,
      luck: 0.2715,
    };
    const key = `${STATE_KEYS.shown}L7:${String(MONDAY - 25)}`;
    const draft = { key: `${STATE_KEYS.draft}review:D-GONE-7`, value: WAITING };
    const kept = await excelDesk.keepNotes([{ key, value: JSON.stringify(shown) }, draft], MONDAY);
    const drawn = await excelDesk.drawForecast(MONDAY);
    expect([kept.ok, drawn.ok]).toEqual([true, true]);
    await calculated();
    const book = Uint8Array.from(await excelHost.save());
    const { bytes } = await copyOf(book, MONDAY);
    const words = [
      ...["7193846251", "7284651937", "7391628465", "0.4321", "0.2715", key],
      ...["draft:review:D-GONE-7", "She hides the second quote", "Ask in the sauna"],
      ...["80 % ranges held in 0 of 1 period, 1 below; few yet.", "Ranges held", "Landed below"],
    ];
    expect(leaksIn(book, words)).toEqual(words);
    expect(leaksIn(bytes, words)).toEqual([]);
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });
});
