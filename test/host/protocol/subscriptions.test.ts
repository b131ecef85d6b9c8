import { createSubscriptions } from "../../../src/host/protocol/subscriptions";

describe("subscriptions", () => {
  test("last until their last handler is gone", () => {
    const subscriptions = createSubscriptions();
    subscriptions.add(10, "sheet");
    subscriptions.add(10, "sheet");
    subscriptions.remove(10, "sheet");
    expect(subscriptions.has(10, "sheet")).toBe(true);
    subscriptions.remove(10, "sheet");
    expect(subscriptions.has(10, "sheet")).toBe(false);
  });

  test("tell targets and events apart", () => {
    const subscriptions = createSubscriptions();
    subscriptions.add(10, "sheet");
    expect(subscriptions.has(10, "Workbook")).toBe(false);
    expect(subscriptions.has(11, "sheet")).toBe(false);
  });

  test("are gone when the add-in starts anew", () => {
    const subscriptions = createSubscriptions();
    subscriptions.add(101, "table");
    subscriptions.clear();
    expect(subscriptions.has(101, "table")).toBe(false);
  });

  test("do not go below nothing", () => {
    const subscriptions = createSubscriptions();
    subscriptions.remove(10, "sheet");
    subscriptions.add(10, "sheet");
    expect(subscriptions.has(10, "sheet")).toBe(true);
  });
});
