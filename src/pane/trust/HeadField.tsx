import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { headFound } from "../../schema/log/headFound";
import type { LogBreak } from "../../schema/log/logBreak";
import type { LogEntry } from "../../schema/sheets/system/log";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { headWords } from "./headWords";
import { Signed } from "./Signed";

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
    <div>
      <Field label="Hash on a brief" hint="At its foot, after “Log”.">
        <TextInput value={typed} placeholder="9f3c 21ab" onType={setTyped} />
      </Field>
      <div role="status" className={type.small}>
        {said && <Signed kind={said.kind}>{said.words}</Signed>}
      </div>
    </div>
  );
}
