import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The serious and critical faults that axe finds in the pane's window, each as its rule and first place. */
export async function axeViolations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(SOURCE);
  const results = await pane.evaluate(() => {
    // A field whose label is scrolled out of sight counts as one without a label.
    for (const scrolled of document.querySelectorAll("*")) scrolled.scrollTop = 0;
    const { axe } = window as unknown as { readonly axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
