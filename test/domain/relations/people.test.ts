import fc from "fast-check";
import { peopleMap, peopleOfAccount, peopleOfDeal } from "../../../src/domain/relations/peopleMap";
import { relation } from "../../../src/domain/relations/relation";
import { warmth } from "../../../src/domain/relations/warmth";
import type { Relationship } from "../../../src/schema/sheets/relationships";
import { TODAY } from "../deal";
import { known } from "./known";

const FADING = { today: TODAY, halfLife: 45 };

function names(people: readonly Relationship[]): readonly string[] {
  return peopleMap(people, FADING).map(({ person }) => person.person);
}

describe("the warmth of a tie", () => {
  it("is warm for half a half-life, cooling until a whole one, then cold", () => {
    const after = (days: number) => warmth(TODAY - days, FADING);
    expect([0, 6, 22, 24, 45, 46, 300].map(after)).toEqual([
      "warm",
      "warm",
      "warm",
      "cooling",
      "cooling",
      "cold",
      "cold",
    ]);
    expect(warmth(null, FADING)).toBe("never met");
  });

  it("never grows with silence", () => {
    const order = ["warm", "cooling", "cold"];
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((day) =>
          order.indexOf(warmth(TODAY - day, FADING)),
        );
        expect(sooner).toBeLessThanOrEqual(later ?? 0);
      }),
      { seed: 8 },
    );
  });
});

describe("the people of a deal", () => {
  it("stand with those who sign first, then those against, then the warmest", () => {
    const people = [
      known({ person: "User", role: "User", stance: 1, strength: 3, lastContact: TODAY - 2 }),
      known({ person: "Opponent", role: "Opponent", stance: -2, strength: 1, lastContact: TODAY - 3 }),
      known({ person: "Champion", role: "Champion", stance: 2, strength: 3, lastContact: TODAY - 2 }),
      known({ person: "Signer", role: "Economic buyer" }),
    ];
    expect(names(people)).toEqual(["Signer", "Opponent", "Champion", "User"]);
  });

  it("stand for us, against, neutral or unknown: a blank stance is not neutral", () => {
    const stands = ([stance, role]: readonly [number | null, Relationship["role"]]) =>
      peopleMap([known({ stance, role })], FADING)[0]?.stands;
    expect(
      (
        [
          [2, "User"],
          [0, "User"],
          [-1, "User"],
          [null, "User"],
          [null, "Opponent"],
        ] as const
      ).map(stands),
    ).toEqual(["for us", "neutral", "against", "unknown", "against"]);
  });

  it("are worth what RELATION says, and nothing is guessed where a part is blank", () => {
    const tie = { stance: 2, strength: 3, lastContact: TODAY - 45 };
    const [full] = peopleMap([known(tie)], FADING);
    expect(full?.relation).toBeCloseTo(relation(tie, FADING), 12);
    expect(full?.silence).toBe(45);
    expect(peopleMap([known({ ...tie, strength: null })], FADING)[0]?.relation).toBeNull();
  });

  it("are found by the deal's id or the account's name, in any case, and nobody by a blank one", () => {
    const people = [known({ dealId: "D-1", account: "Halden" }), known({ dealId: "", account: "halden " })];
    expect(peopleOfDeal(people, "d-1")).toHaveLength(1);
    expect(peopleOfAccount(people, "Halden")).toHaveLength(2);
    expect(peopleOfDeal(people, " ")).toEqual([]);
  });

  it("are those with a name, the warmest first; one of whom nothing is known stands between friend and foe", () => {
    const tie = (person: string, stance: number, days: number) =>
      known({ person, role: "User", stance, strength: 3, lastContact: TODAY - days });
    const friends = [tie("Cold", 2, 300), known({ person: " " }), tie("Warm", 2, 1), known({ person: "?" })];
    expect(names(friends)).toEqual(["Warm", "Cold", "?"]);
  });

  it("decide by their role, and were never met where no contact is kept", () => {
    const one = (facts: Partial<Relationship>) => peopleMap([known(facts)], FADING)[0];
    const decides = (["Economic buyer", "Decision maker", "Champion"] as const).map(
      (role) => one({ role })?.decides,
    );
    expect(decides).toEqual([true, true, false]);
    expect(one({ lastContact: null })).toMatchObject({ silence: null, warmth: "never met", relation: null });
    expect(one({ lastContact: TODAY + 3 })?.silence).toBe(0);
    expect(one({ stance: null, strength: 3, lastContact: TODAY })?.relation).toBeNull();
    expect(one({ stance: 1, strength: 3, lastContact: null })?.relation).toBeNull();
  });

  it("are worth strength times stance, halved with each half-life of silence", () => {
    const worth = (stance: number, strength: number, days: number) =>
      relation({ stance, strength, lastContact: TODAY - days }, FADING);
    expect([worth(2, 3, 0), worth(2, 3, 45), worth(1, 3, 90), worth(-2, 1.5, 45)]).toEqual([
      1, 0.5, 0.125, -0.25,
    ]);
    expect([worth(2, 3, -10), worth(-1, 0, 9)]).toEqual([1, 0]);
    expect(warmth(TODAY - 5, { today: TODAY, halfLife: 10 })).toBe("warm");
  });

  it("of one customer are not those of another, and of a blank one nobody", () => {
    const people = [known({ account: "Halden" }), known({ account: "Castell" }), known({ account: " " })];
    expect(peopleOfAccount(people, "castell ")).toEqual([people[1]]);
    expect(peopleOfAccount(people, "  ")).toEqual([]);
    expect(peopleOfDeal([known({ dealId: "D-1" }), known({ dealId: "D-2" })], "D-2")).toMatchObject([
      { dealId: "D-2" },
    ]);
  });
});
