import { dealPagePlan } from "../../../src/schema/printed/dealPage";
import { personPagePlan } from "../../../src/schema/printed/personPage";
import type { SheetPlan } from "../../../src/schema/plan";
import { KNOWN_TO_EXCEL_2021 } from "../excel2021";
import { deal } from "../../domain/deal";

const NOT_NAMES = /^([rc]|r\d*c\d*|[a-z]{1,3}\d+)$/i;

/** A cell of the page itself, which is written in capitals. */
const CELL = /\$?\b[A-M]\d+\b/g;

/** The words of a formula that stand for something by themselves: neither texts, columns and tables nor functions called. */
function namesIn(formula: string): readonly string[] {
  const bare = formula
    .replaceAll(/"[^"]*"/g, "")
    .replaceAll(/\w+\[[^\]]*\]/g, "")
    .replaceAll(CELL, "");
  return [...bare.matchAll(/[A-Za-z_][\w.]*(?![\w.]*\()/g)].map(([name]) => name);
}

function formulasOf({ formulas }: SheetPlan): readonly string[] {
  return formulas.flatMap(({ cells }) => cells.flat()).map(String);
}

/** The cells of a block such as B5:G5, by their columns' letters. */
function lettersOf(block: string): readonly string[] {
  const [first = "", last = first] = block.split(":").map((cell) => cell.replaceAll(/\d/g, ""));
  return Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(first.charCodeAt(0) + index),
  );
}

describe("A printed page", () => {
  it.each([
    ["of a deal", dealPagePlan({ deal: deal({ dealId: "D-1" }) }), "5"],
    ["of a person", personPagePlan("Ana Ruiz"), "18"],
  ])("%s gives the labels of its facts two columns, and their values four", (_, { merged }, row) => {
    const blocks = merged.filter((block) => block.split(":").every((cell) => cell.slice(1) === row));
    expect(blocks.map((block) => lettersOf(block).join(""))).toEqual(["BC", "DEFG", "HI", "JKLM"]);
  });

  it.each([
    ["of a deal", dealPagePlan({ deal: deal({ dealId: "D-1" }) })],
    ["of a person", personPagePlan("Ana Ruiz")],
  ])("%s calls nothing in its formulas by a word that Excel keeps for itself", (_, plan) => {
    const names = new Set(formulasOf(plan).flatMap(namesIn));
    expect(names).toContain("one");
    expect([...names].filter((name) => NOT_NAMES.test(name))).toEqual([]);
    expect([...names].filter((name) => KNOWN_TO_EXCEL_2021.has(name.toUpperCase()))).toEqual([]);
  });
});
