import { sharedBy } from "../../../src/schema/derive/sharedBy";

describe("sharedBy", () => {
  it("names everything once, with all columns that have it", () => {
    expect(sharedBy([["late"], [], ["late", "bare"], ["bare"]])).toEqual([
      { item: "late", columns: [0, 2] },
      { item: "bare", columns: [2, 3] },
    ]);
  });
});
