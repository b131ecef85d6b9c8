import type { SheetPlan } from "../schema/plan";
import type { FirstUseTab } from "../terms/firstUseTabs";

/** The plan of a tab that comes with its first use, as the build wrote it beside the page; null when it cannot be had. */
export async function readTab(name: FirstUseTab): Promise<SheetPlan | null> {
  try {
    const plans: unknown = await (await fetch("first-use.json")).json();
    const isWanted = (plan: unknown): plan is SheetPlan => nameOf(plan) === name;
    return Array.isArray(plans) ? (plans.find(isWanted) ?? null) : null;
  } catch {
    return null;
  }
}

function nameOf(plan: unknown): unknown {
  return typeof plan === "object" && plan !== null && "name" in plan ? plan.name : undefined;
}
