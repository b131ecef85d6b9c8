import type { Serial } from "../../kit/serial";
import { type CommandLine, readCommandLine } from "./commandLine";
import { Failure } from "./failure";
import { todaySerial } from "./todaySerial";

/** What a run does with its command line; what comes of it is printed as JSON. */
export type Work = (command: CommandLine, today: Serial) => Promise<unknown>;

function tellFault(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Runs a command: its result alone goes to stdout, everything else to stderr; 0 when it came to its end, else 1. */
export async function runCommand(args: readonly string[], work: Work): Promise<void> {
  const read = readCommandLine(args);
  if (!read.ok) return tellFault(read.fault);
  try {
    const facts = await work(read.command, todaySerial());
    process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tellFault(error.message);
  }
}
