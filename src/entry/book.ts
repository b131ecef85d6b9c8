import { join } from "node:path";
import { serialOf } from "../kit/serial";
import { readCommandLine } from "./book/commandLine";
import { Failure } from "./book/failure";
import { makeBook } from "./book/makeBook";

function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

async function run(): Promise<number> {
  const read = readCommandLine(process.argv.slice(2));
  if (!read.ok) {
    process.stderr.write(`${read.fault}\n`);
    return 1;
  }
  try {
    const facts = await makeBook(read.command, {
      today: today(),
      functionsScript: join(__dirname, "functions.js"),
      tell: (progress) => void process.stderr.write(`${progress}\n`),
    });
    process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

void run().then((code) => {
  process.exitCode = code;
});
