import { combine, type Combination } from "../../domain/combined/combine";
import { SOURCE, type ManagerCopy } from "../../domain/combined/managerCopy";
import { columnAt } from "../../domain/forecast/block";
import type { Steps } from "../../kit/steps/steps";
import type { CopyFault } from "./copyFault";
import { type GivenFile, readCopy } from "./readCopy";

/** A file that is no leadership copy, and why. */
export interface RefusedFile {
  readonly fileName: string;
  readonly fault: CopyFault;
}

/** Several managers' copies put together, and the files that are no part of it. */
export interface PutTogether extends Combination {
  readonly refused: readonly RefusedFile[];
}

/** Reads the files one by one, with a pause after each, and puts together those that are copies. */
export function* putTogether(files: readonly GivenFile[]): Steps<PutTogether> {
  const copies: ManagerCopy[] = [];
  const refused: RefusedFile[] = [];
  for (const [at, file] of files.entries()) {
    yield at / files.length;
    const read = readCopy(file);
    if (read.ok) copies.push(named(read.copy, copies));
    else refused.push({ fileName: file.fileName, fault: read.fault });
  }
  return { ...combine(copies), refused };
}

/** The copy under a name that no other has: that of two teams of one name gets a number. */
function named(copy: ManagerCopy, others: readonly ManagerCopy[]): ManagerCopy {
  let source = copy.source;
  for (let count = 2; others.some((other) => other.source === source); count++) {
    source = `${copy.source} (${String(count)})`;
  }
  if (source === copy.source) return copy;
  const at = columnAt(copy.deals, SOURCE);
  const rows = copy.deals.rows.map((row) => row.map((cell, column) => (column === at ? source : cell)));
  return { ...copy, source, deals: { ...copy.deals, rows } };
}
