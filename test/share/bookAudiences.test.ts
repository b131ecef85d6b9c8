import { TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { bookAudiences } from "../../src/share/bookAudiences";
import { FOR_LEADERSHIP, policyOf } from "../../src/share/policyOf";
import { SETUP } from "../schema/excelTexts";

const book = bookAudiences(bookPlan(SETUP), TABLES);

function sheetOf(choice: Partial<typeof FOR_LEADERSHIP>, name: string) {
  return policyOf(book, { ...FOR_LEADERSHIP, ...choice }).sheets.find((sheet) => sheet.name === name);
}

describe("the policy of the control book", () => {
  it("keeps a sheet back of which every column is private, whoever asks", () => {
    const talent = TABLES.find(({ table }) => table === "Talent")?.name ?? "";
    expect(sheetOf({ readers: "team", sheets: [talent] }, talent)?.fate).toBe("private");
  });

  it("keeps a private column back although its sheet goes", () => {
    const pipeline = sheetOf({ readers: "team" }, "Pipeline");
    expect(pipeline?.fate).toBe("stays");
    expect(pipeline?.columns).toContainEqual(
      expect.objectContaining({ header: "Judgment", fate: "private" }),
    );
  });

  it("shows the team's columns to the team alone", () => {
    expect(sheetOf({}, "Pipeline")?.columns).toContainEqual(
      expect.objectContaining({ header: "Strategy", fate: "private" }),
    );
    expect(sheetOf({ readers: "team" }, "Pipeline")?.columns).toContainEqual(
      expect.objectContaining({ header: "Strategy", fate: "stays" }),
    );
  });

  it("leaves out what the manager left out, and lets results use Settings all the same", () => {
    const choice = { sheets: ["Pipeline"], leftOutColumns: [{ sheet: "Pipeline", header: "Competitor" }] };
    expect(sheetOf(choice, "Forecast")?.fate).toBe("notChosen");
    expect(sheetOf(choice, "Settings")?.fate).toBe("notShown");
    expect(sheetOf(choice, "Pipeline")?.columns).toContainEqual(
      expect.objectContaining({ header: "Competitor", fate: "notChosen" }),
    );
  });

  it("lets a column of the manager's own go when it is asked for, never a declared one", () => {
    const addedColumns = ["Partner tier", "Judgment"].map((header) => ({ sheet: "Pipeline", header }));
    const columns = sheetOf({ addedColumns }, "Pipeline")?.columns;
    expect(columns).toContainEqual(expect.objectContaining({ header: "Partner tier", fate: "stays" }));
    expect(columns).toContainEqual(expect.objectContaining({ header: "Judgment", fate: "private" }));
    expect(columns).not.toContainEqual(expect.objectContaining({ header: "Judgment", fate: "stays" }));
  });

  it("does not know the sheet Home, which therefore stays back as a whole", () => {
    expect(sheetOf({ sheets: ["Home"] }, "Home")).toBeUndefined();
  });

  it("knows the titles and purposes of the book's own tabs", () => {
    const purposes = TABLES.flatMap(({ name, tab }) => (name === "Pipeline" ? [tab.purpose] : []));
    expect(book.knownTexts).toEqual(expect.arrayContaining(["Pipeline", ...purposes]));
  });

  it("knows the words of the book's own formulas", () => {
    expect(book.knownTexts).toEqual(expect.arrayContaining(["Best case", "(blank)", "met"]));
  });
});
