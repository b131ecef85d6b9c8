import { use } from "react";
import type { CopyPlan } from "../../share/planCopy";
import { choiceFor } from "../../share/policyOf";
import type { Refusal } from "../../share/refused";
import { useStore } from "../kit/useStore";
import { CheckPage } from "./CheckPage";
import { ChoosePage, type Staleness } from "./ChoosePage";
import { CopyPage } from "./CopyPage";
import { DropCopyPage } from "./DropCopyPage";
import { readersWords } from "./readersWords";
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
  /** Everybody who carries a deal. */
  readonly reps: readonly string[];
  /** Whether this Excel can save the receipt as a file; else its text is copied. */
  readonly savesReceipts: boolean;
  /** Hands the copy out, under its title. */
  readonly onSave: (copy: FinishedCopy) => void;
  /** Gives the receipt; says what came of it. */
  readonly onReceipt: (copy: FinishedCopy, reason: string) => Promise<string>;
}

/** The copy, at the step where it stands. */
export function ShareTask({ flow: coming, age, reps, savesReceipts, onSave, onReceipt }: ShareTaskProps) {
  const flow = use(coming);
  const step = useStore(flow.step);
  const reason = useStore(flow.reason);
  switch (step.at) {
    case "choose":
      return (
        <Choosing
          flow={flow}
          reps={reps}
          refusal={step.refusal}
          stale={age && { ...age, reason, onReason: flow.reason.set }}
        />
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
          readers={readersWords(flow.choice.get()).who}
          savesReceipts={savesReceipts}
          onSave={() => onSave(step.copy)}
          onReceipt={() => onReceipt(step.copy, reason)}
          onAgain={() => backToChoice(flow)}
        />
      );
  }
}

interface ChoosingProps {
  readonly flow: ShareFlow;
  readonly reps: readonly string[];
  readonly refusal: Refusal | null;
  readonly stale: Staleness | null;
}

function Choosing({ flow, reps, refusal, stale }: ChoosingProps) {
  const choice = useStore(flow.choice);
  const policy = flow.desk.maker.policyOf({ ...choice, sheets: undefined });
  const mayLeave = policy.sheets.filter(({ fate }) => fate === "stays").map(({ name }) => name);
  return (
    <ChoosePage
      {...{ policy, choice, reps }}
      onReaders={(readers, rep) => flow.choice.set(choiceFor(readers, rep))}
      chosen={new Set(choice.sheets ?? mayLeave)}
      stale={stale}
      refusal={refusal}
      onChosen={(chosen) => flow.choice.set({ ...choice, sheets: [...chosen] })}
      onColumn={(sheet, header) => turnColumn(flow, sheet, header)}
      onCheck={() => {
        // what was said of old data is no reason once they are fresh
        if (stale === null) flow.reason.set("");
        void checkBook(flow);
      }}
    />
  );
}

function Checking({ flow, plan }: { readonly flow: ShareFlow; readonly plan: CopyPlan }) {
  const choice = useStore(flow.choice);
  return (
    <CheckPage
      plan={plan}
      readers={readersWords(choice).who}
      choice={choice}
      onChoice={(change) => flow.choice.set({ ...choice, ...change })}
      onMake={() => void makeTheCopy(flow)}
      onBack={() => backToChoice(flow)}
    />
  );
}

async function dropped(flow: ShareFlow, file: File): Promise<void> {
  await checkBytes(flow, new Uint8Array(await file.arrayBuffer()));
}
