import { readFileSync } from "node:fs";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(place: Document | Element, options?: RunOptions): Promise<AxeResults>;
}

/** Waits until what the last press drew has come to rest: a colour on its way is no colour to be judged. */
async function rest(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const moving = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** The faults of any impact that axe finds in the pane's window, each as its rule and first place. */
export async function axeViolations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(SOURCE);
  await rest(pane);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Axe };
    /** A field whose label is scrolled out of sight counts as one without a label: it is judged where it can be seen. */
    async function isFaultInSight(rule: string, { target }: NodeResult): Promise<boolean> {
      const place = document.querySelector(String(target[0]));
      if (place === null) return false;
      place.scrollIntoView({ block: "center" });
      return (await axe.run(place, { runOnly: [rule] })).violations.length > 0;
    }
    for (const scrolled of document.querySelectorAll("*")) scrolled.scrollTop = 0;
    const faults: string[] = [];
    for (const { id, nodes } of (await axe.run(document)).violations) {
      for (const node of nodes) if (await isFaultInSight(id, node)) faults.push(`${id}: ${node.html}`);
    }
    return faults;
  });
}
