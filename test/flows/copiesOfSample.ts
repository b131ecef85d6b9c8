import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { ALL_TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { choiceFor, policyOf, type Readers } from "../../src/share/policyOf";
import { PACK_NAMES } from "../../src/terms/packNames";
import { copied } from "../share/copiedParts";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { type PrivatePlaces, soilOf } from "../share/plantWords";
import { MARKS, randomFrom, randomWords, wordsIn } from "../share/randomWords";
import {
  cellsOfRanges,
  columnNumber,
  comparedBySheetJs,
  rowsOfOthers,
  type TakenOut,
} from "../share/readBySheetJs";
import { repairFaults } from "../share/repairFaults";
import { shortened } from "../share/shortenBook";
import { MONDAY } from "./sampleBook";

type Copy = Awaited<ReturnType<typeof copied>>;

const REP = "Finn O’Hara";
/** Where Pipeline names the owner, and its first row of deals, zero-based. */
const OWNERS = { sheet: "Pipeline", column: "D", name: REP, from: 5 };

function policyFor(readers: Readers) {
  const plan = bookPlan({ ...startingSetup(MONDAY), owners: ["Anybody"], packs: PACK_NAMES });
  return policyOf(bookAudiences(plan, ALL_TABLES), choiceFor(readers, readers === "rep" ? REP : ""));
}

function copyFor(readers: Readers, source: Uint8Array): Promise<Copy> {
  return copied(source, policyFor(readers), NATIVE_TWINS);
}

/** The sheets that stay, each with what the receipt says is taken out of it. */
function staying({ privateReceipt }: Copy, rows: readonly number[]): Readonly<Record<string, TakenOut>> {
  const kept = privateReceipt.taken.filter(({ leaves }) => leaves === undefined);
  return Object.fromEntries(
    kept.map(({ name, columns }) => [
      name,
      { rows, columns: columns.map(({ column }) => columnNumber(column)) },
    ]),
  );
}

/** The cells that the receipt says are left empty. */
function leftEmpty({ privateReceipt }: Copy): ReadonlySet<string> {
  const blank = privateReceipt.changed.filter(({ outcome }) => outcome === "blank");
  return new Set(blank.flatMap(({ sheet, cells }) => cellsOfRanges(cells).map((cell) => `${sheet}!${cell}`)));
}

function privatePlaces({ privateReceipt: { taken } }: Copy): PrivatePlaces {
  const columns = taken.map(({ name, columns: gone }) => [name, gone.map(({ column }) => column)] as const);
  return {
    sheets: taken.filter(({ leaves }) => leaves !== undefined).map(({ name }) => name),
    columns: Object.fromEntries(columns),
  };
}

const PLANTINGS = 100;
/** A copy costs the same with one planting in it or with several, each in other places. */
const IN_ONE_COPY = 10;
/** Most places are where any attribute could be put in: of those few are taken at a time. */
const ODDS = 0.05;

/** What is kept of the sample team's whole book for each circle of readers. */
export function describeCopiesOfSample(): void {
  describe("a copy of the sample team's whole book", () => {
    let source: Uint8Array;
    const copies = new Map<Readers, Copy>();
    const copy = (readers: Readers): Copy => copies.get(readers)!;

    beforeAll(async () => {
      source = Uint8Array.from(await excelHost.save());
      for (const readers of ["leadership", "team", "rep"] as const)
        copies.set(readers, await copyFor(readers, source));
    });

    it.each([
      ["leadership", 10_000],
      ["team", 15_000],
      ["rep", 1_000],
    ] as const)(
      "for the readers %s is to SheetJS what the book is, but for the cells that its receipt names",
      (readers, fewest) => {
        const rows = readers === "rep" ? rowsOfOthers(source, OWNERS) : [];
        const made = copy(readers);
        const compared = comparedBySheetJs(source, made.bytes, staying(made, rows));
        const empty = leftEmpty(made);
        expect(compared.other).toEqual([]);
        expect(compared.missing.filter((cell) => !empty.has(cell))).toEqual([]);
        expect(compared.same).toBeGreaterThan(fewest);
        expect(repairFaults(made.bytes)).toEqual([]);
      },
    );

    it.each(["leadership", "team", "rep"] as const)(
      "for the readers %s is a valid workbook",
      async (readers) => {
        expect(await ooxmlErrors(copy(readers).bytes)).toEqual([]);
      },
    );

    it("has none of the words that are planted into every place that can carry a text, all at once", async () => {
      const { next, count } = randomWords(randomFrom(1));
      const soil = soilOf(source, privatePlaces(copy("leadership")));
      const planted = soil.plant(next, () => true);
      const made = await copyFor("leadership", planted);
      expect(count()).toBeGreaterThan(100_000);
      expect(soil.kinds.size).toBeGreaterThan(60);
      expect(wordsIn(made.bytes)).toEqual([]);
      expect(leaksIn(made.bytes, MARKS)).toEqual([]);
      const shown = comparedBySheetJs(source, made.bytes, staying(made, []));
      expect(shown.same).toBeGreaterThan(9_000);
      expect(repairFaults(made.bytes)).toEqual([]);
      expect(await ooxmlErrors(made.bytes)).toEqual([]);
    });

    it("has none of the words of a hundred plantings, each into a random eleventh of the places", async () => {
      const soil = soilOf(shortened(source, 6), privatePlaces(copy("leadership")));
      const policy = policyFor("leadership");
      const counts: number[] = [];
      for (let first = 0; first < PLANTINGS; first += IN_ONE_COPY) {
        const random = randomFrom(first + 1);
        const { next } = randomWords(random);
        let turn = 0;
        const bytes = soil.plant(
          (form) => {
            counts[first + turn] = (counts[first + turn] ?? 0) + 1;
            return next(form);
          },
          (kind) => {
            turn = Math.floor(random() * (IN_ONE_COPY + 1));
            return turn < IN_ONE_COPY && (kind !== "unknown attribute" || random() < ODDS);
          },
        );
        expect(wordsIn((await copied(bytes, policy, NATIVE_TWINS)).bytes)).toEqual([]);
      }
      expect(counts).toHaveLength(PLANTINGS);
      expect(Math.min(...counts)).toBeGreaterThan(500);
    });
  });
}
