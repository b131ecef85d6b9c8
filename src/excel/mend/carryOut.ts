import type { Deed, Step, StepOf } from "../../schema/drift/step";
import { attempt } from "../attempt";
import type { ExcelFault } from "../excelFault";
import { type Acted, type Ask, OVERTAKEN } from "./act";
import { addColumn, dropColumn } from "./columnSteps";
import { hideColumn } from "./hideColumn";
import { moveColumns } from "./moveColumns";
import { setMark, setName } from "./nameSteps";
import { renameColumn, renameTab, renameTable } from "./renameSteps";
import { clearRule, setRule } from "./ruleSteps";
import { dropTable, makeTable } from "./tableSteps";
import { writeCells } from "./writeCells";

/** Steps that fit into one request; whole sheets and rows have roads of their own. */
type SmallDeed = Exclude<Deed, "build sheet" | "put row">;
export type SmallStep = StepOf<SmallDeed>;

const ASKS: { readonly [D in SmallDeed]: Ask<StepOf<D>> } = {
  "rename tab": renameTab,
  "rename table": renameTable,
  "rename column": renameColumn,
  "write cells": writeCells,
  "set rule": setRule,
  "clear rule": clearRule,
  "add column": addColumn,
  "drop column": dropColumn,
  "move columns": moveColumns,
  "make table": makeTable,
  "drop table": dropTable,
  "hide column": hideColumn,
  "set name": setName,
  "set mark": setMark,
};

/** What came of steps: those that take them back, in the order in which to do so. */
export type CarriedOut =
  | ({ readonly ok: true } & Acted)
  | { readonly ok: false; readonly fault: ExcelFault; readonly back: readonly Step[] };

export function isSmall(step: Step): step is SmallStep {
  return step.do !== "build sheet" && step.do !== "put row";
}

function ask<D extends SmallDeed>(context: Excel.RequestContext, step: StepOf<D>): () => Acted {
  return ASKS[step.do](context, step);
}

/** Takes back what somebody else had done between the look and the writing. */
async function giveWay(context: Excel.RequestContext, acted: Acted[]): Promise<void> {
  const lost = acted.filter(({ contest }) => contest?.isLost());
  if (lost.length === 0) return;
  for (const { contest } of lost) contest?.giveWay();
  await context.sync();
  for (const each of lost) acted[acted.indexOf(each)] = OVERTAKEN;
}

/** Carries out steps in two requests: one to look, one to write; a third where somebody else was faster. */
export async function carryOut(steps: readonly SmallStep[]): Promise<CarriedOut> {
  const acted: Acted[] = [];
  const back = () => acted.toReversed().flatMap((each) => each.back);
  const carried = await attempt(async (context) => {
    const acts = steps.map((step) => ask(context, step));
    await context.sync();
    for (const act of acts) acted.push(act());
    await context.sync();
    await giveWay(context, acted);
  });
  if (!carried.ok) return { ok: false, fault: carried.fault, back: back() };
  return { ok: true, back: back(), left: acted.reduce((sum, { left }) => sum + left, 0) };
}
