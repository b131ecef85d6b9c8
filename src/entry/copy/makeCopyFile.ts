import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Serial } from "../../kit/serial";
import { UnreadableFile } from "../../kit/xlsx/unreadable";
import { copyRefusalWords } from "../../pane/share/refusalWords";
import { makeCopy } from "../../share/makeCopy";
import { readWorkbook } from "../../share/model/readWorkbook";
import type { SourceWorkbook } from "../../share/model/sourceWorkbook";
import type { PrivateReceipt } from "../../share/receipts";
import { Refused, type Refusal } from "../../share/refused";
import { newTally } from "../../share/tally";
import { fail } from "../book/failure";
import { NATIVE_TWINS } from "../nativeTwins";
import { commandPolicy } from "./commandPolicy";
import type { CopyCommand } from "./copyCommand";

function refuse(refusal: Refusal): never {
  const { title, body } = copyRefusalWords(refusal);
  return fail(`${title}. ${body}`);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    fail(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function opened(bytes: Uint8Array): SourceWorkbook {
  try {
    return readWorkbook(bytes, newTally());
  } catch (error) {
    if (error instanceof Refused || error instanceof UnreadableFile) return refuse(error);
    throw error;
  }
}

/** Makes the copy and writes it; a file that is refused leaves nothing behind. */
export async function makeCopyFile(command: CopyCommand, today: Serial): Promise<PrivateReceipt> {
  const { input, output, asOf = today } = command;
  if (resolve(input) === resolve(output)) fail("--out is the workbook itself; name another file");
  const bytes = await readBytes(input);
  const policy = commandPolicy(opened(bytes), command);
  const made = await makeCopy({ bytes, policy, twins: NATIVE_TWINS, asOf });
  if (!made.ok) return refuse(made.reason);
  await writeBytes(output, made.bytes);
  return made.privateReceipt;
}
