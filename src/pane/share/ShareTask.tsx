import { use, useState } from "react";
import type { CopyPlan } from "../../share/planCopy";
import { FOR_LEADERSHIP } from "../../share/policyOf";
import type { Refusal } from "../../share/refused";
import { useStore } from "../kit/useStore";
import { CheckPage } from "./CheckPage";
import { ChoosePage, type Staleness } from "./ChoosePage";
import { CopyPage } from "./CopyPage";
import { DropCopyPage } from "./DropCopyPage";
import {
  backToChoice,
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
  readonly fileName: string;
  readonly onSave: (bytes: Uint8Array) => void;
  readonly onReceipt: (copy: FinishedCopy, reason: string) => void;
}

/** The copy, at the step where it stands. */
export function ShareTask({ flow: coming, age, fileName, onSave, onReceipt }: ShareTaskProps) {
  const flow = use(coming);
  const step = useStore(flow.step);
  const [reason, setReason] = useState("");
  switch (step.at) {
    case "choose":
      return (
        <Choosing flow={flow} refusal={step.refusal} stale={age && { ...age, reason, onReason: setReason }} />
      );
    case "drop":
      return (
        <DropCopyPage
          refusal={step.refusal}
          onFile={(file) => void dropped(flow, file)}
          onBack={() => backToChoice(flow)}
        />
      );
    case "check":
      return <Checking flow={flow} plan={step.plan} />;
    case "done":
      return (
        <CopyPage
          copy={step.copy}
          fileName={fileName}
          onSave={() => onSave(step.copy.bytes)}
          onReceipt={() => onReceipt(step.copy, reason)}
        />
      );
  }
}

interface ChoosingProps {
  readonly flow: ShareFlow;
  readonly refusal: Refusal | null;
  readonly stale: Staleness | null;
}

function Choosing({ flow, refusal, stale }: ChoosingProps) {
  const choice = useStore(flow.choice);
  const policy = flow.desk.maker.policyOf({ ...FOR_LEADERSHIP, leftOutColumns: choice.leftOutColumns });
  const mayLeave = policy.sheets.filter(({ fate }) => fate === "stays").map(({ name }) => name);
  return (
    <ChoosePage
      policy={policy}
      chosen={new Set(choice.sheets ?? mayLeave)}
      stale={stale}
      refusal={refusal}
      onChosen={(chosen) => flow.choice.set({ ...choice, sheets: [...chosen] })}
      onColumn={(sheet, header) => turnColumn(flow, sheet, header)}
      onCheck={() => void checkBook(flow)}
    />
  );
}

function Checking({ flow, plan }: { readonly flow: ShareFlow; readonly plan: CopyPlan }) {
  const choice = useStore(flow.choice);
  return (
    <CheckPage
      plan={plan}
      shown={choice.shownSmallGroups}
      onShown={(shown) => flow.choice.set({ ...choice, shownSmallGroups: shown })}
      onMake={() => void makeTheCopy(flow)}
      onBack={() => backToChoice(flow)}
    />
  );
}

async function dropped(flow: ShareFlow, file: File): Promise<void> {
  await checkBytes(flow, new Uint8Array(await file.arrayBuffer()));
}
