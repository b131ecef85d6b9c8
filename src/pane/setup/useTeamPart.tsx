import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { teamFound, type OwnerFound } from "../../domain/setup/teamFound";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { BOOK_SETTING, bookSettings } from "../../schema/sheets/settings/bookSettings";
import { talent } from "../../schema/sheets/talent";
import { type TableEdit, tableEdit } from "../../schema/tableEdit";
import { Action } from "../kit/Action";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";
import { useTyped } from "./useTyped";

interface TeamDraft {
  readonly listed: readonly string[];
  readonly taken: readonly string[];
  readonly name: string;
}

/** The team: who carries deals in the book, ticked; and the name that stands on its pages. */
export function useTeamPart({ facts, deals, teamName, onKeep, onSheet }: SetupBasis): SetupPart {
  const ticks = useTyped<boolean>();
  const [typedName, setName] = useState<string | null>(null);
  const [more, setMore] = useState("");
  const listed = facts.team.map(({ member }) => member).filter((member) => member !== "");
  const found = teamFound(deals, listed);
  const isTaken = ({ name, open }: OwnerFound): boolean => ticks.get(name) ?? open > 0;
  const others = more.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  const draft: TeamDraft = {
    listed,
    taken: [...found.filter(isTaken).map(({ name }) => name), ...others],
    name: typedName ?? teamName,
  };
  const members = listed.length + draft.taken.length;
  return {
    title: "Your team",
    meta: listed.length === 0 ? "Taken from the export" : counted(listed.length, "person", "people"),
    isDone: listed.length > 0,
    keepWords: members === 0 ? "Keep the team" : `Keep these ${String(members)}`,
    held: members === 0 ? "Tick or type at least one" : null,
    body: (
      <TeamFields
        {...{ listed, found, isTaken, more, name: draft.name }}
        onTick={(owner) => ticks.set(owner.name, !isTaken(owner))}
        onName={setName}
        onMore={setMore}
        onSheet={() => onSheet("team")}
      />
    ),
    onKeep: async () => {
      const words = `${counted(members, "person", "people")} on the team.`;
      if (!(await onKeep({ edits: teamEdits(draft, teamName), words }))) return;
      ticks.clear();
      setName(null);
      setMore("");
    },
  };
}

function teamEdits({ listed, taken, name }: TeamDraft, teamName: string): readonly TableEdit[] {
  const { value } = bookSettings.columns;
  const added = taken
    .filter((member) => !listed.includes(member))
    .map((member) => cellsByHeader(talent, { member }));
  const renamed = { key: BOOK_SETTING.team, header: value.header, from: teamName, to: name.trim() };
  return [
    tableEdit(talent, { added }),
    tableEdit(bookSettings, { changes: renamed.from === renamed.to ? [] : [renamed] }),
  ];
}

interface TeamFieldsProps {
  readonly listed: readonly string[];
  readonly found: readonly OwnerFound[];
  readonly isTaken: (owner: OwnerFound) => boolean;
  readonly more: string;
  readonly name: string;
  readonly onTick: (owner: OwnerFound) => void;
  readonly onName: (name: string) => void;
  readonly onMore: (more: string) => void;
  readonly onSheet: () => void;
}

function TeamFields({ listed, found, isTaken, more, name, ...acts }: TeamFieldsProps) {
  const fields = useFields();
  const type = useType();
  return (
    <div className={fields.stack}>
      {listed.length > 0 && (
        <p className={`${type.small} ${fields.said}`}>
          {listed.join(", ")}. <Action onPress={acts.onSheet}>Open Talent</Action>
        </p>
      )}
      {found.length > 0 && (
        <div role="group" aria-label="Owners in the export">
          {found.map((owner) => (
            <div key={owner.name} className={fields.tick}>
              <span className={type.grow}>
                <Checkbox
                  className={fields.box}
                  label={owner.name}
                  checked={isTaken(owner)}
                  onChange={() => acts.onTick(owner)}
                />
              </span>
              <span className={type.quiet}>{dealsWords(owner)}</span>
            </div>
          ))}
        </div>
      )}
      <Field label="Somebody else" hint="Without a deal so far; several parted by commas.">
        <TextInput value={more} onType={acts.onMore} />
      </Field>
      <Field label="The team’s name" hint="Stands on pages that go up.">
        <TextInput value={name} onType={acts.onName} />
      </Field>
    </div>
  );
}

function dealsWords({ open, deals }: OwnerFound): string {
  return open > 0 ? counted(open, "open deal") : `none open of ${String(deals)}`;
}
