import { Field } from "@fluentui/react-components";
import { TextInput } from "../kit/TextInput";
import { typedMinutes } from "./sessionDraft";

export interface MinutesFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** How long something took; when the field is left it shows the whole minutes that are kept. */
export function MinutesField({ label, text, onType }: MinutesFieldProps) {
  const leave = (): void => {
    const kept = typedMinutes(text);
    if (typeof kept === "number" && String(kept) !== text) onType(String(kept));
  };
  return (
    <Field label={label}>
      <TextInput inputMode="decimal" value={text} onType={onType} onBlur={leave} />
    </Field>
  );
}
