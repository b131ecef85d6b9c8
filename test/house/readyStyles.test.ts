import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveStyleRulesForSlots, type CSSRulesByBucket } from "@griffel/core";
import { sources } from "webpack";
import fluentStyles from "../../scripts/ready-styles/fluent.mjs";
import { shortenScripts, shortSheet, slotsCode } from "../../scripts/ready-styles/names.mjs";
import { keepStyles, sheetOf } from "../../scripts/ready-styles/rules.mjs";

interface Module {
  readonly buildInfo: { styles?: readonly CSSRulesByBucket[] };
  readonly identifier: () => string;
}

const moduleOf = (name: string): Module => ({ buildInfo: {}, identifier: () => name });

/** A build of some modules that are shipped in one file. */
const buildOf = (modules: readonly Module[]) => ({
  chunks: ["today"],
  chunkGraph: { getChunkModules: () => modules },
});

/** The sheet of some modules that are shipped in one file. */
function sheet(...modules: readonly Module[]): string {
  return sheetOf(buildOf(modules));
}

describe("the sheet of styles", () => {
  const [classes, rules] = resolveStyleRulesForSlots({
    root: {
      "@media (forced-colors: active)": { color: "Highlight" },
      ":hover": { color: "red" },
      color: "blue",
      paddingLeft: "4px",
    },
  });

  it("has what is plain first, then what is hovered, then what holds in some surroundings", () => {
    const own = moduleOf("own");
    keepStyles(own, classes, rules);
    const places = ["color:blue", "color:red", "forced-colors"].map((words) => sheet(own).indexOf(words));
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
  });

  it("has a rule of two modules once, and none for writing from the right", () => {
    const [one, other] = [moduleOf("one"), moduleOf("other")];
    const kept = keepStyles(one, classes, rules);
    keepStyles(other, classes, rules);
    expect(sheet(one, other)).toBe(sheet(one));
    expect(sheet(one)).toContain("padding-left:4px");
    expect(sheet(one)).not.toContain("padding-right");
    expect(JSON.stringify(kept)).not.toContain("[");
  });

  it("calls classes by the same short names as the scripts, which differ as the long ones do", () => {
    const own = moduleOf("own");
    const kept = keepStyles(own, classes, rules) as Record<string, Record<string, string>>;
    const scripts = new Map([["today.js", new sources.RawSource(`__css(${slotsCode(kept)})`)]]);
    const built = {
      ...buildOf([own]),
      getAssets: () => [...scripts].map(([name, source]) => ({ name, source })),
      updateAsset: (name: string, source: sources.RawSource) => void scripts.set(name, source),
    };
    shortenScripts(built, sources);
    const code = String(scripts.get("today.js")?.source());
    const short = [...code.matchAll(/":"(\w)"/g)].map(([, name]) => String(name));
    const long = Object.values(kept["root"] ?? {});
    expect(new Set(short).size).toBe(long.length);
    expect(shortSheet(built)).toBe(
      long.reduce((text, name, at) => text.replace(`.${name}`, `.${String(short[at])}`), sheet(own)),
    );
  });

  it("has a rule for every class that Fluent's button keeps", () => {
    const folder = join(__dirname, "../../node_modules/@fluentui/react-button/lib/components/Button");
    const button = moduleOf("button");
    const context = { _module: button };
    const code = fluentStyles.call(context, readFileSync(join(folder, "useButtonStyles.styles.js"), "utf8"));
    const kept = [...code.matchAll(/~class (\w+)~/g)].map(([, name]) => String(name));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((name) => !sheet(button).includes(`.${name}`))).toEqual([]);
    expect(code).not.toContain("{color:");
  });
});
