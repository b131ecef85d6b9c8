import type { UnseenCells } from "../../share/unseenCells";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { counted } from "../words/counted";

export interface UnseenProps {
  readonly unseen: UnseenCells;
  /** Shows a cell such as `Forecast!C9`. */
  readonly onCell: (address: string) => void;
}

/** Cells that stay although their look hides them: a person has to say whether they are meant to go up. */
export function Unseen({ unseen: { cells, firstCell }, onCell }: UnseenProps) {
  const title = `${counted(cells, "cell holds", "cells hold")} something and ${cells === 1 ? "shows" : "show"} nothing`;
  return (
    <Msg intent="warning" title={title}>
      White on white, or a format that hides: readers can make it seen. Empty them, or leave out their row,
      column or sheet, if that is not to go up.{" "}
      <Action onPress={() => onCell(firstCell)}>Look at {firstCell}</Action>
    </Msg>
  );
}
