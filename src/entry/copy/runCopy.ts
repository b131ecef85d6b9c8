import type { Serial } from "../../kit/serial";
import { Failure } from "../book/failure";
import { readCopyCommand } from "./copyCommand";
import { copyWarningWords } from "./copyWarningWords";
import { makeCopyFile } from "./makeCopyFile";

/** What a run ends with: its exit code, and what it prints. */
interface Ending {
  readonly status: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a copy of any workbook. Every fault of the command line or the file ends with 2, its reason on stderr. */
export async function runCopy(args: readonly string[], today: Serial): Promise<Ending> {
  try {
    const command = readCopyCommand(args);
    const receipt = await makeCopyFile(command, today);
    const warnings = copyWarningWords(receipt);
    const { dropped, sha256 } = receipt;
    const facts = { dropped, warnings, sha256: { in: sha256.input, out: sha256.output } };
    const counts = Object.entries(dropped).map(([kind, count]) => `${kind}: ${String(count)}`);
    const lines = [`${command.output} is written.`, ...counts, ...warnings];
    const said = command.wantsJson ? JSON.stringify(facts, null, 2) : lines.join("\n");
    return { status: 0, stdout: `${said}\n`, stderr: "" };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { status: 2, stdout: "", stderr: `${error.message}\n` };
  }
}
