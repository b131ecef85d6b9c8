import { linesOfCopy } from "../../../src/domain/combined/combinedCourse";
import { COPIED_COLUMNS, type ManagerCopy } from "../../../src/domain/combined/managerCopy";
import type { Level } from "../../../src/domain/forecast/moves";
import { toCents } from "../../../src/kit/money";

const [SINCE, TODAY] = [46_335, 46_342];
const PERIOD = { name: "FY26 Q4", start: 46_296, end: 46_387, target: null };
const SPAN = { from: PERIOD.start, to: PERIOD.end };

/** An open deal of West's that was created on a day. */
function deal(id: string, created: number, amount: number) {
  const cells = {
    Source: "west",
    Deal: id,
    Account: id,
    "Deal ID": id,
    Owner: "Ana Ruiz",
    Stage: "Proposal",
    Category: "Commit",
    Status: "Open",
    Created: created,
    "Close date": TODAY + 20,
    Amount: amount,
    Probability: 0.5,
    "Closed on": "",
  };
  return COPIED_COLUMNS.map((column) => cells[column]);
}

function block(...rows: readonly ReturnType<typeof deal>[]) {
  return { name: "Deals", headers: COPIED_COLUMNS, rows };
}

const [OWN, OLD, NEW] = [deal("W-1", 46_000, 100), deal("S-1", 46_000, 40), deal("S-2", SINCE + 2, 7)];

function linesOf(created: Level, ...elsewhere: readonly ReturnType<typeof deal>[]) {
  const copy: ManagerCopy = {
    source: "west",
    fileName: "west.xlsx",
    asOf: TODAY,
    currency: "EUR",
    period: PERIOD,
    luck: null,
    deals: block(OWN, ...elsewhere),
    course: {
      since: SINCE,
      opening: { cents: toCents(140), deals: 2 },
      moves: new Map([["Created", created]]),
    },
  };
  const lines = linesOfCopy({ copy, own: block(OWN), elsewhere: block(...elsewhere) }, SPAN);
  if (!lines.ok) throw new Error(JSON.stringify(lines.fault));
  return Object.fromEntries([...lines.value].map(([line, { cents, deals }]) => [line, [cents, deals]]));
}

describe("a deal that counts in another copy", () => {
  it("is taken out of Created where it is new, and else under a line of its own", () => {
    expect(linesOf({ cents: toCents(7), deals: 1 }, OLD, NEW)).toEqual({
      Opening: [toCents(140), 2],
      Created: [0, 0],
      "In several copies": [-toCents(40), 1],
      Closing: [toCents(100), 1],
    });
  });

  it("stands under the line of its own where the copy states less that was created", () => {
    expect(linesOf({ cents: 0, deals: 0 }, NEW)).toMatchObject({
      Created: [0, 0],
      "In several copies": [-toCents(7), 1],
    });
  });
});
