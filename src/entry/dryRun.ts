import { readAnswers } from "./book/answersFile";
import { dryRun } from "./book/dryRun";
import { openExportFile } from "./book/openExportFile";
import { runCommand } from "./book/runCommand";

const NEW_BOOK = { currency: "", stages: [], rates: [] };

void runCommand(process.argv.slice(2), async ({ exportFile, sheet, answersFile, asOf }, today) => {
  const { answers, prices } = await readAnswers(answersFile);
  const { table, mapping } = await openExportFile(exportFile, sheet);
  const given = { table, mapping, answers, book: NEW_BOOK, existing: [], today: asOf ?? today };
  return dryRun({ ...given, ...(prices && { prices }) });
});
