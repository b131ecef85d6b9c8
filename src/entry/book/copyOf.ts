import type { Serial } from "../../kit/serial";
import { ALL_TABLES } from "../../schema/book";
import { bookPlan } from "../../schema/derive/bookPlan";
import { bookAudiences } from "../../share/bookAudiences";
import { makeCopy } from "../../share/makeCopy";
import { FOR_LEADERSHIP, policyOf } from "../../share/policyOf";
import { startingSetup } from "../../pane/app/startingSetup";
import { PACK_NAMES } from "../../terms/packNames";
import { NATIVE_TWINS } from "../nativeTwins";
import { fail } from "./failure";

/** The leadership copy of a book, with how many confidential values were found in the finished file. */
export async function copyOf(bytes: Uint8Array, asOf: Serial) {
  // With any owner and all packs the plan has all the formulas whose words the copy may carry.
  const plan = bookPlan({ ...startingSetup(asOf), owners: ["Anybody"], packs: PACK_NAMES });
  const policy = policyOf(bookAudiences(plan, ALL_TABLES), FOR_LEADERSHIP);
  const made = await makeCopy({ bytes, policy, twins: NATIVE_TWINS, asOf });
  if (!made.ok) return fail(`No leadership copy was made: ${JSON.stringify(made.reason)}`);
  return { bytes: made.bytes, confidentialFound: made.privateReceipt.confidentialFound };
}
