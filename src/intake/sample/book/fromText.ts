import type { Cell } from "../../../kit/cell";
import type { Serial } from "../../../kit/serial";
import type { Column } from "../../../schema/column";
import type { Sheet } from "../../../schema/sheet";
import type { CellsByHeader } from "../../../schema/tableEdit";
import { largestAccounts, largestDeals, MEMBERS, type Scene } from "./scene";

/** The column in which a row names cells that few rows have, as `Header = value ¦ Header = value`. */
const MORE = "More";
const ACCOUNTS = 18;

/**
 * Rows of a sheet from a text: headers in the first line, cells parted by bars. `@0` is the first member, `#0` the largest
 * open deal's id, `$0` the largest account, `#0.owner` or `$0.owner` who carries it; `-3d` is three days before today.
 */
export function fromText(scene: Scene, sheet: Sheet, text: string): readonly CellsByHeader[] {
  const names = namesOf(scene);
  const columns = new Map(Object.values(sheet.columns).map((column) => [column.header, column]));
  const [headers = [], ...lines] = text.trim().split("\n").map(cellsOf);
  return lines.map((cells) => {
    const pairs = headers.flatMap((header, index) => pairsOf(header, cells[index] ?? ""));
    const written = pairs.filter(([, words]) => words !== "");
    return Object.fromEntries(
      written.map(([header, words]) => [
        header,
        cellOf(columns.get(header), named(words, names), scene.today),
      ]),
    );
  });
}

function cellsOf(line: string): readonly string[] {
  return line.split("|").map((cell) => cell.trim());
}

function pairsOf(header: string, cell: string): readonly (readonly [header: string, words: string])[] {
  if (header !== MORE) return [[header, cell]];
  if (cell === "") return [];
  return cell.split("¦").map((pair) => {
    const [name = "", ...words] = pair.split("=");
    return [name.trim(), words.join("=").trim()];
  });
}

/** A text where the column takes one, else the number or the day that the words say. */
function cellOf(column: Column<unknown> | undefined, words: string, today: Serial): Cell {
  if (column === undefined || column.parse(words).ok) return words;
  const days = /^([+-]\d+)d$/.exec(words)?.[1];
  return days === undefined ? Number(words) : today + Number(days);
}

function namesOf(scene: Scene): ReadonlyMap<string, string> {
  const names = new Map(MEMBERS.map((member, index) => [`@${String(index)}`, member]));
  for (const [index, { dealId, account, owner }] of largestDeals(scene).entries()) {
    names.set(`#${String(index)}`, dealId);
    names.set(`#${String(index)}.account`, account);
    names.set(`#${String(index)}.owner`, owner);
  }
  for (const [index, { account, owner }] of largestAccounts(scene, ACCOUNTS).entries()) {
    names.set(`$${String(index)}`, account);
    names.set(`$${String(index)}.owner`, owner);
  }
  return names;
}

function named(words: string, names: ReadonlyMap<string, string>): string {
  return words.replaceAll(/[@#$]\d+(?:\.(?:owner|account))?/g, (name) => names.get(name) ?? name);
}
