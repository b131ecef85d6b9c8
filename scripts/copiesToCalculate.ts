// Writes copies of several workbooks into a folder: of the given book for the team, and of the tests' own workbooks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NATIVE_TWINS } from "../src/entry/nativeTwins";
import { startingSetup } from "../src/pane/app/startingSetup";
import { ALL_TABLES } from "../src/schema/book";
import { bookPlan } from "../src/schema/derive/bookPlan";
import { bookAudiences } from "../src/share/bookAudiences";
import type { CopyPolicy } from "../src/share/policy";
import { choiceFor, policyOf } from "../src/share/policyOf";
import { PACK_NAMES } from "../src/terms/packNames";
import { canaryWorkbook } from "../test/share/canaryWorkbook";
import { AS_OF, copied } from "../test/share/copiedParts";
import { columnsOf, policy, whole } from "../test/share/policies";
import { writtenBook } from "../test/share/writtenBook";

const [folder = ".", book = ""] = process.argv.slice(2);

async function write(name: string, bytes: Uint8Array, may: CopyPolicy): Promise<void> {
  writeFileSync(join(folder, `${name}.xlsx`), (await copied(bytes, may, NATIVE_TWINS)).bytes);
}

const plan = bookPlan({ ...startingSetup(AS_OF), owners: ["Anybody"], packs: PACK_NAMES });
const team = policyOf(bookAudiences(plan, ALL_TABLES), choiceFor("team", ""));
const canary = canaryWorkbook();
const canarySheets = [columnsOf("Pipeline", ["Deal", "Amount", "Twice"]), whole("Forecast")];
const deals = columnsOf("Pipeline", ["Deal ID", "Deal", "Owner", "Amount", "Probability", "Weighted"]);

async function writeAll(): Promise<void> {
  await write("team-copy", new Uint8Array(readFileSync(book)), team);
  await write("canary-copy", canary.bytes, policy(canarySheets, { knownTexts: canary.kept }));
  await write("written-copy", await writtenBook(), policy([deals, whole("Forecast"), whole("Settings")]));
}

void writeAll();
