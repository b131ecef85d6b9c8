import { notAppliedWords, notDrawnWords, overtakenWords, undoneWords } from "../../src/pane/app/writeWords";

const PROTECTED = { kind: "protected", code: "AccessDenied", where: "Range.values", message: "" } as const;

function cell(key: string) {
  return { table: "Pipeline", key, header: "Amount", found: 1 };
}

describe("the words after a write that did not go through", () => {
  it("name the protected sheet, and say that the book is as before", () => {
    expect(notAppliedWords({ ok: false, why: "protected", tab: "Pipeline CB", standing: 0 })).toEqual({
      title: "Pipeline CB is protected",
      body: "Unprotect it on Excel’s Review tab, then try again. The book is as it was before.",
    });
    expect(undoneWords({ ok: false, why: "protected", tab: "Settings" }).title).toBe("Settings is protected");
  });

  it("name the sheet whose table shows totals, and say how to switch them off", () => {
    const fault = { kind: "totals", code: "Totals", where: "Actions", message: "" } as const;
    expect(notAppliedWords({ ok: false, why: "refused", fault, standing: 0 })).toEqual({
      title: "Actions has a totals row",
      body: "Switch it off on Excel’s Table Design tab, then try again. The book is as it was before.",
    });
  });

  it("count what may still stand", () => {
    const { body } = notAppliedWords({ ok: false, why: "refused", fault: PROTECTED, standing: 5 });
    expect(body).toContain("5 rows or cells may still stand there");
  });
});

describe("the words after a write that went through in part", () => {
  it("say that Pipeline is written where the Forecast is not drawn, and why", () => {
    const { title, body } = notDrawnWords(PROTECTED);
    expect(title).toBe("The Forecast was not drawn anew");
    expect(body).toContain(
      "Pipeline is written; the Forecast lists the owners of before. A sheet is protected.",
    );
  });

  it("name the first cells that were left alone, and count the others", () => {
    expect(overtakenWords([])).toBe("");
    expect(overtakenWords(["D-1", "D-2", "D-3", "D-4", "D-5"].map(cell))).toBe(
      " Changed by someone since, so left alone: Amount of D-1, Amount of D-2, Amount of D-3 and 2 more.",
    );
  });
});
