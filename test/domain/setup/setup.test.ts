import { FIRST_TASKS, FIRST_WEEKS, firstWeek } from "../../../src/domain/setup/firstNinetyDays";
import { suggestedStages } from "../../../src/domain/setup/suggestedStages";
import { teamFound } from "../../../src/domain/setup/teamFound";
import type { Stage } from "../../../src/schema/sheets/settings/stages";
import { deal, TODAY } from "../deal";
import { stage as stageOf } from "../stage";

describe("the first 90 days", () => {
  it("are 13 weeks, counted from the first day; before and after them there is no week", () => {
    const week = (day: number) => firstWeek(TODAY, TODAY + day);
    expect([0, 6, 7, 89].map(week)).toEqual([1, 1, 2, FIRST_WEEKS]);
    expect([-1, 90].map(week)).toEqual([null, null]);
    expect(firstWeek(null, TODAY)).toBeNull();
  });

  it("have something to do in every week, told apart by a key, and words to say it", () => {
    const weeks = new Set(FIRST_TASKS.map(({ week }) => week));
    expect([...weeks]).toEqual(Array.from({ length: FIRST_WEEKS }, (_, at) => at + 1));
    expect(new Set(FIRST_TASKS.map(({ key }) => key)).size).toBe(FIRST_TASKS.length);
    for (const { key, words } of FIRST_TASKS) {
      expect(key).not.toBe("");
      expect(words.split(" ").length).toBeGreaterThan(3);
    }
  });

  it("begin with the agreement, the deals and the people, and end with a look back", () => {
    const first = FIRST_TASKS.filter(({ week }) => week === 1).map(({ key }) => key);
    expect(first).toEqual(["agreement", "import", "meet"]);
    expect(FIRST_TASKS.at(-1)).toMatchObject({ key: "look back", week: FIRST_WEEKS, place: "Setup" });
  });
});

describe("stages that are proposed", () => {
  const stage = (name: string, facts: Partial<Stage> = {}) => stageOf({ stage: name, ...facts });
  const at = (name: string, probability: number | null = null) => deal({ stage: name, probability });
  const one = (facts: Partial<Stage>, ...chances: readonly (number | null)[]) =>
    suggestedStages(
      [stage("Proposal", facts)],
      chances.map((chance) => at("proposal ", chance)),
    )[0];

  it("are the open ones in which deals stand, the coldest first", () => {
    const stages = [stage("Late"), stage("Early"), stage("Empty"), stage("Won", { kind: "Won" })];
    const deals = [at("Late", 0.9), at("Early", 0.1), at("Won", 1), deal({ stage: "Empty", status: "Lost" })];
    expect(suggestedStages(stages, deals).map((each) => each.stage)).toEqual(["Early", "Late"]);
  });

  it("take the middle chance of their deals, and of two the higher", () => {
    expect(one({}, 0.9, 0.1, 0.3, null)).toMatchObject({ probability: 0.3, deals: 4 });
    expect(one({}, 0.4, 0.2)).toMatchObject({ probability: 0.4 });
  });

  it("are as warm as their chance", () => {
    const warm = (chance: number) => one({}, chance)?.temperature;
    expect([0.24, 0.25, 0.49, 0.5, 0.74, 0.75].map(warm)).toEqual([
      ...["Prospect", "Warm", "Warm", "Hot", "Hot", "Ready"],
    ]);
  });

  it("are as warm as their place where no deal has a chance, with the chance that goes with it", () => {
    const names = ["A", "B", "C", "D"];
    const found = suggestedStages(
      names.map((name) => stage(name)),
      names.map((name) => at(name)),
    );
    expect(found.map(({ temperature, probability }) => [temperature, probability])).toEqual([
      ["Prospect", 0.1],
      ["Warm", 0.3],
      ["Hot", 0.6],
      ["Ready", 0.8],
    ]);
    expect(one({ temperature: "Hot" }, null)).toMatchObject({ probability: 0.6 });
  });

  it("keep what the book says, and say what was proposed", () => {
    const said = { temperature: "Warm", probability: 0.9, normDays: 12 } as const;
    expect(one(said, 0.1)).toMatchObject({ ...said, isProposed: false });
    expect(one({ ...said, normDays: null }, 0.1)).toMatchObject({ normDays: 30, isProposed: true });
    expect(one({ ...said, temperature: null }, 0.1)).toMatchObject({
      temperature: "Ready",
      isProposed: true,
    });
    expect(one({ ...said, probability: null }, 0.1)).toMatchObject({ probability: 0.1, isProposed: true });
  });
});

describe("the team found in the deals", () => {
  const owned = (owner: string, status: "Open" | "Won" = "Open") => ({ owner, status });

  it("is everybody who carries a deal and is not listed, A–Z, in the first spelling met", () => {
    const deals = [owned(" Chen Li "), owned("ana"), owned("CHEN LI", "Won"), owned("  "), owned("Ben")];
    expect(teamFound(deals, ["BEN "])).toEqual([
      { name: "ana", open: 1, deals: 1 },
      { name: "Chen Li", open: 1, deals: 2 },
    ]);
  });

  it("is nobody where all are listed", () => {
    expect(teamFound([owned("Ana")], ["ana"])).toEqual([]);
  });
});
