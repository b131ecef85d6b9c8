import { Checkbox, makeStyles } from "@fluentui/react-components";
import { wholeWords } from "../words/amount";

const useStyles = makeStyles({ box: { marginLeft: "-8px" } });

export interface TakeAllProps {
  /** The deals that are listed. */
  readonly ids: () => readonly string[];
  readonly count: number;
  /** Ids of the deals that the manager does not take. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Takes all deals that are listed, or leaves them out: what a filter has found goes together. */
export function TakeAll({ ids, count, left, onLeft }: TakeAllProps) {
  const styles = useStyles();
  if (count < 2) return null;
  const out = left.size === 0 ? 0 : ids().filter((id) => left.has(id)).length;
  const turn = (): void => {
    const listed = new Set(ids());
    const others = [...left].filter((id) => !listed.has(id));
    onLeft(new Set(out === 0 ? [...others, ...listed] : others));
  };
  return (
    <Checkbox
      className={styles.box}
      label={`All ${wholeWords(count)} of them`}
      checked={out === 0 ? true : out === count ? false : "mixed"}
      onChange={turn}
    />
  );
}
