import type { PackName } from "../../terms/packNames";
import { Note } from "../kit/Note";
import { Private } from "../kit/Private";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { Toggle } from "../kit/Toggle";

/** A pack of sheets and whether the book shows it. */
export interface PackSwitch {
  readonly name: PackName;
  readonly about: string;
  readonly isPrivate: boolean;
  readonly isOn: boolean;
}

export interface PackListProps {
  readonly packs: readonly PackSwitch[];
  readonly onPack: (name: PackName, isOn: boolean) => void;
}

/** The packs of sheets, each with its switch. */
export function PackList({ packs, onPack }: PackListProps) {
  return (
    <Section title="Packs">
      <RowList>
        {packs.map(({ name, about, isPrivate, isOn }) => (
          <li key={name}>
            <Toggle
              title={name}
              mark={isPrivate && <Private />}
              meta={about}
              isOn={isOn}
              onTurn={() => onPack(name, !isOn)}
            />
          </li>
        ))}
      </RowList>
      <Note>A pack adds its sheets behind the others. Switched off they are hidden; nothing is deleted.</Note>
    </Section>
  );
}
