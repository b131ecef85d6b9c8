import { Field } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { TextInput } from "../kit/TextInput";
import { wholeWords } from "../words/amount";

/** So many fit a look. */
const FEW = 5;

export interface FilterFieldProps {
  /** What the words are looked for in. */
  readonly label: string;
  /** How many there are without a filter: a few need none. */
  readonly all: number;
  readonly found: number;
  readonly wanted: string;
  readonly onWanted: (wanted: string) => void;
}

/** Words that cut a long list short. */
export function FilterField({ label, all, found, wanted, onWanted }: FilterFieldProps) {
  if (all <= FEW) return null;
  const isAsking = wanted.trim() !== "";
  return (
    <Field label={label} {...(isAsking && { hint: `${wholeWords(found)} of ${wholeWords(all)}` })}>
      <TextInput value={wanted} contentBefore={<SearchRegular />} onType={onWanted} />
    </Field>
  );
}
