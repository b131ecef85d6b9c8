import type { Serial } from "../../../kit/serial";
import { cellsByHeader } from "../../../schema/derive/cellsByHeader";
import type { Columns, RecordOf, Sheet } from "../../../schema/sheet";
import type { Deal } from "../../../schema/sheets/pipeline";
import { tableEdit, type TableEdit } from "../../../schema/tableEdit";
import { TEAM } from "../sampleWords";

/** The sample team on a Monday: its deals as they are imported, and the day. */
export interface Scene {
  readonly deals: readonly Deal[];
  readonly today: Serial;
  readonly monday: Serial;
}

/** The names of the sample team. */
export const MEMBERS: readonly string[] = TEAM.map(({ owner }) => owner);

/** Rows to append to a table. */
export function rowsOf<C extends Columns>(
  sheet: Sheet<C>,
  records: readonly Partial<RecordOf<C>>[],
): TableEdit {
  return tableEdit(sheet, { added: records.map((record) => cellsByHeader(sheet, record)) });
}

/** Rows to write over those of their key. */
export function putsOf<C extends Columns>(
  sheet: Sheet<C>,
  records: readonly Partial<RecordOf<C>>[],
): TableEdit {
  return tableEdit(sheet, { puts: records.map((record) => cellsByHeader(sheet, record)) });
}

/** The open deals that have an amount, the largest first. */
export function largestDeals({ deals }: Scene): readonly Deal[] {
  const open = deals.filter(({ status, amount }) => status === "Open" && amount !== null);
  return open.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
}

/** An account with who keeps it. */
export interface SampleAccount {
  readonly account: string;
  readonly owner: string;
}

/** The accounts of the largest open deals, each once. */
export function largestAccounts(scene: Scene, count: number): readonly SampleAccount[] {
  const owners = new Map<string, string>();
  for (const { account, owner } of largestDeals(scene)) {
    if (!owners.has(account)) owners.set(account, owner);
  }
  return [...owners].slice(0, count).map(([account, owner]) => ({ account, owner }));
}
