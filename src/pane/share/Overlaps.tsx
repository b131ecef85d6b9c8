import { Fragment } from "react";
import type { Overlap } from "../../share/words/privateWords";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { counted } from "../words/counted";
import { shortened } from "../words/shortened";

const NAMED = 4;
const LETTERS = 40;

export interface OverlapsProps {
  readonly overlaps: readonly Overlap[];
  readonly onCell: (address: string) => void;
}

/** Private texts that somebody typed in cells of the copy as well: a person has to look whether they may go. */
export function Overlaps({ overlaps, onCell }: OverlapsProps) {
  if (overlaps.length === 0) return null;
  const more = overlaps.length - NAMED;
  const title = `${counted(overlaps.length, "private text also stands", "private texts also stand")} in cells you keep`;
  return (
    <Msg intent="warning" title={title}>
      {overlaps.slice(0, NAMED).map(({ text, firstCell, cells }, at) => (
        <Fragment key={firstCell}>
          {at > 0 && ", "}“{shortened(text, LETTERS)}” in{" "}
          <Action onPress={() => onCell(firstCell)}>{firstCell}</Action>
          {cells > 1 && ` and ${counted(cells - 1, "cell")} more`}
        </Fragment>
      ))}
      {more > 0 && ` and ${more} more, which your receipt names`}. Look there before the copy goes out.
    </Msg>
  );
}
