import fc from "fast-check";
import { closest } from "../../../src/domain/find/closest";
import { type Findable, findIndex } from "../../../src/domain/find/findIndex";
import { beginsWord, findIn, foundAt } from "../../../src/domain/find/findIn";
import { slips } from "../../../src/domain/find/slips";
import { plain } from "../../../src/kit/text";

const named = (name: string, facts: Partial<Findable> = {}): Findable => ({
  name,
  texts: [],
  weight: 0,
  ...facts,
});

const BOOK = findIndex([
  named("Renewal of Kestrel Air", { weight: 40 }),
  named("Kestrel Air", { texts: ["Dana Weiss", "Proposal"], weight: 128 }),
  named("Kestrel Air, second year", { weight: 200 }),
  named("Škoda Plzeň"),
  named("Straße 9"),
  named("Pier 9", { texts: ["asked by Kestrel’s buyer"] }),
]);

const names = (wanted: string) => findIn(BOOK, wanted).map(({ name }) => name);

describe("Finding", () => {
  test("puts names that begin so first, the heavier before the lighter, then words of names, then other cells", () => {
    expect(names("kes")).toEqual([
      "Kestrel Air, second year",
      "Kestrel Air",
      "Renewal of Kestrel Air",
      "Pier 9",
    ]);
  });

  test("takes no notice of case, accents and the order of words", () => {
    expect(names("plzen SKODA")).toEqual(["Škoda Plzeň"]);
    expect(names("ŠKODA")).toEqual(["Škoda Plzeň"]);
    expect(names("strasse")).toEqual(["Straße 9"]);
  });

  test("wants every word, in one record and not across two cells", () => {
    expect(names("kestrel dana")).toEqual(["Kestrel Air"]);
    expect(names("kestrel nobody")).toEqual([]);
    expect(names("weissproposal")).toEqual([]);
    expect(names("  ")).toEqual([]);
  });

  test("ranks the beginning of a name before that of a word, this before a piece of one, and that before other cells", () => {
    const index = findIndex([
      named("elsewhere", { texts: ["Airport"], weight: 9 }),
      named("Fairway", { weight: 9 }),
      named("Blue-Air", { weight: 1 }),
      named("New Air", { weight: 9 }),
      named("Air Kestrel"),
    ]);
    const found = (wanted: string) => findIn(index, wanted).map(({ name }) => name);
    expect(found("air")).toEqual(["Air Kestrel", "New Air", "Blue-Air", "Fairway", "elsewhere"]);
    expect(found("  air   kestrel ")).toEqual(["Air Kestrel"]);
  });

  test("wants each word at its own place: one piece of a name is less than two words of it", () => {
    const index = findIndex([
      named("Air fortress", { weight: 9 }),
      named("Air comfort", { weight: 8 }),
      named("Fort by air", { weight: 1 }),
      named("Air", { texts: ["fort"], weight: 7 }),
    ]);
    const found = findIn(index, "fort air").map(({ name }) => name);
    expect(found).toEqual(["Air fortress", "Fort by air", "Air comfort", "Air"]);
    expect(findIn(index, "air fort")[0]?.name).toBe("Air fortress");
  });

  test("knows where a word begins, also after another piece of the same letters", () => {
    expect(
      ["air", "fair air", "blue-air", "9air", "fair", "éair", "fairair"].map((name) =>
        beginsWord(name, "air"),
      ),
    ).toEqual([...[true, true, true, false, false, false, false]]);
  });

  test("says of no cell where none holds the word", () => {
    expect(foundAt(named("Kestrel", { texts: ["Dana"] }), "nobody")).toBeNull();
    expect(foundAt(named("Kestrel", { texts: ["Dana"] }), "dana")).toBe(0);
  });

  test("says in which cell a word stands that the name does not say", () => {
    const kestrel = named("Kestrel Air", { texts: ["Kestrel Air", "Dana Weiss"] });
    expect(foundAt(kestrel, "kestrel")).toBeNull();
    expect(foundAt(kestrel, "kestrel weiss")).toBe(1);
  });

  test("finds each record by any piece of any of its texts, however they are written", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "Ä", "ß", "é", "9", " ", ".", "Ł", "ø"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), fc.nat(), (rows, pick) => {
        const records = rows.map(([name, other]) => named(name, { texts: [other] }));
        const one = records[pick % records.length] ?? named("");
        const [word = ""] = plain(one.texts[0] ?? "").split(/\s+/);
        const found = findIn(findIndex(records), word.toUpperCase());
        if (plain(word.toUpperCase()) === word && word !== "") expect(found).toContain(one);
        expect(new Set(found).size).toBe(found.length);
      }),
      { seed: 6 },
    );
  });
});

describe("The closest name", () => {
  const nearest = (wanted: string) => closest(BOOK, wanted, 3).map(({ name }) => name);

  test("is the one with the fewest slips in the words that look most alike", () => {
    expect(nearest("kestral")).toEqual(["Kestrel Air, second year", "Kestrel Air", "Renewal of Kestrel Air"]);
    expect(nearest("skdoa")).toEqual(["Škoda Plzeň"]);
    expect(nearest("kestrel ari")).toEqual(["Kestrel Air", "Renewal of Kestrel Air"]);
  });

  test("names each once, the heaviest first, and no more than asked for", () => {
    const index = findIndex([
      named("Kestrel", { weight: 1 }),
      named("KESTREL", { weight: 5 }),
      named("Kestrol", { weight: 3 }),
      named("Kestrul", { weight: 2 }),
    ]);
    expect(closest(index, "kestral", 9).map(({ weight }) => weight)).toEqual([5, 3, 2]);
    expect(closest(index, "kestral", 2).map(({ weight }) => weight)).toEqual([5, 3]);
    expect(closest(index, "kestrolo", 9).map(({ name }) => name)).toEqual(["Kestrol"]);
  });

  test("is found by words that follow each other, at the end of a name too", () => {
    const index = findIndex([named("The Blue  Harbor"), named("Blue The Harbor")]);
    expect(closest(index, "blue harbur", 3).map(({ name }) => name)).toEqual(["The Blue  Harbor"]);
    expect(closest(findIndex([named("ab")]), "ab", 3)).toEqual([]);
  });

  test("is none where more than a third of the letters differ, or where two letters say too little", () => {
    expect(nearest("zebra")).toEqual([]);
    expect(nearest("xx")).toEqual([]);
  });
});

describe("Slips of typing", () => {
  test.each([
    ["kestrel", "kestral", 1],
    ["kestrel", "kesrtel", 1],
    ["kestrel", "kestrell", 1],
    ["kestrel", "kstel", 2],
    ["kestrel", "", 4],
  ])("part %s from %s by %i", (a, b, count) => {
    expect(slips(a, b, 3)).toBe(count);
  });

  test("count alike both ways, are none for the same text, and never more than the longer has letters", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b, 9)).toBe(slips(b, a, 9));
        expect(slips(a, a, 9)).toBe(0);
        expect(slips(a, b, 9)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips(a, b, 2)).toBe(Math.min(slips(a, b, 9), 3));
      }),
      { seed: 7 },
    );
  });
});
