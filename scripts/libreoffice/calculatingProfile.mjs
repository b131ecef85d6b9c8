// A profile with which LibreOffice calculates every formula when a file is opened, whoever wrote the values in it.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Makes it, and gives the option that asks for it. */
export function calculatingProfile(folder) {
  const profile = join(folder, "calculating");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}
