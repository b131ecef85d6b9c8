import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { tokens } from "@fluentui/react-components";
import tokenRule from "../../scripts/token-rule.mjs";
import withoutAbout from "../../scripts/without-about.mjs";

describe("a declaration as it is shipped", () => {
  it("goes without what the guide says of a column", () => {
    const facts = 'header: "Amount",\n  about: "What it is worth, all in.",\n  audience: "team"';
    expect(withoutAbout(`const amount = money({ ${facts} });`)).toBe(
      'const amount = money({ header: "Amount",\n  \n  audience: "team" });',
    );
  });

  it("keeps what a sheet says of itself, and a column called about", () => {
    const declared =
      'defineSheet({ name: "Actions", about: "All that was promised.", columns: { about: ABOUT } });';
    expect(withoutAbout(declared)).toBe(declared);
  });
});

describe("the rule for the tokens of the theme", () => {
  it("says of each what Fluent's own table says", () => {
    const folder = join(__dirname, "../../node_modules/@fluentui/tokens");
    // the package of the tokens alone: all of Fluent takes seconds to load
    const own = jest.requireActual<{ tokens: typeof tokens }>(folder).tokens;
    const table = join(folder, "lib/tokens.js");
    const shipped: unknown = runInNewContext(
      tokenRule(readFileSync(table, "utf8")).replace("export const tokens =", ""),
    );
    const names = Object.keys(own) as (keyof typeof tokens)[];
    expect(names.length).toBeGreaterThan(100);
    expect(names.map((name) => (shipped as typeof tokens)[name])).toEqual(names.map((name) => own[name]));
  });
});
