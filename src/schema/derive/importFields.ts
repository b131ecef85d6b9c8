import type { Columns, Sheet } from "../sheet";

/** A column that an import may fill. */
export interface ImportField<K> {
  readonly key: K;
  readonly header: string;
  /** The header and all names under which exports carry the column. */
  readonly names: readonly string[];
  readonly wanted: string;
}

/** The columns that an import may fill: those that CRM exports are known to carry. */
export function importFields<C extends Columns>(sheet: Sheet<C>): readonly ImportField<keyof C & string>[] {
  return Object.entries(sheet.columns)
    .filter(([, { aliases }]) => aliases.length > 0)
    .map(([key, { header, aliases, wanted }]) => ({ key, header, names: [header, ...aliases], wanted }));
}
