import fc from "fast-check";
import type { Cell } from "../../../src/kit/cell";
import { asOf } from "../../../src/domain/forecast/asOf";
import { blockOf, type Block } from "../../../src/domain/forecast/block";
import { DEAL_COLUMNS } from "../../../src/domain/forecast/dealColumns";
import { blockOfDeals, type DealFacts } from "../../../src/domain/forecast/dealFacts";
import { makeupOf } from "../../../src/domain/forecast/makeup";
import { courseOf, largestFirst, type Course } from "../../../src/domain/forecast/moves";
import type { Counts, Scope } from "../../../src/domain/forecast/standings";
import { waterfall } from "../../../src/domain/forecast/waterfall";
import { CATEGORIES } from "../../../src/terms/categories";
import { DEAL_STATUSES } from "../../../src/terms/statuses";
import { bruteWaterfall } from "./bruteWaterfall";
import { deals, Q1, valueOf } from "./deals";

const LATER = Q1.to + 20;

function course(before: Block, after: Block, scope: Partial<Scope> = {}): Course {
  return valueOf(courseOf({ before, after }, { span: Q1, owner: "", counts: "open", ...scope }));
}

/** The lines that are not empty, as amount and number of deals. */
function lines(before: Block, after: Block, scope: Partial<Scope> = {}) {
  const told = waterfall(course(before, after, scope)).filter(
    ({ amount, deals: n }) => amount !== 0 || n !== 0,
  );
  return Object.fromEntries(told.map(({ line, amount, deals: n }) => [line, [amount, n]]));
}

