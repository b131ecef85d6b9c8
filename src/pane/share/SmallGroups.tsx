import { makeStyles } from "@fluentui/react-components";
import type { SmallGroup } from "../../share/decide/decision";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { Section } from "../kit/Section";
import { Seg } from "../kit/Seg";
import { counted } from "../words/counted";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "4px" },
  choice: { marginTop: "8px" },
});

export interface SmallGroupsProps {
  readonly groups: readonly SmallGroup[];
  /** Addresses of those that the manager shows all the same. */
  readonly shown: readonly string[];
  readonly onShown: (shown: readonly string[]) => void;
  readonly onCell: (address: string) => void;
}

const CHOICES = [
  { value: "empty", words: "Leave empty" },
  { value: "show", words: "Show value" },
] as const;

/** Totals over so few private values that single ones can be guessed: left empty unless the manager shows them. */
export function SmallGroups({ groups, shown, onShown, onCell }: SmallGroupsProps) {
  const styles = useStyles();
  if (groups.length === 0) return null;
  return (
    <Section title="Please decide" side={groups.length}>
      <div className={styles.list}>
        {groups.map(({ address, cells }) => (
          <div key={address}>
            <Msg intent="warning" title={`A figure over ${cellsWords(cells)}`}>
              It can give a single one away: whoever knows the others works it out.{" "}
              <Action onPress={() => onCell(address)}>Look at {address}</Action>
            </Msg>
            <div className={styles.choice}>
              <Seg
                label={`${address} over ${cellsWords(cells)}`}
                items={CHOICES}
                value={shown.includes(address) ? "show" : "empty"}
                onChoose={(choice) =>
                  onShown(choice === "show" ? [...shown, address] : shown.filter((one) => one !== address))
                }
              />
            </div>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** A group of none is one that cannot be counted. */
function cellsWords(cells: number): string {
  return cells === 0 ? "private values that cannot be counted" : `only ${counted(cells, "private value")}`;
}
