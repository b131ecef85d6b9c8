import { buildWorkbook, row, table } from "../../../test/share/workbookBuilder";
import type { Cell } from "../../../src/kit/cell";
import { uniform } from "../random";

const [HEADER_ROW, FIRST_ROW] = [5, 6];
const LARGE = 'IF(Pipeline[[#This Row],[Amount]]>=50000,"Yes","No")';

/** Twelve columns that hold what was typed, Judgment among them, which stays with the manager. */
const TYPED =
  "Deal,Account,Deal ID,Owner,Stage,Category,Status,Created,Close date,Amount,Probability,Judgment".split(
    ",",
  );
/** Three that are worked out: by the columns' names, by addresses, and by a formula that all its cells share. */
const HEADERS = [...TYPED, "Large", "Age", "Original amount"];
const STATUSES = ["Open", "Won", "Lost"];

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(formula: string): string {
  return formula.replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** The shared strings in the making. */
function newStrings() {
  const places = new Map<string, number>();
  return {
    place: (text: string): number => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    part: (): string =>
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...places.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
}

function typedCells(at: number, random: () => number): readonly Cell[] {
  const created = 46_000 + Math.floor(random() * 300);
  const amount = 100 * Math.ceil(random() * 900);
  const chance = Math.round(5 + 90 * random()) / 100;
  const names = [
    `Deal ${String(at)}`,
    `Account ${String(at % 900)}`,
    `D-${String(at)}`,
    `Member ${String(at % 30)}`,
  ];
  const states = ["Proposal", "Commit", STATUSES[at % 3] ?? ""];
  return [...names, ...states, created, created + 60, amount, chance, `judged ${String(at)}`];
}

function formulaCells(at: number, index: number, cells: readonly Cell[]): readonly string[] {
  const amount = Number(cells[9]);
  const shared = index === 0 ? ` ref="O${String(at)}:O${String(at)}">J${String(at)}` : ">";
  return [
    `<c r="M${String(at)}" t="str"><f>${escaped(LARGE)}</f><v>${amount >= 50_000 ? "Yes" : "No"}</v></c>`,
    `<c r="N${String(at)}"><f>I${String(at)}-H${String(at)}</f><v>60</v></c>`,
    `<c r="O${String(at)}"><f t="shared" si="0"${shared}</f><v>${String(amount)}</v></c>`,
  ];
}

/** A book whose Pipeline has so many deals in fifteen columns, three of them formulas, as .xlsx bytes, and the same cells as a grid. */
export function largeBook(deals: number): {
  readonly bytes: Uint8Array;
  readonly cells: readonly (readonly Cell[])[];
} {
  const random = uniform(deals);
  const strings = newStrings();
  const grid = [HEADERS, ...Array.from({ length: deals }, (_, at) => typedCells(at, random))];
  const rows = grid.map((cells, index) => {
    const at = HEADER_ROW + index;
    const typed = cells.map((cell, column) => {
      const start = `<c r="${letter(column)}${String(at)}"`;
      return typeof cell === "string"
        ? `${start} t="s"><v>${String(strings.place(cell))}</v></c>`
        : `${start}><v>${String(cell)}</v></c>`;
    });
    return row(at, index === 0 ? typed : [...typed, ...formulaCells(at, index - 1, cells)]);
  });
  const area = `A${String(HEADER_ROW)}:O${String(FIRST_ROW + deals - 1)}`;
  const columns = HEADERS.map((header) => (header === "Large" ? ([header, LARGE] as const) : header));
  const sheet = { name: "Pipeline", rows: rows.join(""), tables: [table("Pipeline", area, columns)] };
  return { bytes: buildWorkbook({ sheets: [sheet], strings: strings.part() }), cells: grid };
}
