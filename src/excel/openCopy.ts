import { attempt } from "./attempt";
import type { Attempt } from "./caught";

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** Opens the bytes of an .xlsx as a new, unsaved workbook in its own window (desktop Excel). */
export function openCopy(bytes: Uint8Array): Promise<Attempt<null>> {
  return attempt(async () => {
    await Excel.createWorkbook(base64(bytes));
    return null;
  });
}