describe("a waterfall", () => {
  /** https://help.getweflow.com/en/articles/15328155-understanding-waterfall, one deal a line. */
  const WEFLOW = {
    before: deals(
      { amount: 271_125 },
      { amount: 287_487 },
      { amount: 600_000 },
      { amount: 98_947 },
      { amount: 5, closeDate: LATER },
    ),
    after: deals(
      { amount: 271_125, status: "Lost" },
      { amount: 287_487, status: "Won", closedOn: 46050 },
      { amount: 600_000 - 556_292 },
      { amount: 98_947 + 180_171 },
      { amount: 149_382 },
      { amount: 1_501_878 },
    ),
  };

  test("gives the numbers that Weflow publishes: 1,257,559 becomes 1,974,086", () => {
    expect(lines(WEFLOW.before, WEFLOW.after)).toEqual({
      Opening: [1_257_559, 4],
      Created: [1_501_878, 1],
      "Moved in": [149_382, 1],
      Increased: [180_171, 1],
      Decreased: [-556_292, 1],
      Won: [-287_487, 1],
      Lost: [-271_125, 1],
      Closing: [1_974_086, 4],
    });
  });

  /** https://help.reevo.ai, Pipeline Waterfall Chart, in thousands: its caption says 42, but 19 + 417 + 5 − 140 − 158 − 96 = 47. */
  test("does not give the closing that Reevo publishes, for that does not add up", () => {
    const published = { start: 19, created: 417, increased: 5, movedOut: 140, lost: 158, won: 96, end: 42 };
    const { start, created, increased, movedOut, lost, won, end } = published;
    expect(start + created + increased - movedOut - lost - won).toBe(47);
    expect(end).not.toBe(47);
    const before = deals(
      { amount: 140 },
      { amount: 158 },
      { amount: 96 },
      { amount: 10 },
      { amount: start - 140 - 158 - 96 - 10 },
    );
    const after = deals(
      { amount: 140, closeDate: LATER },
      { amount: 158, status: "Lost" },
      { amount: 96, status: "Won" },
      { amount: 15 },
      { amount: start - 140 - 158 - 96 - 10 },
      { amount: 417 },
    );
    expect(lines(before, after)).toMatchObject({ Opening: [19, 5], Closing: [47, 3] });
  });

  test("has fourteen lines, of which an empty one is 0 and 0", () => {
    const empty = waterfall(course(deals(), deals()));
    expect(empty.map(({ line }) => line).join(", ")).toBe(
      "Opening, Created, Reopened, Transferred in, Moved in, Increased, Decreased, Won, Lost, Moved out, " +
        "Transferred out, Removed, Closing, Check",
    );
    for (const { amount, deals: n } of empty) expect([amount, n]).toEqual([0, 0]);
  });

  test.each<[string, [Partial<DealFacts>[], Partial<DealFacts>[]], string]>([
    ["was not there before", [[], [{}]], "Created"],
    ["had been lost", [[{ status: "Lost" }], [{}]], "Reopened"],
    ["had been won", [[{ status: "Won" }], [{}]], "Reopened"],
    ["closed later", [[{ closeDate: LATER }], [{}]], "Moved in"],
    ["had no close date", [[{ closeDate: null }], [{}]], "Moved in"],
    ["had been omitted", [[{ category: "Omitted" }], [{}]], "Moved in"],
    ["is gone", [[{}], []], "Removed"],
    ["stands as removed", [[{}], [{ status: "Removed" }]], "Removed"],
    ["had stood as removed", [[{ status: "Removed" }], [{}]], "Created"],
    ["was won", [[{}], [{ status: "Won", closeDate: LATER }]], "Won"],
    ["was lost", [[{}], [{ status: "Lost", category: "Omitted" }]], "Lost"],
    ["closes later now", [[{}], [{ closeDate: LATER }]], "Moved out"],
    ["has no close date now", [[{}], [{ closeDate: null }]], "Moved out"],
    ["is omitted now", [[{}], [{ category: "Omitted" }]], "Moved out"],
    ["grew", [[{}], [{ amount: 101 }]], "Increased"],
    ["shrank", [[{}], [{ amount: 99 }]], "Decreased"],
  ])("puts a deal that %s under one line", (_why, [before, after], line) => {
    const told = course(deals(...before), deals(...after)).moves.map((move) => move.line);
    expect(told).toEqual([line]);
  });

  test("takes the amount of the opening for what leaves, and of the closing for what comes", () => {
    expect(lines(deals({ amount: 80 }), deals({ amount: 90, status: "Won" }))["Won"]).toEqual([-80, 1]);
    expect(lines(deals({ amount: 80, status: "Lost" }), deals({ amount: 90 }))["Reopened"]).toEqual([90, 1]);
  });

  test("takes a blank amount as 0 and a credit as less", () => {
    expect(lines(deals({ amount: null }), deals({ amount: 70 }))["Increased"]).toEqual([70, 1]);
    expect(lines(deals({ amount: -30 }), deals())["Removed"]).toEqual([30, 1]);
    expect(lines(deals(), deals({ amount: null }))["Created"]).toEqual([0, 1]);
  });

  test("follows one owner's number: a deal handed over leaves one and comes to the other", () => {
    const [before, after] = [deals({ owner: "Ann" }), deals({ owner: "Ben" })];
    expect(course(before, after, { owner: " ANN " }).moves[0]?.line).toBe("Transferred out");
    expect(course(before, after, { owner: "ben" }).moves[0]?.line).toBe("Transferred in");
    expect(course(before, after).moves).toEqual([]);
    const wonByBen = deals({ owner: "Ben", status: "Won" });
    expect(course(before, wonByBen, { owner: "Ann" }).moves[0]?.line).toBe("Transferred out");
  });

  test("in play keeps a won deal, unless it was won in another period", () => {
    const inPlay = { counts: "in play" } as const;
    const won = deals({ status: "Won", closedOn: 46050, closeDate: LATER });
    expect(course(deals({}), won, inPlay).moves).toEqual([]);
    expect(course(deals(), won, inPlay).moves[0]?.line).toBe("Created");
    expect(course(deals({}), deals({ status: "Won", closedOn: LATER }), inPlay).moves[0]?.line).toBe(
      "Moved out",
    );
  });

  test("names the deal whose id stands twice, the row without one, and the missing column", () => {
    const twice = courseOf(
      { before: deals({}, { dealId: "D-1" }), after: deals() },
      { span: Q1, owner: "", counts: "open" },
    );
    expect(twice).toMatchObject({ fault: { kind: "wrongCell", column: "Deal ID", of: "row 3", got: "D-1" } });
    const blank = courseOf(
      { before: deals(), after: deals({ dealId: " " }) },
      { span: Q1, owner: "", counts: "open" },
    );
    expect(blank).toMatchObject({
      fault: { kind: "wrongCell", column: "Deal ID", of: "row 2", wanted: "an id" },
    });
    const bare: Block = { name: "Deals", headers: ["Deal ID", "Status"], rows: [] };
    const lacking = courseOf({ before: bare, after: deals() }, { span: Q1, owner: "", counts: "open" });
    expect(lacking).toMatchObject({ fault: { kind: "noColumn", wanted: "Category" } });
  });

  test("takes the number 123 for the text 123", () => {
    const { headers, rows } = deals({ dealId: "123" });
    const asNumber: Block = { name: "Deals", headers, rows: rows.map(([, ...rest]) => [123, ...rest]) };
    expect(course(asNumber, deals({ dealId: " 123" })).moves).toEqual([]);
  });

  test("looks at no cell that the number does not read", () => {
    const text = "soon";
    const { headers, rows } = deals({ status: "Lost" }, { closeDate: LATER });
    const odd: Block = {
      name: "Deals",
      headers,
      rows: rows.map((row) => row.map((cell, at) => (headers[at] === "Amount" ? text : cell))),
    };
    expect(course(odd, odd).moves).toEqual([]);
    const open = deals({});
    const bad: Block = {
      ...open,
      rows: open.rows.map((row) => row.map((cell) => (cell === 100 ? text : cell))),
    };
    const refused = courseOf({ before: open, after: bad }, { span: Q1, owner: "", counts: "open" });
    expect(refused).toMatchObject({ fault: { kind: "wrongCell", column: "Amount", of: "D-1", got: "soon" } });
  });
});

