import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { FormulaGroup } from "../../share/receipts";
import { useType } from "../kit/type";
import { chosenKey } from "./groupChoice";
import { placeWords, reasonWords } from "./groupWords";

const useStyles = makeStyles({ box: { display: "flex", marginLeft: "-8px" } });

export interface ValueGroupsProps {
  readonly groups: readonly FormulaGroup[];
  /** The keys of the groups that are left empty. */
  readonly leftEmpty: readonly string[];
  readonly onLeftEmpty: (leftEmpty: readonly string[]) => void;
}

/** Groups of results that go as plain values, each with a box: one that is not ticked is left empty. */
export function ValueGroups({ groups, leftEmpty, onLeftEmpty }: ValueGroupsProps) {
  const styles = useStyles();
  const type = useType();
  if (groups.length === 0) return <p className={type.small}>None.</p>;
  return (
    <div role="group" aria-label="Shown as values">
      <p className={type.small}>Untick what is to be left empty; so is then what reads it.</p>
      {groups.map((group) => {
        const key = chosenKey(group);
        const isEmpty = leftEmpty.includes(key);
        const others = leftEmpty.filter((one) => one !== key);
        return (
          <Checkbox
            key={key}
            className={styles.box}
            checked={!isEmpty}
            onChange={() => onLeftEmpty(isEmpty ? others : [...leftEmpty, key])}
            label={
              <>
                {placeWords(group)}
                <div className={type.quiet}>{reasonWords(group)}</div>
              </>
            }
          />
        );
      })}
    </div>
  );
}
