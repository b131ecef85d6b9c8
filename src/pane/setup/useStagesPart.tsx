import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { isOpen } from "../../domain/pipeline/isOpen";
import { type SuggestedStage, suggestedStages, type Temperature } from "../../domain/setup/suggestedStages";
import { fold } from "../../kit/text";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";
import { type Stage, stages as sheet } from "../../schema/sheets/settings/stages";
import { type CellChange, tableEdit } from "../../schema/tableEdit";
import { TEMPERATURES } from "../../terms/temperatures";
import { Action } from "../kit/Action";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { typedAmount } from "../words/typedAmount";
import { typedShare } from "../words/typedShare";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";
import { useTyped } from "./useTyped";

/** A stage as it is shown: its proposal, or what was typed over it. */
interface StageDraft {
  readonly stage: string;
  readonly deals: number;
  readonly temperature: Temperature;
  readonly chance: string;
  readonly days: string;
}

type StageTyped = Partial<Pick<StageDraft, "temperature" | "chance" | "days">>;

function draftOf(suggested: SuggestedStage, typed: StageTyped | undefined): StageDraft {
  const { stage, deals, temperature, probability, normDays } = suggested;
  const chance = String(Math.round(probability * 100));
  return { stage, deals, temperature, chance, days: String(normDays), ...typed };
}

/** What does not fit of a stage, in words; null when all of it does. */
function faultOf({ chance, days }: StageDraft): string | null {
  const share = typedShare(chance);
  if (share === undefined || share > 1) return "0 to 100, in percent";
  const norm = typedAmount(days);
  return norm === undefined || norm <= 0 ? "Days, such as 30" : null;
}

/** The stages of the file, with a temperature, a chance and a norm proposed for each. */
export function useStagesPart({ stages, deals, onKeep, onSheet }: SetupBasis): SetupPart {
  const typed = useTyped<StageTyped>();
  const [isFilling, setFilling] = useState(true);
  const chanceless = deals.filter(lacksChance);
  const suggested = suggestedStages(stages, deals);
  const drafts = suggested.map((each) => draftOf(each, typed.get(each.stage)));
  const unused = stages.filter(({ kind }) => kind === "Open").length - drafts.length;
  const isDone = suggested.length > 0 && suggested.every(({ isProposed }) => !isProposed);
  const bad = drafts.find((draft) => faultOf(draft) !== null);
  return {
    title: "Stages",
    meta: `${counted(drafts.length, "stage")}${isDone ? ", each with its norm in days" : " of the export"}`,
    isDone,
    keepWords: drafts.length === 0 ? "Keep the stages" : `Keep these ${String(drafts.length)}`,
    held: bad ? `${bad.stage}: ${faultOf(bad) ?? ""}` : null,
    body: (
      <StageFields
        drafts={drafts}
        unused={unused}
        chanceless={chanceless.length}
        isFilling={isFilling}
        onFilling={setFilling}
        onType={(stage, value) => typed.set(stage, { ...typed.get(stage), ...value })}
        onSheet={() => onSheet("stages")}
      />
    ),
    onKeep: async () => {
      const edits = [
        tableEdit(sheet, { changes: drafts.flatMap((draft) => changesOf(draft, stages)) }),
        tableEdit(pipeline, { changes: isFilling ? chancesOf(chanceless, drafts) : [] }),
      ];
      if (await onKeep({ edits, words: `${counted(drafts.length, "stage")} kept.` })) typed.clear();
    },
  };
}

/** The cells that differ from what the book said when it was read. */
function changesOf({ stage, temperature, chance, days }: StageDraft, stages: readonly Stage[]): CellChange[] {
  const before = stages.find((each) => each.stage === stage);
  if (!before) return [];
  const { columns } = sheet;
  const wanted = [
    [columns.temperature.header, before.temperature, temperature],
    [columns.probability.header, before.probability, typedShare(chance) ?? null],
    [columns.normDays.header, before.normDays, typedAmount(days) ?? null],
  ] as const;
  return wanted.flatMap(([header, from, to]) =>
    from === to ? [] : [{ key: stage, header, from: from ?? "", to: to ?? "" }],
  );
}

function lacksChance({ status, probability, dealId }: Deal): boolean {
  return isOpen({ status }) && probability === null && dealId !== "";
}

/** The chance of its stage for each deal that has none of its own. */
function chancesOf(deals: readonly Deal[], drafts: readonly StageDraft[]): CellChange[] {
  const { header } = pipeline.columns.probability;
  const chances = new Map(drafts.map(({ stage, chance }) => [fold(stage), typedShare(chance)]));
  return deals.flatMap(({ dealId, stage }) => {
    const to = chances.get(fold(stage));
    return to === undefined ? [] : [{ key: dealId, header, from: "", to }];
  });
}

interface StageFieldsProps {
  readonly drafts: readonly StageDraft[];
  /** Open stages in which no deal stands. */
  readonly unused: number;
  /** Open deals without a chance of their own. */
  readonly chanceless: number;
  readonly isFilling: boolean;
  readonly onFilling: (isFilling: boolean) => void;
  readonly onType: (stage: string, typed: StageTyped) => void;
  readonly onSheet: () => void;
}

function StageFields({ drafts, unused, chanceless, isFilling, ...acts }: StageFieldsProps) {
  const { onFilling, onType, onSheet } = acts;
  const fields = useFields();
  const type = useType();
  return (
    <>
      <ol className={fields.list}>
        {drafts.map((draft) => (
          <li key={draft.stage} className={fields.item}>
            <div className={fields.top}>
              <span className={`${type.strong} ${type.grow}`}>{draft.stage}</span>
              <span className={type.quiet}>{counted(draft.deals, "deal")}</span>
            </div>
            <OneStage draft={draft} onType={(value) => onType(draft.stage, value)} />
          </li>
        ))}
      </ol>
      {chanceless > 0 && (
        <Checkbox
          className={fields.box}
          label={`Give ${counted(chanceless, "open deal")} without a chance that of the stage; odds need one`}
          checked={isFilling}
          onChange={() => onFilling(!isFilling)}
        />
      )}
      <p className={`${type.quiet} ${fields.said}`}>
        Days: how long a deal usually stays.{" "}
        {unused > 0 && `${counted(unused, "other stage")} without a deal. `}
        <Action onPress={onSheet}>Order, criteria and the rest</Action>
      </p>
    </>
  );
}

interface OneStageProps {
  readonly draft: StageDraft;
  readonly onType: (typed: StageTyped) => void;
}

function OneStage({ draft, onType }: OneStageProps) {
  const fields = useFields();
  const { stage, temperature, chance, days } = draft;
  return (
    <div className={fields.three} role="group" aria-label={stage}>
      <Field label="Temperature" size="small">
        <Select
          className={fields.select}
          aria-label={`Temperature of ${stage}`}
          value={temperature}
          onChange={(_event, { value }) => {
            const chosen = TEMPERATURES.find((each) => each === value);
            if (chosen) onType({ temperature: chosen });
          }}
        >
          {TEMPERATURES.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label="Chance, %" size="small">
        <TextInput
          aria-label={`Chance of ${stage} in percent`}
          inputMode="decimal"
          value={chance}
          onType={(value) => onType({ chance: value })}
        />
      </Field>
      <Field label="Days" size="small">
        <TextInput
          aria-label={`Norm days of ${stage}`}
          inputMode="decimal"
          value={days}
          onType={(value) => onType({ days: value })}
        />
      </Field>
    </div>
  );
}
