import type { StandingTable } from "../../excel/readForFind";
import type { RecordPlace, Trait } from "../../excel/selectRecord";
import type { Findable } from "../../domain/find/findIndex";
import { foundAt } from "../../domain/find/findIn";
import type { Cell } from "../../kit/cell";
import { isBlank } from "../../kit/cell";
import type { Serial } from "../../kit/serial";
import { fromCells } from "../../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../../schema/sheet";
import type { Place } from "../pages";

/** What the words of a record are made with. */
export interface Telling {
  readonly today: Serial;
  /** What a deal is called; its id where nobody knows. */
  readonly dealName: (dealId: string) => string;
}

/** What a result says of its record besides its name. */
export interface ResultWords {
  readonly line: string;
  readonly right?: string;
}

/** A record that was found, its words made when it is shown. */
export interface FoundRecord extends Findable {
  /** The heading of its group. */
  readonly kind: string;
  readonly words: (telling: Telling) => ResultWords;
  /** Where the pane shows it; null where only the sheet does. */
  readonly place: Place | null;
  /** The cell that says what was looked for: its place on the sheet, its text, and whether it is for the manager alone. */
  readonly cell: (wanted: string) => FoundCell;
}

/** The cell of a record in which something was found. */
export interface FoundCell {
  readonly place: RecordPlace;
  /** What stands there where the name does not say it; else null. */
  readonly text: string | null;
  readonly isPrivate: boolean;
}

/** What Find knows of a kind of record. */
export interface KindFacts<C extends Columns> {
  readonly kind: string;
  readonly sheet: Sheet<C>;
  /** The column that names a record. */
  readonly called: keyof C & string;
  readonly name: (record: RecordOf<C>) => string;
  readonly words: (record: RecordOf<C>, telling: Telling) => ResultWords;
  readonly place: (record: RecordOf<C>) => Place | null;
  readonly weight?: (record: RecordOf<C>) => number;
}

/** A kind of record: the records of its table. */
export interface FindKind {
  readonly kind: string;
  readonly sheet: Sheet;
  readonly records: (table: StandingTable) => readonly FoundRecord[];
}

/** A column as it stands: what it is searched for and by whom it may be read. */
interface StandingColumn {
  readonly header: string;
  /** Numbers count as texts where they name something, such as an id of digits. */
  readonly isName: boolean;
  /** Worked out by Excel: what it says is no record's own. */
  readonly isComputed: boolean;
  readonly isPrivate: boolean;
}

export function findKind<C extends Columns>(facts: KindFacts<C>): FindKind {
  const { kind, sheet } = facts;
  return { kind, sheet, records: (table) => recordsOf(facts, table) };
}

function recordsOf<C extends Columns>(facts: KindFacts<C>, table: StandingTable): readonly FoundRecord[] {
  const { cells: block } = table;
  const columns = standingColumns(facts.sheet, table);
  const shape: Shape = { ...table, columns, traits: traitPlaces(facts, block.cells[0] ?? []) };
  return fromCells(facts.sheet, block).records.map(({ row, record }) => {
    const cells = block.cells[row - block.headerRow] ?? [];
    const found = {
      kind: facts.kind,
      name: facts.name(record),
      texts: columns.map((column, at) => textOf(column, cells[at] ?? "")),
      weight: facts.weight?.(record) ?? 0,
    };
    return {
      ...found,
      words: (telling) => facts.words(record, telling),
      place: facts.place(record),
      cell: (wanted) => foundCell(shape, { row, cells, at: foundAt(found, wanted) }),
    };
  });
}

/** What of a table all its records share. */
interface Shape extends StandingTable {
  readonly columns: readonly StandingColumn[];
  readonly traits: Traits;
}

/** The places of the columns that tell records apart, and of the one that names them. */
interface Traits {
  readonly keys: readonly number[];
  readonly called: number;
}

function traitPlaces<C extends Columns>({ sheet, called }: KindFacts<C>, headers: readonly Cell[]): Traits {
  const at = (key: string) => headers.indexOf(sheet.columns[key]?.header ?? "");
  return { keys: sheet.key.map(at).filter((place) => place >= 0), called: at(called) };
}

/** A column of the user's own is for the manager alone until it is said otherwise, and so is what stands under no header of ours. */
function standingColumns({ columns }: Sheet, { headers, cells }: StandingTable): readonly StandingColumn[] {
  const declared = Object.values(columns);
  return headers.map((header, at) => {
    const column = declared.find(({ header: name }) => name === cells.cells[0]?.[at]);
    return {
      header,
      isName: column?.isName ?? false,
      isComputed: column?.formula !== undefined,
      isPrivate: (column?.audience ?? "private") === "private",
    };
  });
}

function textOf({ isName, isComputed }: StandingColumn, cell: Cell): string {
  if (isComputed) return "";
  if (typeof cell === "string") return cell;
  return isName ? String(cell) : "";
}

interface FoundRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly at: number | null;
}

/** By what a record is known: its key, else its name, else whatever its row says first. */
function knownBy({ keys, called }: Traits, cells: readonly Cell[]): readonly number[] {
  const says = (place: number) => !isBlank(cells[place] ?? "");
  const known = keys.filter(says);
  if (known.length > 0) return known;
  return says(called) ? [called] : [cells.findIndex((cell) => !isBlank(cell))];
}

function foundCell({ table, columns, traits }: Shape, { row, cells, at }: FoundRow): FoundCell {
  const told = knownBy(traits, cells).map((place): Trait => ({
    header: columns[place]?.header ?? "",
    value: cells[place] ?? "",
  }));
  const column = columns[at ?? traits.called];
  return {
    place: { table, row, traits: told, header: column?.header ?? told[0]?.header ?? "" },
    text: at === null ? null : String(cells[at] ?? ""),
    isPrivate: column?.isPrivate ?? true,
  };
}
