import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { headFound } from "../../schema/log/headFound";
import type { LogBreak } from "../../schema/log/logBreak";
import type { LogEntry } from "../../schema/sheets/system/log";
import { State } from "../kit/State";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { headWords } from "./headWords";

export interface HeadFieldProps {
  readonly lines: readonly LogEntry[];
  readonly broken: LogBreak | null;
}

/** Tells to which line of the log a printed brief belongs. */
export function HeadField({ lines, broken }: HeadFieldProps) {
  const [typed, setTyped] = useState("");
  const type = useType();
  const said = typed.trim() === "" ? null : headWords(headFound(lines, typed), broken);
  return (
    <Field label="Hash on a brief" hint="At its foot, after “Log”.">
      <TextInput value={typed} placeholder="9f3c 21ab" onType={setTyped} />
      <div role="status" className={type.small}>
        {said && (
          <>
            <State kind={said.kind} /> {said.words}
          </>
        )}
      </div>
    </Field>
  );
}
