import { atOnce } from "../../kit/steps/atOnce";
import type { FileColumn } from "../recognise/fileColumn";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Mapping } from "../recognise/mapping";
import { dateColumn } from "../values/dateColumn";
import { type DateOrder, dateText } from "../values/dateText";
import type { DecimalMark } from "../values/decimalMark";
import type { Settlement } from "./settleWays";

/** How a file writes its numbers and dates. */
export interface WrittenWays {
  /** A point where no number has decimals or groups. */
  readonly decimal: DecimalMark;
  /** Null where no date is written, or where the file leaves the order open. */
  readonly dateOrder: DateOrder | "serial" | null;
}

interface Told {
  readonly columns: readonly FileColumn[];
  readonly mapping: Mapping;
  readonly settlement: Settlement;
}

/** How the columns that go into the book are written, by what most of their values show. */
export function writtenWays({ columns, mapping, settlement }: Told): WrittenWays {
  const amounts = mapped("amount", columns, mapping);
  const mark = atOnce(IMPORTED_COLUMNS.amount.decide(amounts)).ways.mark ?? settlement.ways.mark;
  return { decimal: mark ?? ".", dateOrder: usualOrder(dates(columns, mapping), settlement.ways.order) };
}

function mapped(key: ImportedKey, columns: readonly FileColumn[], mapping: Mapping): readonly string[] {
  return columns[mapping.columns[key]?.index ?? -1]?.values ?? [];
}

function dates(columns: readonly FileColumn[], mapping: Mapping): readonly string[] {
  const keys = Object.entries(IMPORTED_COLUMNS).filter(([, type]) => type === dateColumn);
  return keys.flatMap(([key]) => {
    const match = Object.entries(mapping.columns).find(([name]) => name === key)?.[1];
    return columns[match?.index ?? -1]?.values ?? [];
  });
}

function usualOrder(texts: readonly string[], figures: DateOrder | undefined): WrittenWays["dateOrder"] {
  const counts = new Map<WrittenWays["dateOrder"], number>();
  for (const text of texts) {
    const date = dateText(text);
    if (date === undefined) continue;
    const order = date.kind === "figures" ? (figures ?? null) : date.written;
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? null;
}
