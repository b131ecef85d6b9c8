import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { SetupFacts } from "../../excel/readSetup";
import type { Serial } from "../../kit/serial";
import { jobAgreement as sheet } from "../../schema/sheets/settings/jobAgreement";
import { type CellChange, tableEdit } from "../../schema/tableEdit";
import { Private } from "../kit/Private";
import { TextInput } from "../kit/TextInput";
import { dayInYear } from "../words/day";
import { typedDay } from "../words/typedDay";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";
import { useTyped } from "./useTyped";

type Agreement = SetupFacts["agreement"];

/** Half a year, after which an agreement wants a new look. */
const HALF_YEAR = 182;

/** What the manager and the manager's manager agreed that the job is, in seven lines. */
export function useAgreementPart({ facts, today, onKeep }: SetupBasis): SetupPart {
  const { agreement } = facts;
  const typed = useTyped<string>();
  const [typedWith, setWith] = useState<string | null>(null);
  const [typedOn, setOn] = useState<string | null>(null);
  const known = agreement.find(({ agreedWith }) => agreedWith !== "");
  const withWhom = typedWith ?? known?.agreedWith ?? "";
  const on = typedOn ?? (known?.agreedOn ? dayInYear(known.agreedOn, today) : dayInYear(today, today));
  const day = typedDay(on, today);
  const drafts = agreement.map((row) => ({ row, text: typed.get(row.line) ?? row.agreed }));
  return {
    title: "Job agreement",
    meta: metaOf(agreement, today),
    isDone: known !== undefined,
    keepWords: "Keep the agreement",
    held: heldWords(withWhom, day),
    body: (
      <AgreementFields
        {...{ drafts, withWhom, on, isDay: day !== undefined }}
        onType={typed.set}
        onWith={setWith}
        onDay={setOn}
      />
    ),
    onKeep: async () => {
      const changes = drafts.flatMap((draft) => changesOf(draft, withWhom.trim(), day ?? today));
      const words = `Agreed with ${withWhom.trim()}.`;
      if (!(await onKeep({ edits: [tableEdit(sheet, { changes })], words }))) return;
      typed.clear();
      setWith(null);
      setOn(null);
    },
  };
}

interface LineDraft {
  readonly row: Agreement[number];
  readonly text: string;
}

function metaOf(agreement: Agreement, today: Serial): string {
  const known = agreement.find(({ agreedWith }) => agreedWith !== "");
  if (!known) return "Not agreed yet";
  const on = known.agreedOn;
  const words = `Agreed with ${known.agreedWith}${on === null ? "" : `, ${dayInYear(on, today)}`}`;
  return on !== null && today - on > HALF_YEAR ? `${words}; time for a new look` : words;
}

function heldWords(withWhom: string, day: Serial | undefined): string | null {
  if (withWhom.trim() === "") return "Say with whom";
  return day === undefined ? "A day, like 2 Jul or 02.07." : null;
}

/** The cells of a line that are to differ; a line without words gets neither name nor day. */
function changesOf({ row, text }: LineDraft, withWhom: string, day: Serial): readonly CellChange[] {
  const { columns } = sheet;
  const isSaid = text.trim() !== "";
  const wanted = [
    [columns.agreed.header, row.agreed, text],
    [columns.agreedWith.header, row.agreedWith, isSaid ? withWhom : row.agreedWith],
    [columns.agreedOn.header, row.agreedOn ?? "", isSaid ? day : (row.agreedOn ?? "")],
  ] as const;
  return wanted.flatMap(([header, from, to]) => (from === to ? [] : [{ key: row.line, header, from, to }]));
}

interface AgreementFieldsProps {
  readonly drafts: readonly LineDraft[];
  readonly withWhom: string;
  readonly on: string;
  readonly isDay: boolean;
  readonly onType: (line: string, text: string) => void;
  readonly onWith: (withWhom: string) => void;
  readonly onDay: (on: string) => void;
}

function AgreementFields({ drafts, withWhom, on, isDay, ...acts }: AgreementFieldsProps) {
  const fields = useFields();
  return (
    <div className={fields.stack}>
      <Private words="Private, only you" />
      {drafts.map(({ row, text }) => (
        <Field key={row.line} label={row.line}>
          <Textarea
            value={text}
            rows={2}
            resize="vertical"
            onChange={(_event, { value }) => acts.onType(row.line, value)}
          />
        </Field>
      ))}
      <div className={fields.pair}>
        <Field label="Agreed with">
          <TextInput value={withWhom} onType={acts.onWith} />
        </Field>
        <Field
          label="On"
          {...(!isDay && { validationState: "error", validationMessage: "Like 2 Jul or 02.07." })}
        >
          <TextInput value={on} onType={acts.onDay} />
        </Field>
      </div>
    </div>
  );
}
