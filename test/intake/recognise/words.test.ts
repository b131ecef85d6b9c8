import { categoryOf } from "../../../src/intake/recognise/categoryOf";
import { statusOf } from "../../../src/intake/recognise/statusWords";

describe("A CRM's word for a closed deal", () => {
  it.each([
    "Won",
    "Closed Won",
    "closedwon",
    "CLOSED - WON",
    "7. Closed Won",
    "Closed won (Sales Pipeline)",
    "Won - paid",
    "Gewonnen",
    "Gagné",
  ])("is won: %s", (word) => {
    expect(statusOf(word)).toBe("Won");
  });

  it.each(["Lost", "Closed Lost", "closedlost", "Closed/Lost", "Lost: price", "Verloren", "Perdu"])(
    "is lost: %s",
    (word) => {
      expect(statusOf(word)).toBe("Lost");
    },
  );

  it.each(["Closed", "Almost won", "Wonderful", "Negotiation", "Closing", ""])("is not %j", (word) => {
    expect(statusOf(word)).toBeUndefined();
  });
});

describe("A CRM's word for a category", () => {
  it.each([
    ["Best Case", "Best case"],
    ["BestCase", "Best case"],
    ["most_likely", "Most likely"],
    ["COMMIT", "Commit"],
    ["Not forecasted", "Omitted"],
    ["Closed won", "Closed"],
  ])("%s is %s", (word, category) => {
    expect(categoryOf(word)).toBe(category);
  });

  it("is unknown where a reader could only guess", () => {
    expect(categoryOf("Stretch")).toBeUndefined();
  });
});
