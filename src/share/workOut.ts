import { type CopyInput, type PreparedCopy, prepareCopy } from "./prepare";
import { type Watch, reach } from "./progress";
import { type WrittenCopy, writeCopy } from "./write/writeCopy";

/** A copy with everything decided and every sheet written, not yet packed. */
export interface WorkedOut {
  readonly prepared: PreparedCopy;
  readonly written: WrittenCopy;
}

/** Reads the workbook, decides what becomes of each part of it and writes every sheet anew: all that plan and copy share. */
export async function workOut(input: CopyInput, watch: Watch): Promise<WorkedOut> {
  await reach({ step: "reading", share: 0 }, watch);
  const prepared = prepareCopy(input);
  const written = await writeCopy(prepared, (share) => reach({ step: "writing", share }, watch));
  return { prepared, written };
}