/** Up to a dozen deals whose ids, owners, days and words meet often. */
const anyDeals = fc
  .uniqueArray(
    fc.record({
      dealId: fc.integer({ min: 1, max: 15 }).map((at) => `D-${String(at)}`),
      owner: fc.constantFrom("Ann", "Ben", ""),
      status: fc.constantFrom(...DEAL_STATUSES, null),
      category: fc.constantFrom(...CATEGORIES.filter((category) => category !== "Closed"), null),
      closeDate: fc.constantFrom(Q1.from, Q1.to, Q1.from - 1, LATER, null),
      closedOn: fc.constantFrom(Q1.from, LATER, null),
      amount: fc.option(fc.integer({ min: -5_000, max: 500_000 }).map((cents) => cents / 100)),
    }),
    { selector: ({ dealId }) => dealId, maxLength: 12 },
  )
  .map((facts) => facts.map((fact) => ({ ...DEFAULTS, ...fact })));

const DEFAULTS = { stage: "Propose", created: 45900, probability: 0.5 };

describe("any two snapshots", () => {
  const counts: Counts[] = ["open", "in play"];
  test.each(counts.flatMap((each) => [["", each] as const, ["Ann", each] as const]))(
    "of owner %j, counting what is %s, have a check of 0 and effects that add up to the change",
    (owner, each) => {
      fc.assert(
        fc.property(anyDeals, anyDeals, (before, after) => {
          const followed = course(blockOfDeals(before), blockOfDeals(after), { owner, counts: each });
          const told = waterfall(followed);
          expect(told.at(-1)).toEqual({ line: "Check", amount: 0, deals: 0 });
          const effects = followed.moves.reduce((sum, move) => sum + move.effectCents, 0);
          expect(effects).toBe(followed.closing.cents - followed.opening.cents);
          expect(told).toEqual(bruteWaterfall({ before, after }, { span: Q1, owner, counts: each }));
          expect(told.every(({ deals: n }) => n >= 0)).toBe(true);
        }),
        { numRuns: 150, seed: 4 },
      );
    },
  );

  test("list each deal once, the largest effect first, ties by id", () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, (before, after) => {
        const moves = largestFirst(course(blockOfDeals(before), blockOfDeals(after)).moves);
        expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
        for (const [at, move] of moves.entries()) {
          const next = moves[at + 1];
          if (next === undefined) continue;
          const [size, nextSize] = [Math.abs(move.effectCents), Math.abs(next.effectCents)];
          expect(
            size > nextSize || (size === nextSize && move.id.toLowerCase() < next.id.toLowerCase()),
          ).toBe(true);
        }
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  test("turned round, turn every effect round", () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, (before, after) => {
        const there = course(blockOfDeals(before), blockOfDeals(after));
        const back = course(blockOfDeals(after), blockOfDeals(before));
        const effects = (moves: Course["moves"], sign: number) =>
          new Map(moves.map(({ id, effectCents }) => [id, 0 + sign * effectCents]));
        expect(effects(back.moves, -1)).toEqual(effects(there.moves, 1));
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  test.each(counts)(
    "add up over the owners, counting what is %s, but for what they hand each other",
    (each) => {
      const owners = ["Ann", "Ben", "Cid"];
      const owned = anyDeals.map((facts) =>
        facts.map((fact) => ({ ...fact, owner: fact.owner === "" ? "Cid" : fact.owner })),
      );
      fc.assert(
        fc.property(owned, owned, (before, after) => {
          const told = (owner: string) => {
            const followed = course(blockOfDeals(before), blockOfDeals(after), { owner, counts: each });
            return new Map(waterfall(followed).map(({ line, amount, deals: n }) => [line, { amount, n }]));
          };
          const [team, theirs] = [told(""), owners.map(told)];
          const sums = (line: Parameters<typeof team.get>[0]) => [
            theirs.reduce((sum, each) => sum + Math.round((each.get(line)?.amount ?? 0) * 100), 0),
            theirs.reduce((sum, each) => sum + (each.get(line)?.n ?? 0), 0),
          ];
          for (const line of ["Opening", "Closing", "Created", "Removed"] as const) {
            const { amount, n } = team.get(line) ?? { amount: NaN, n: NaN };
            expect(sums(line)).toEqual([Math.round(amount * 100), n]);
          }
        }),
        { numRuns: 100, seed: 7 },
      );
    },
  );

  test("part what is in play into closed and open, and the open part is what WATERFALL follows", () => {
    fc.assert(
      fc.property(anyDeals, anyDeals, fc.constantFrom("", "Ann"), (before, after, owner) => {
        const days = { before: blockOfDeals(before), after: blockOfDeals(after) };
        const inPlay = course(days.before, days.after, { owner, counts: "in play" });
        const parts = valueOf(makeupOf(days, inPlay, { span: Q1, owner }));
        const told = waterfall(course(days.before, days.after, { owner }));
        const [opening, closing] = ["Opening", "Closing"].map((end) => told.find(({ line }) => line === end));
        expect(parts.open.before).toEqual({ cents: centsOf(opening?.amount), deals: opening?.deals });
        expect(parts.open.after).toEqual({ cents: centsOf(closing?.amount), deals: closing?.deals });
        for (const [side, facts] of [
          ["before", before],
          ["after", after],
        ] as const) {
          const won = facts.filter((deal) => isWonIn(deal) && (owner === "" || deal.owner === owner));
          const sum = won.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0);
          expect(parts.closed[side]).toEqual({ cents: sum, deals: won.length });
        }
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test("of one history, seeded or kept, follow on each other: two stretches make the whole", () => {
    const rows = fc.array(
      fc.record({
        day: fc.integer({ min: Q1.from, max: Q1.from + 6 }),
        id: fc.integer({ min: 1, max: 6 }).map((at) => `D-${String(at)}`),
        owner: fc.constantFrom("Ann", "Ben"),
        status: fc.constantFrom("Open", "Open", "Won", "Lost", "Removed"),
        close: fc.constantFrom<Cell>(Q1.to, LATER, ""),
        amount: fc.constantFrom<Cell>(100, 0.1, -40, ""),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (kept) => {
        const cells = kept.map((of) => [
          of.day,
          of.id,
          of.owner,
          "",
          "",
          of.status,
          "",
          of.close,
          of.amount,
          "",
          "",
        ]);
        const history = blockOf("Snapshots", [["Snapshot", ...DEAL_COLUMNS], ...cells]);
        const on = (day: number) => valueOf(asOf(history, Q1.from + day));
        const change = (from: number, to: number, scope: Partial<Scope>): number => {
          const followed = course(on(from), on(to), scope);
          expect(waterfall(followed).at(-1)).toEqual({ line: "Check", amount: 0, deals: 0 });
          return followed.moves.reduce((sum, { effectCents }) => sum + effectCents, 0);
        };
        for (const each of counts) {
          for (const owner of ["", "Ann"]) {
            const scope = { owner, counts: each };
            expect(change(0, 3, scope) + change(3, 6, scope)).toBe(change(0, 6, scope));
          }
        }
      }),
      { numRuns: 75, seed: 9 },
    );
  });
});

function centsOf(amount = NaN): number {
  return Math.round(amount * 100);
}

function isWonIn({ status, closedOn, closeDate }: DealFacts): boolean {
  const day = closedOn ?? closeDate;
  return status === "Won" && day !== null && day >= Q1.from && day <= Q1.to;
}
