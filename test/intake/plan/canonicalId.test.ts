import { canonicalId } from "../../../src/intake/plan/canonicalId";
import { madeUpId } from "../../../src/intake/plan/madeUpId";

describe("An id", () => {
  it("of 15 Salesforce characters gets the suffix that says which letters are capitals", () => {
    expect(canonicalId("006q000000HddohAAB".slice(0, 15))).toBe("006q000000HddohAAB");
    expect(canonicalId("006q000000HcZXXAA3".slice(0, 15))).toBe("006q000000HcZXXAA3");
    expect(canonicalId("006q000000HcZXcAAN".slice(0, 15))).toBe("006q000000HcZXcAAN");
  });

  it("that differs from another by case alone differs from it without case too", () => {
    const [one, two] = ["0065e0000omJNqx", "0065e0000OMJNQX"].map(canonicalId);
    expect(one?.toLowerCase()).not.toBe(two?.toLowerCase());
  });

  it("of any other shape is only trimmed", () => {
    expect(canonicalId(" 123 ")).toBe("123");
    expect(canonicalId("001q000000wW9Be")).toBe("001q000000wW9Be");
  });

  it("is made up of account, deal and owner, the same in any case and spacing", () => {
    const id = madeUpId({ account: "Aldervik Foods", deal: "Pilot", owner: "Ana Duarte" });
    expect(id).toMatch(/^CB-[0-9A-Z]{14}$/);
    expect(madeUpId({ account: " aldervik foods", deal: "PILOT", owner: "Ana Duarte " })).toBe(id);
    expect(madeUpId({ account: "Aldervik Foods", deal: "Pilot", owner: "Eva" })).not.toBe(id);
    expect(madeUpId({ account: "Aldervik", deal: " FoodsPilot", owner: "Ana Duarte" })).not.toBe(id);
  });

  it("cannot be made up of nothing", () => {
    expect(madeUpId({ account: " ", deal: "", owner: "" })).toBeUndefined();
  });
});
