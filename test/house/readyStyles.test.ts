import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveStyleRulesForSlots, type CSSRulesByBucket } from "@griffel/core";
import fluentStyles from "../../scripts/ready-styles/fluent.mjs";
import { keepStyles, sheetOf } from "../../scripts/ready-styles/rules.mjs";

interface Module {
  readonly buildInfo: { styles?: readonly CSSRulesByBucket[] };
  readonly identifier: () => string;
}

const moduleOf = (name: string): Module => ({ buildInfo: {}, identifier: () => name });

/** The sheet of some modules that are shipped in one file. */
function sheet(...modules: readonly Module[]): string {
  return sheetOf({ chunks: ["today"], chunkGraph: { getChunkModules: () => modules } });
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

  it("has a rule for every class that Fluent's button keeps", () => {
    const folder = join(__dirname, "../../node_modules/@fluentui/react-button/lib/components/Button");
    const button = moduleOf("button");
    const context = { _module: button };
    const code = fluentStyles.call(context, readFileSync(join(folder, "useButtonStyles.styles.js"), "utf8"));
    const kept = [...code.matchAll(/"([fr](?=[a-z]*\d)[0-9a-z]{5,7})"/g)].map(([, name]) => String(name));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((name) => !sheet(button).includes(`.${name}`))).toEqual([]);
    expect(code).not.toContain("{color:");
  });
});
