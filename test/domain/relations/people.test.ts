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
});
