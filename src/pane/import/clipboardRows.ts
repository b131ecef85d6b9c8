import { pastedRows } from "./pastedRows";

const KINDS = ["text/plain", "text/html"];

/** The rows on the clipboard, "" where it holds none; undefined where it may not be looked at. */
export async function clipboardRows(): Promise<string | undefined> {
  try {
    const [item] = await navigator.clipboard.read();
    const texts = new Map<string, string>();
    for (const kind of KINDS.filter((name) => item?.types.includes(name))) {
      texts.set(kind, (await (await item?.getType(kind))?.text()) ?? "");
    }
    const rows = pastedRows({ files: [], getData: (kind) => texts.get(kind) ?? "" });
    return typeof rows === "string" ? rows : "";
  } catch {
    return undefined;
  }
}
