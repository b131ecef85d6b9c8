import { readFile } from "node:fs/promises";
import { OfficeAddinManifest } from "office-addin-manifest";

/**
 * The text of a manifest with the address it was written for replaced by the one the add-in is served from.
 * The address must be https, as Office demands; it may hold a path.
 */
export async function manifestFor(addinUrl: string, manifestPath: string): Promise<string> {
  const home = new URL(".", await paneAddress(manifestPath));
  const target = new URL(addinUrl.endsWith("/") ? addinUrl : `${addinUrl}/`);
  if (target.protocol !== "https:") {
    throw new Error(
      `ADDIN_URL is ${addinUrl}; Office loads add-ins over https only, so give an https address`,
    );
  }
  return (await readFile(manifestPath, "utf8"))
    .replaceAll(home.href, escapeXml(target.href))
    .replaceAll(`<AppDomain>${home.origin}<`, `<AppDomain>${target.origin}<`);
}

/** The address of the task pane page that a manifest names. */
async function paneAddress(manifestPath: string): Promise<string> {
  const { defaultSettings } = await OfficeAddinManifest.readManifestFile(manifestPath);
  if (!defaultSettings?.sourceLocation) throw new Error(`${manifestPath} names no SourceLocation`);
  return defaultSettings.sourceLocation;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
