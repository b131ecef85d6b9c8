import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Rate } from "../../schema/sheets/settings/rates";
import type { Stage } from "../../schema/sheets/settings/stages";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
import type { PriceList } from "../prices/priceList";
import type { ExportTable } from "../reader/exportTable";
import type { Mapping } from "../recognise/mapping";
import type { Answers } from "../settle/answers";

/** What an import needs to know of the book that it goes into. */
export interface BookFacts {
  /** The currency of all amounts; "" while the book has none, then the export's most frequent one is taken. */
  readonly currency: string;
  readonly stages: readonly Pick<Stage, "stage" | "kind">[];
  readonly rates: readonly Pick<Rate, "currency" | "rate">[];
}

/** Everything that decides what an import does. */
export interface ImportInput {
  readonly table: ExportTable;
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly book: BookFacts;
  readonly existing: readonly Deal[];
  readonly today: Serial;
  /** The history that stands, and the name of the file, where days that the file tells besides can join it. */
  readonly past?: { readonly history: readonly DealSnapshot[]; readonly source: string };
  /** Prices by product, for open deals without an amount. */
  readonly prices?: PriceList;
}
