import { UnreadableFile } from "../kit/xlsx/unreadable";
import { sha256 } from "../kit/sha256";
import { leakPlace } from "./check/leakPlace";
import { selfCheck } from "./check/selfCheck";
import { formulaGroups } from "./formulaGroups";
import type { CopyInput, PreparedCopy } from "./prepare";
import { type Watch, reach } from "./progress";
import type { PrivateReceipt, PublicReceipt } from "./receipts";
import { type Refusal, Refused } from "./refused";
import { sheetReceipts } from "./sheetReceipts";
import { copyWarnings } from "./warnings";
import { type WorkedOut, workOut } from "./workOut";

/** The finished copy with its receipts, or the reason why there is none. */
export type CopyResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly publicReceipt: PublicReceipt;
      readonly privateReceipt: PrivateReceipt;
    }
  | { readonly ok: false; readonly reason: Refusal };

/** A refusal is data; anything else is a bug and stays an exception. */
export function refusalOf(error: unknown): Refusal {
  const isKnown = error instanceof Refused || error instanceof UnreadableFile;
  if (!isKnown) throw error;
  const { kind, where, got } = error;
  return { kind, where, got };
}

/** Fails closed: a file in which anything is found that must not be there is thrown away. Gives the number of finds. */
function searched(bytes: Uint8Array, { words, removal }: PreparedCopy): number {
  const leaks = selfCheck(bytes, words);
  const first = leaks[0];
  if (first) {
    const got = [...new Set(leaks.map((leak) => leak.got))].slice(0, 5).join(", ");
    throw new Refused("leak", leakPlace(first, removal), got);
  }
  return leaks.length;
}

async function finish(input: CopyInput, { prepared, written }: WorkedOut, watch: Watch): Promise<CopyResult> {
  await reach({ step: "packing", share: 0 }, watch);
  const bytes = written.zip();
  await reach({ step: "searching", share: 0 }, watch);
  const confidentialFound = searched(bytes, prepared);
  const privateReceipt = {
    ...written.receipt,
    policy: input.policy,
    taken: sheetReceipts(prepared.removal),
    changed: formulaGroups(prepared.decisions),
    privateValues: prepared.words.size,
    confidentialFound,
    overlaps: prepared.words.overlaps,
    warnings: copyWarnings(prepared),
    sha256: { input: await sha256(input.bytes), output: await sha256(bytes) },
  };
  await reach({ step: "searching", share: 1 }, watch);
  return { ok: true, bytes, publicReceipt: written.receipt, privateReceipt };
}

/**
 * Makes a copy in which only what the policy lets leave is left. Every part is written anew, nothing is copied as bytes,
 * and the finished file is searched before it is given out. The same input, policy and day give the same bytes.
 */
export async function makeCopy(input: CopyInput, watch: Watch = {}, work = workOut): Promise<CopyResult> {
  try {
    return await finish(input, await work(input, watch), watch);
  } catch (error) {
    return { ok: false, reason: refusalOf(error) };
  }
}
