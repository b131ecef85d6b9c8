import { sha256 } from "../kit/sha256";
import { type CopyInput, copyLabels } from "./prepare";
import { type WorkedOut, workOut } from "./workOut";

/** All that a copy depends on, for one set of twins: its input, as a text that no other input has. */
async function keyOf({ bytes, policy, asOf }: CopyInput): Promise<string> {
  return JSON.stringify([await sha256(bytes), copyLabels({ policy, asOf }), policy]);
}

/**
 * Works copies out and keeps the last one: a copy of the bytes, policy and day that were just planned has only to be
 * packed and searched. All calls are for the same twins.
 */
export function keptWork(): typeof workOut {
  let kept: { readonly key: string; readonly work: WorkedOut } | undefined;
  return async (input, watch) => {
    const key = await keyOf(input);
    const known = kept?.key === key ? kept.work : undefined;
    kept = undefined; // gone before another one needs the memory
    const work = known ?? (await workOut(input, watch));
    kept = { key, work };
    return work;
  };
}
