import { use, useEffect } from "react";
import type { CopyPlan } from "../../share/planCopy";
import { choiceFor } from "../../share/policyOf";
import type { Refusal } from "../../share/refused";
import { useStore } from "../kit/useStore";
import { CheckPage } from "./CheckPage";
import { ChoosePage, type Staleness } from "./ChoosePage";
import { CopyPage } from "./CopyPage";
import { DropCopyPage } from "./DropCopyPage";
import { leaveOut, leaveOutSelected, type NamedDeal, rowOfDeal, takeIn } from "./leftOutRows";
import { readersWords } from "./readersWords";
import {
  backToChoice,
  changeChoice,
  lookAtSheets,
  checkBook,
  checkBytes,
  makeTheCopy,
  turnColumn,
  type FinishedCopy,
  type ShareFlow,
} from "./shareFlow";

/** How old the data are and how old they may be for a copy. */
export type DataAge = Pick<Staleness, "days" | "limit">;

export interface ShareTaskProps {
  readonly flow: Promise<ShareFlow>;
  /** Null while the data are fresh enough. */
  readonly age: DataAge | null;
  readonly deals: readonly NamedDeal[];
  /** Everybody who carries a deal. */
  readonly reps: readonly string[];
  /** Whether this Excel can save the receipt as a file; else its text is copied. */
  readonly savesReceipts: boolean;
  /** Goes to where fresh data come in. */
  readonly onImport: () => void;
  /** Hands the copy out, under its title. */
  readonly onSave: (copy: FinishedCopy) => void;
  /** Gives the receipt; says what came of it. */
  readonly onReceipt: (copy: FinishedCopy, reason: string) => Promise<string>;
}

/** The copy, at the step where it stands. */
export function ShareTask(props: ShareTaskProps) {
  const { age, deals, reps, savesReceipts, onImport, onSave, onReceipt } = props;
  const flow = use(props.flow);
  const step = useStore(flow.step);
  const reason = useStore(flow.reason);
  useEffect(() => flow.desk.maker.rest, [flow]);
  switch (step.at) {
    case "choose":
      return (
        <Choosing
          {...{ flow, deals, reps }}
          refusal={step.refusal}
          stale={age && { ...age, reason, onReason: flow.reason.set, onImport }}
        />
      );
    case "drop":
      return (
        <DropCopyPage
          refusal={step.refusal}
          onCell={flow.desk.showCell}
          onFile={(file) => void dropped(flow, file)}
          onBack={() => backToChoice(flow)}
        />
      );
    case "check":
      return <Checking flow={flow} plan={step.plan} isBehind={step.again !== undefined} />;
    case "done":
      return (
        <CopyPage
          copy={step.copy}
          readers={readersWords(flow.choice.get()).who}
          savesReceipts={savesReceipts}
          onCell={flow.desk.showCell}
          onSave={() => onSave(step.copy)}
          onReceipt={() => onReceipt(step.copy, reason)}
          onAgain={() => backToChoice(flow)}
        />
      );
  }
}

interface ChoosingProps extends Pick<ShareTaskProps, "deals" | "reps"> {
  readonly flow: ShareFlow;
  readonly refusal: Refusal | null;
  readonly stale: Staleness | null;
}

function Choosing({ flow, deals, reps, refusal, stale }: ChoosingProps) {
  const choice = useStore(flow.choice);
  const shown = useStore(flow.shown);
  useEffect(() => void lookAtSheets(flow), [flow]);
  const whole = flow.desk.maker.policyOf({ ...choice, sheets: undefined });
  const policy = { ...whole, sheets: whole.sheets.filter(({ name }) => shown?.includes(name) ?? true) };
  const mayLeave = policy.sheets.filter(({ fate }) => fate === "stays").map(({ name }) => name);
  return (
    <ChoosePage
      {...{ policy, choice, reps }}
      onReaders={(readers, rep) =>
        flow.choice.set({ ...choiceFor(readers, rep), leftOutRows: choice.leftOutRows })
      }
      chosen={new Set(choice.sheets ?? mayLeave)}
      stale={stale}
      refusal={refusal}
      onChosen={(chosen) => flow.choice.set({ ...choice, sheets: [...chosen] })}
      rows={{
        deals: choice.readers === "rep" ? deals.filter(({ owner }) => owner === choice.rep) : deals,
        leftOut: choice.leftOutRows,
        onDeal: (deal) => leaveOut(flow, [rowOfDeal(deal)]),
        onSelected: () => leaveOutSelected(flow, deals),
        onTakeIn: (row) => takeIn(flow, row),
      }}
      onCell={flow.desk.showCell}
      onColumn={(sheet, header) => turnColumn(flow, sheet, header)}
      onCheck={() => {
        // what was said of old data is no reason once they are fresh
        if (stale === null) flow.reason.set("");
        void checkBook(flow);
      }}
    />
  );
}

interface CheckingProps {
  readonly flow: ShareFlow;
  readonly plan: CopyPlan;
  readonly isBehind: boolean;
}

function Checking({ flow, plan, isBehind }: CheckingProps) {
  const choice = useStore(flow.choice);
  return (
    <CheckPage
      {...{ plan, choice, isBehind }}
      readers={readersWords(choice).who}
      onCell={flow.desk.showCell}
      onChoice={(change) => void changeChoice(flow, change)}
      onMake={() => void makeTheCopy(flow)}
      onBack={() => backToChoice(flow)}
    />
  );
}

async function dropped(flow: ShareFlow, file: File): Promise<void> {
  await checkBytes(flow, new Uint8Array(await file.arrayBuffer()));
}
