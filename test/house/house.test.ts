import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.tsx?$/.test(name));
}

interface PackageJson {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const packageJson = JSON.parse(read("package.json")) as PackageJson;

describe("the house", () => {
  it("keeps download hosts out of the lock file", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });

  it("has office.js for development only, in the version whose protocol the embedded workbook speaks", () => {
    expect(packageJson.dependencies).not.toHaveProperty("@microsoft/office-js");
    expect(packageJson.devDependencies["@microsoft/office-js"]).toBe("1.1.110");
  });

  it("names a test for each of the things that the book must do", () => {
    const told = execFileSync(process.execPath, ["scripts/coverage-mission.mjs"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(told).toMatch(/132 of 132 ids are named by a test\n$/);
  });

  it("pins every package to one version", () => {
    const ranges = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies }).filter(
      ([, version]) => !/^(npm:[^^~]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  it("offers every script that the README names", () => {
    const named = [...read("README.md").matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it("leads from README, CONTRIBUTING and architecture only to files that exist", () => {
    for (const page of ["README.md", "CONTRIBUTING.md", "docs/architecture.md"]) {
      const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? "");
      const folder = page.startsWith("docs/") ? "docs" : ".";
      expect(links.filter((link) => !existsSync(join(ROOT, folder, link)))).toEqual([]);
    }
  });

  it("never loosens a type or a rule in place", () => {
    const loose = [...sources("src"), ...sources("test")]
      .filter((file) => !file.endsWith("house.test.ts"))
      .filter((file) => /(:|<|\bas) any\b|@ts-(ignore|nocheck)|eslint-disable/.test(read(file)));
    expect(loose).toEqual([]);
  });

  it("leaves no test skipped, focused or unfinished", () => {
    const unfinished = sources("test")
      .filter((file) => !file.endsWith("house.test.ts"))
      .filter((file) => /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/.test(read(file)));
    expect(unfinished).toEqual([]);
  });
});
