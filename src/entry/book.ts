import { join } from "node:path";
import { makeBook } from "./book/makeBook";
import { runCommand } from "./book/runCommand";

void runCommand(process.argv.slice(2), (command, today) =>
  makeBook(command, {
    today,
    functionsScript: join(__dirname, "functions.js"),
    tell: (progress) => void process.stderr.write(`${progress}\n`),
  }),
);
