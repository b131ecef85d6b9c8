import type { Refusal } from "../../share/refused";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { copyRefusalWords } from "./refusalWords";

export interface RefusedProps {
  readonly refusal: Refusal;
  /** Shows a cell such as `KPIs!F8`. */
  readonly onCell: (address: string) => void;
}

/** Why there is no copy, over whatever page it is told on; a cell that is the reason is a press away. */
export function Refused({ refusal, onCell }: RefusedProps) {
  const { title, body, cell } = copyRefusalWords(refusal);
  return (
    <Msg intent="error" title={title}>
      {body} {cell !== undefined && <Action onPress={() => onCell(cell)}>Look at {cell}</Action>}
    </Msg>
  );
}
