import type { BorderEdge } from "../../../src/host/book/types/format";
import { at, closeBooks, openBook } from "./support";

afterAll(closeBooks);

const LINE = { style: "Continuous", weight: "Thin", color: "#AABBCC" } as const;
const CELLS = ["B2", "C2", "D2", "B3", "C3", "D3", "B4", "C4", "D4"];

/** The cells around and in B2:D4 that hold a line of their own on this side. */
function lined(address: string, edge: BorderEdge, side: BorderEdge): string[] {
  const { formats } = openBook().sheets.active;
  formats.setBorder(at(address), edge, LINE);
  return [...CELLS, "A1", "B1", "A2", "E4", "B5"].filter(
    (cell) => formats.border(at(cell), side)?.style === "Continuous",
  );
}

describe("an edge of a box", () => {
  test.each([
    ["EdgeTop", "EdgeTop", ["B2", "C2", "D2"]],
    ["EdgeBottom", "EdgeBottom", ["B4", "C4", "D4"]],
    ["EdgeLeft", "EdgeLeft", ["B2", "B3", "B4"]],
    ["EdgeRight", "EdgeRight", ["D2", "D3", "D4"]],
    ["InsideHorizontal", "EdgeBottom", ["B2", "C2", "D2", "B3", "C3", "D3"]],
    ["InsideVertical", "EdgeRight", ["B2", "C2", "B3", "C3", "B4", "C4"]],
  ] as const)("%s is drawn in the cells that it runs along", (edge, side, cells) => {
    expect(lined("B2:D4", edge, side)).toEqual(cells);
  });

  test.each(["InsideHorizontal", "InsideVertical"] as const)("%s of one cell is no line", (edge) => {
    expect(lined("C3", edge, "EdgeBottom")).toEqual([]);
    expect(lined("C3", edge, "EdgeRight")).toEqual([]);
  });

  test("is the same line when it is drawn once more in another colour", () => {
    const { formats } = openBook().sheets.active;
    formats.setBorder(at("B2:D4"), "InsideHorizontal", LINE);
    formats.setBorder(at("B2:D4"), "InsideHorizontal", { ...LINE, color: "#112233" });
    expect(formats.border(at("B2:D4"), "InsideHorizontal")).toEqual({ ...LINE, color: "#112233" });
  });
});
