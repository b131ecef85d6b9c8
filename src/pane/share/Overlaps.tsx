import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Overlap } from "../../share/words/privateWords";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { shortened } from "../words/shortened";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" } });

const NAMED = 4;
const LETTERS = 40;

export interface OverlapsProps {
  readonly overlaps: readonly Overlap[];
  readonly onCell: (address: string) => void;
}

/** Private texts that somebody typed in cells of the copy as well: a person has to look whether they may go. */
export function Overlaps({ overlaps, onCell }: OverlapsProps) {
  const styles = useStyles();
  const type = useType();
  if (overlaps.length === 0) return null;
  const more = overlaps.length - NAMED;
  const title = `${counted(overlaps.length, "private text also stands", "private texts also stand")} in cells you keep`;
  return (
    <Msg intent="warning" title={title}>
      <ul className={mergeClasses(type.small, styles.list)}>
        {overlaps.slice(0, NAMED).map(({ text, firstCell, cells }) => (
          <li key={firstCell}>
            “{shortened(text, LETTERS)}” in <Action onPress={() => onCell(firstCell)}>{firstCell}</Action>
            {cells > 1 && ` and ${counted(cells - 1, "cell")} more`}
          </li>
        ))}
        {more > 0 && <li>{more} more, which your receipt names</li>}
      </ul>
      <div className={type.small}>Look there before the copy goes out.</div>
    </Msg>
  );
}
