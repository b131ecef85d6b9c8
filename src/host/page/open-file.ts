import type { NoticeText } from "./Notice";
import { refusalNotice } from "./notices";
import type { Source } from "./workbook-session";

/** Bytes of a file that is not even looked into. */
const LARGEST_FILE = 150_000_000;

/** Takes a file apart: what the page shows of it, or why the open workbook stays. */
export async function openBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Source | NoticeText> {
  const { openXlsx } = await import("../xlsx/open-xlsx");
  const opened = await openXlsx(bytes);
  return opened.ok ? { name, content: opened.content } : refusalNotice(name, opened);
}

/** The same for a file that the user chose. */
export async function openFile(file: File): Promise<Source | NoticeText> {
  if (file.size > LARGEST_FILE) return refusalNotice(file.name, { ok: false, reason: "too large" });
  return openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}
