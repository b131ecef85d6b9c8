import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { CopyChoice, Readers } from "../../share/policyOf";
import { useType } from "../kit/type";
import { READERS, readersWords } from "./readersWords";

export interface ReadersChoiceProps {
  readonly choice: Pick<CopyChoice, "readers" | "rep">;
  /** Everybody who carries a deal. */
  readonly reps: readonly string[];
  readonly onReaders: (readers: Readers, rep: string) => void;
}

/** For whom a copy is; a rep is chosen by name. */
export function ReadersChoice({ choice: { readers, rep }, reps, onReaders }: ReadersChoiceProps) {
  const type = useType();
  return (
    <>
      <Field label={{ children: "For whom?", className: type.strong }}>
        <RadioGroup
          value={readers}
          onChange={(_event, { value }) => onReaders(READERS.find((each) => each === value) ?? readers, "")}
        >
          {READERS.map((each) => (
            <Radio key={each} value={each} label={readersWords({ readers: each, rep: "" }).choice} />
          ))}
        </RadioGroup>
      </Field>
      {readers === "rep" && (
        <Field label="Rep">
          <Select value={rep} onChange={(_event, { value }) => onReaders("rep", value)}>
            <option value="">Choose</option>
            {reps.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
