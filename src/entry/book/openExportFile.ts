import { openAsBlob, statSync } from "node:fs";
import { type OpenedExport, openExport } from "../../intake/openExport";
import { exportFaultWords } from "../../pane/import/exportFaultWords";
import { fail } from "./failure";

/** Reads and recognises the export at a path, or one sheet of it; a file that is none stops the run with its reason. */
export async function openExportFile(
  path: string,
  sheet: string | undefined,
): Promise<Extract<OpenedExport, { ok: true }>> {
  const opened = await openExport(await fileAt(path), sheet === undefined ? {} : { sheet });
  if (opened.ok) return opened;
  const { title, body } = exportFaultWords(opened.fault, path);
  return fail(`${title}. ${body}`);
}

/** The file as a blob on disk, so that a long one is not held whole. */
async function fileAt(path: string): Promise<Blob> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return fail(`${path} is a folder. Name the file in it: --export FILE.csv`);
  try {
    return await openAsBlob(path);
  } catch {
    return fail(`${path} cannot be read. Name the export: --export FILE.csv`);
  }
}
